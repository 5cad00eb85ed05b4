package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Span;

/// Collects text with white space folded, and what the document marks in it, at positions in the
/// folded text.
///
/// White space is any run of blanks, tabs, line ends and no-break spaces: one blank within, none at
/// the edges. A non-breaking hyphen stays.
public final class FoldedText {

    private static final int FIRST_CAPACITY = 1024;

    private char[] buffer = new char[FIRST_CAPACITY];
    private int length;
    private boolean blankPending;
    private int generation;
    private final List<Style> styles = new ArrayList<>();

    /// Something marked, as the document has it.
    ///
    /// @param kind emphasis, link or footnote
    /// @param italic whether the emphasis is by italics
    record Style(Mark.Kind kind, int start, int end, String value, boolean italic) {}

    public void append(char[] source, int from, int count) {
        ensure(count + 1);
        for (int i = from; i < from + count; i++) {
            char c = source[i];
            if (isBlank(c)) {
                blankPending = true;
            } else {
                if (blankPending && length > 0) {
                    buffer[length++] = ' ';
                }
                blankPending = false;
                buffer[length++] = c;
            }
        }
    }

    public void append(String text) {
        append(text.toCharArray(), 0, text.length());
    }

    public void append(char c) {
        ensure(2);
        if (isBlank(c)) {
            blankPending = true;
            return;
        }
        if (blankPending && length > 0) {
            buffer[length++] = ' ';
        }
        blankPending = false;
        buffer[length++] = c;
    }

    /// Lets the next word go on where the last one ended, as after the hyphen of a broken compound.
    public void joinNext() {
        blankPending = false;
    }

    /// Ends a word here, as a line end does.
    public void space() {
        blankPending = true;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /// Where the next character goes; give it back to one of the `mark` methods.
    public int position() {
        return length;
    }

    public void markEmphasis(int start, boolean italic) {
        add(Mark.Kind.EMPHASIS, start, "", italic);
    }

    public void markLink(int start, String address) {
        add(Mark.Kind.LINK, start, address, false);
    }

    public void markFootnote(String mark) {
        styles.add(new Style(Mark.Kind.FOOTNOTE, length, length, mark, false));
    }

    private void add(Mark.Kind kind, int start, String value, boolean italic) {
        int from = start < length && buffer[start] == ' ' ? start + 1 : start;
        if (from < length) {
            styles.add(new Style(kind, from, length, value, italic));
        }
    }

    public String text() {
        return new String(buffer, 0, length);
    }

    /// Takes off what was appended since that position.
    public void cutTo(int position) {
        length = Math.min(length, position);
        blankPending = false;
    }

    /// Whether the first word is set in italics or bold.
    public boolean opensEmphasized() {
        return styles.stream()
                .anyMatch(style -> style.kind() == Mark.Kind.EMPHASIS && style.start() == 0);
    }

    /// Whether every letter and digit is set in italics or bold.
    public boolean isAllEmphasis() {
        int covered = 0;
        for (Style style : styles) {
            if (style.kind() == Mark.Kind.EMPHASIS && style.start() <= covered) {
                covered = Math.max(covered, endOfGap(style.end()));
            }
        }
        return length > 0 && covered >= length;
    }

    /// Whether that emphasis is by italics alone.
    public boolean isItalic() {
        return !styles.isEmpty()
                && styles.stream()
                        .filter(style -> style.kind() == Mark.Kind.EMPHASIS)
                        .allMatch(Style::italic);
    }

    private int endOfGap(int end) {
        int i = end;
        while (i < length && !Character.isLetterOrDigit(buffer[i])) {
            i++;
        }
        return i;
    }

    /// The marks for the text from `offset` on, a label before it having been taken off.
    ///
    /// @param opening which emphasis at the very beginning is the verb
    public List<Mark> marks(int offset, Opening opening) {
        if (styles.isEmpty()) {
            return List.of();
        }
        var marks = new ArrayList<Mark>(styles.size());
        int verbEnd = -1;
        for (Style style : styles) {
            int start = Math.max(0, style.start() - offset);
            int end = style.end() - offset;
            if (end < start || (end == start && style.kind() != Mark.Kind.FOOTNOTE)) {
                continue;
            }
            if (style.kind() == Mark.Kind.EMPHASIS
                    && opening.admits(style.italic())
                    && continuesVerb(start, verbEnd, offset)) {
                verbEnd = end;
                marks.removeIf(mark -> mark.kind() == Mark.Kind.VERB);
                marks.add(new Mark(Mark.Kind.VERB, new Span(0, end), ""));
            } else {
                marks.add(new Mark(style.kind(), new Span(start, end), style.value()));
            }
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }

    /// The verb opens the text; a second span belongs to it where only a blank stands between.
    private boolean continuesVerb(int start, int verbEnd, int offset) {
        if (verbEnd < 0) {
            return start == 0;
        }
        return start == verbEnd || (start == verbEnd + 1 && buffer[verbEnd + offset] == ' ');
    }

    /// Which emphasis makes a verb of the opening words.
    public enum Opening {
        /// Italics: the rule.
        ITALIC,
        /// Bold or italics: Chinese.
        ANY,
        /// None: a heading, a note.
        NONE;

        boolean admits(boolean italic) {
            return switch (this) {
                case ITALIC -> italic;
                case ANY -> true;
                case NONE -> false;
            };
        }
    }

    /// Counts the texts that this object has held; a position is good only within one.
    public int generation() {
        return generation;
    }

    public void clear() {
        generation++;
        length = 0;
        blankPending = false;
        styles.clear();
    }

    private void ensure(int more) {
        // Each character may bring a blank with it that was pending.
        if (length + more + 1 > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more + 1));
        }
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000'
                        && (c == '\u202f'
                                || c == '\u3000'
                                || c <= '\u200b'
                                || c == '\u2028'
                                || c == '\ufeff'));
    }

    /// Any text with its white space folded.
    public static String fold(String text) {
        var folded = new FoldedText();
        folded.append(text);
        return folded.text();
    }
}
