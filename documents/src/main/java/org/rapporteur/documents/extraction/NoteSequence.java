package org.rapporteur.documents.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.WrittenParagraph.Note;

/// Finds the marks of footnotes among the words, where an extraction left them as numbers that
/// stand alone: they count on by one from mark to mark.
final class NoteSequence {

    /// A number that stands alone; before a stop, or where a note of that number is known.
    private static final Pattern ALONE =
            Pattern.compile("(?<=[\\p{L}\\d)»\"]) (\\d{1,2})(?=(?: ?[,;.:)]|$)| )");

    /// Marks that the extraction lost between two that it kept.
    private static final int MOST_MISSED = 3;

    private final Map<String, String> texts = new HashMap<>();
    private int last;

    void know(String mark, String text) {
        texts.putIfAbsent(mark, text);
    }

    boolean isKnown(String mark, String text) {
        return text.equals(texts.get(mark));
    }

    /// Appends the words without their marks.
    ///
    /// @return the notes whose words are known
    List<Note> take(CharSequence words, FoldedText text) {
        var notes = new ArrayList<Note>();
        var matcher = ALONE.matcher(words);
        int from = 0;
        while (matcher.find()) {
            var mark = matcher.group(1);
            int number = Integer.parseInt(mark);
            boolean next = number > last && number <= last + MOST_MISSED;
            boolean beforeStop =
                    matcher.end() + 1 < words.length()
                            && words.charAt(matcher.end()) == ' '
                            && ",;.".indexOf(words.charAt(matcher.end() + 1)) >= 0;
            boolean touchesStop =
                    matcher.end() < words.length()
                            && ",;".indexOf(words.charAt(matcher.end())) >= 0;
            if (next && (texts.containsKey(mark) || beforeStop || touchesStop)) {
                last = number;
                text.append(words.subSequence(from, matcher.start()).toString());
                text.markFootnote(mark);
                from = matcher.end();
                if (beforeStop && words.charAt(from + 1) != ';') {
                    from++;
                }
                var known = texts.get(mark);
                if (known != null) {
                    notes.add(new Note(mark, known));
                }
            }
        }
        text.append(words.subSequence(from, words.length()).toString());
        return notes;
    }
}
