package org.rapporteur.documents.text;

import org.rapporteur.documents.structure.FoldedText;

/// Emphasis and links within a line of Markdown: `*Urges*`, `**bold**`, `_Urges_`,
/// `[70/1](address)`.
final class MarkdownInline {

    private MarkdownInline() {}

    /// The words alone.
    static String plain(String line) {
        var text = new FoldedText();
        append(line, text);
        return text.text();
    }

    /// Appends the words and marks what is emphasized or linked.
    static void append(String line, FoldedText text) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end =
                    c == '*' || c == '_'
                            ? emphasis(line, at, text)
                            : c == '[' ? link(line, at, text) : at;
            if (end == at) {
                text.append(String.valueOf(c));
                end = at + 1;
            }
            at = end;
        }
    }

    /// The position behind the emphasis; `at` where none begins here.
    private static int emphasis(String line, int at, FoldedText text) {
        int width = at + 1 < line.length() && line.charAt(at + 1) == line.charAt(at) ? 2 : 1;
        var fence = line.substring(at, at + width);
        int from = at + width;
        boolean opens =
                from < line.length()
                        && !Character.isWhitespace(line.charAt(from))
                        && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
        int close = opens ? line.indexOf(fence, from + 1) : -1;
        if (close < 0 || Character.isWhitespace(line.charAt(close - 1))) {
            return at;
        }
        int start = text.position();
        append(line.substring(from, close), text);
        text.markEmphasis(start, width == 1);
        return close + width;
    }

    private static int link(String line, int at, FoldedText text) {
        int middle = line.indexOf("](", at);
        int close = middle < 0 ? -1 : line.indexOf(')', middle);
        if (close < 0 || line.substring(at + 1, middle).indexOf('[') >= 0) {
            return at;
        }
        int start = text.position();
        text.append(line.substring(at + 1, middle));
        text.markLink(start, line.substring(middle + 2, close));
        return close + 1;
    }
}
