package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Span;

/// A text of one of our own files with its marks, while it is read: the pieces of a mark that was
/// cut grow together again.
final class WrittenText {

    private static final int NO_ORDER = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, Integer> pieces = new HashMap<>();

    /// A mark as it is found.
    ///
    /// @param order its place in the list of marks; -1 where it follows from the position
    private record Found(Mark mark, int order) {}

    void append(String more) {
        text.append(more);
    }

    int position() {
        return text.length();
    }

    /// Opens a mark; give the result to [#close].
    ///
    /// @param piece number that the pieces of one mark share; empty where it was not cut
    int open(Mark.Kind kind, String value, String order, String piece) {
        if (!piece.isEmpty()) {
            var first = pieces.putIfAbsent(Integer.parseInt(piece), found.size());
            if (first != null) {
                return first;
            }
        }
        int at = text.length();
        int place = order.isEmpty() ? NO_ORDER : Integer.parseInt(order);
        found.add(new Found(new Mark(kind, new Span(at, at), value), place));
        return found.size() - 1;
    }

    void close(int opened) {
        var old = found.get(opened);
        var span = new Span(old.mark().span().start(), text.length());
        found.set(
                opened,
                new Found(new Mark(old.mark().kind(), span, old.mark().value()), old.order()));
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        return found.stream()
                .sorted(
                        Comparator.comparingInt(Found::order)
                                .thenComparing(one -> one.mark().span().start())
                                .thenComparing(one -> one.mark().span().end()))
                .map(Found::mark)
                .toList();
    }
}
