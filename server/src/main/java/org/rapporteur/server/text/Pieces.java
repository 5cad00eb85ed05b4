package org.rapporteur.server.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Span;

/// Cuts texts into pieces.
public final class Pieces {

    private Pieces() {}

    /// Something that stands over a stretch of the text; an empty stretch puts `text` in there.
    public record Inlay(Span span, Piece.Kind kind, String text, String href, String hint) {}

    /// The text with its inlays. Where two overlap, the one that starts first stays; of two that
    /// start together, the one named first.
    public static List<Piece> of(String text, List<Inlay> inlays) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var inlay :
                inlays.stream()
                        .sorted(Comparator.comparingInt((Inlay one) -> one.span().start()))
                        .toList()) {
            int start = inlay.span().start();
            int end = inlay.span().end();
            if (start < at || end > text.length()) {
                continue;
            }
            plain(pieces, text.substring(at, start));
            var words = start == end ? inlay.text() : text.substring(start, end);
            pieces.add(new Piece(inlay.kind(), words, inlay.href(), inlay.hint()));
            at = end;
        }
        plain(pieces, text.substring(at));
        return List.copyOf(pieces);
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.PLAIN, text, "", ""));
        }
    }

    /// The text with some stretches marked as found.
    public static List<Piece> found(String text, List<Span> spans) {
        return of(
                text,
                spans.stream().map(span -> new Inlay(span, Piece.Kind.FOUND, "", "", "")).toList());
    }

    /// The text with the first place of each phrase marked as found.
    public static List<Piece> phrases(String text, List<String> phrases) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) { // places would not be the same
            return found(text, List.of());
        }
        var spans = new ArrayList<Span>();
        for (var phrase : phrases) {
            int start = phrase.isEmpty() ? -1 : lower.indexOf(phrase.toLowerCase(Locale.ROOT));
            if (start >= 0) {
                spans.add(new Span(start, start + phrase.length()));
            }
        }
        return found(text, spans);
    }
}
