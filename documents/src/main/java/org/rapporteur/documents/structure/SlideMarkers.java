package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.StructureWord.Kind;

/// The words that label the two halves of a slide, in the languages that decks come in.
///
/// A marker opens a line, or stands in capitals within one; it may carry a number and a colon. In a
/// line that is all in capitals it needs the colon.
final class SlideMarkers {

    static final String CHALLENGE = "CHALLENGE";
    static final String RESPONSE = "RESPONSE";

    private static final int LONGEST_MARKER = 12;

    private SlideMarkers() {}

    /// A stretch of a line.
    ///
    /// @param section `CHALLENGE` or `RESPONSE` where the stretch begins with a marker; empty
    ///   otherwise
    /// @param label the marker as printed, without its colon
    /// @param text what follows the marker
    record Piece(String section, String label, String text) {}

    /// Cuts a line before each marker.
    static List<Piece> cut(String line) {
        var pieces = new ArrayList<Piece>();
        var open = new Piece("", "", "");
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean wordStart =
                    Character.isLetter(line.charAt(i))
                            && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)));
            var marker = wordStart ? markerAt(line, i) : null;
            if (marker != null) {
                add(pieces, open, line.substring(start, i));
                open = marker;
                start = i + marker.text().length();
                i = start - 1;
            }
        }
        add(pieces, open, line.substring(start));
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece open, String text) {
        if (!open.section().isEmpty() || !text.isBlank()) {
            pieces.add(new Piece(open.section(), open.label(), text.strip()));
        }
    }

    /// A piece whose text is the marker with number and colon, to be passed over; null where there
    /// is no marker.
    private static @Nullable Piece markerAt(String line, int start) {
        int end = start;
        while (end < line.length()
                && end - start <= LONGEST_MARKER
                && Character.isLetter(line.charAt(end))) {
            end++;
        }
        var word = line.substring(start, end);
        var section =
                StructureWords.inUse()
                        .findValue(Kind.SLIDE_SECTION, word.toLowerCase(Locale.ROOT))
                        .orElse("");
        if (section.isEmpty() || (end < line.length() && "-'’".indexOf(line.charAt(end)) >= 0)) {
            return null;
        }
        int close = skipNumber(line, end);
        boolean colon = close < line.length() && ":：".indexOf(line.charAt(close)) >= 0;
        int after = colon ? close + 1 : close;
        return stands(line, start, word, colon, after)
                ? new Piece(section, word, line.substring(start, after))
                : null;
    }

    private static int skipNumber(String line, int end) {
        int i = end;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '#')) {
            i++;
        }
        int digits = i;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        while (i > digits && i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        boolean colonFollows = i < line.length() && ":：".indexOf(line.charAt(i)) >= 0;
        return colonFollows || (i > digits && i == line.length()) ? i : end;
    }

    private static boolean stands(String line, int start, String word, boolean colon, int after) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        boolean opensLine = line.substring(0, start).isBlank();
        if (opensLine) {
            return colon
                    || line.substring(after).isBlank()
                    || (capitals && !isCapitals(wordAfter(line, after)));
        }
        boolean afterSentence = endsSentence(line.substring(0, start).stripTrailing());
        return capitals
                ? colon
                        || !isCapitals(wordAfter(line, after))
                                && !isCapitals(wordBefore(line, start))
                : colon && afterSentence;
    }

    private static boolean endsSentence(String before) {
        return !before.isEmpty() && ".!?;)”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String wordAfter(String line, int from) {
        var rest = line.substring(from).strip();
        int blank = rest.indexOf(' ');
        return blank < 0 ? rest : rest.substring(0, blank);
    }

    private static String wordBefore(String line, int to) {
        var rest = line.substring(0, to).strip();
        return rest.substring(rest.lastIndexOf(' ') + 1);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter);
    }
}
