package org.rapporteur.text;

/// A stretch of a text, in Java `char` positions: `start` inclusive, `end` exclusive.
///
/// Example: in "Urges Member States" the verb is `Span(0, 5)`.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// The words of `text` that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }
}
