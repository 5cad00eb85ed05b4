package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.instrument.Mark;

/// Turns a text and its marks, which may overlap in part, into elements that nest.
///
/// A mark that another one's end cuts through becomes two pieces. Where marks begin or end, points
/// (footnotes) stand outside: after what ends there, before what begins there.
final class InlineSweep {

    private final List<Mark> marks;
    private final List<Integer> order;
    private final int[] pieces;
    private final List<Integer> open = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    /// One thing to write.
    ///
    /// @param mark place in the list of marks; -1 for a text
    record Token(Kind kind, int mark, int from, int to) {}

    /// What is to be written.
    enum Kind {
        OPEN,
        CLOSE,
        POINT,
        TEXT,
        CELL
    }

    InlineSweep(List<Mark> marks) {
        this.marks = marks;
        this.pieces = new int[marks.size()];
        this.order =
                IntStream.range(0, marks.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(this::start)
                                        .thenComparing(mark -> !isPoint(mark))
                                        .thenComparing(mark -> -end(mark))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    List<Token> tokens() {
        return tokens;
    }

    /// Whether the mark had to be cut.
    boolean isCut(int mark) {
        return pieces[mark] > 1;
    }

    /// Whether a reader that sorts by position gets the marks in another order than theirs.
    boolean needsOrder() {
        var sorted =
                IntStream.range(0, marks.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(this::start)
                                        .thenComparing(this::end)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        return IntStream.range(0, sorted.size()).anyMatch(i -> sorted.get(i) != i);
    }

    /// Adds the tokens of a whole text.
    void text(int length) {
        sweep(0, length);
    }

    /// Adds the tokens of a row: each cell begins with one.
    void cells(String text) {
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf(OwnMarkup.CELL_SEPARATOR, from);
            int to = end < 0 ? text.length() : end;
            tokens.add(new Token(Kind.CELL, -1, from, to));
            sweep(from, to);
            from = end < 0 ? text.length() + 1 : to + OwnMarkup.CELL_SEPARATOR.length();
        }
    }

    /// Whether no mark begins or ends between two cells.
    boolean fitsCells(String text) {
        int width = OwnMarkup.CELL_SEPARATOR.length();
        int at = text.indexOf(OwnMarkup.CELL_SEPARATOR);
        while (at >= 0) {
            int before = at;
            int after = at + width;
            boolean cut = marks.stream().anyMatch(mark -> isBetween(mark, before, after));
            if (cut) {
                return false;
            }
            at = text.indexOf(OwnMarkup.CELL_SEPARATOR, after);
        }
        return true;
    }

    private static boolean isBetween(Mark mark, int before, int after) {
        int start = mark.span().start();
        int end = mark.span().end();
        if (start == end) {
            return start > before && start < after;
        }
        return (start >= before && start < after) || (end > before && end <= after);
    }

    private void sweep(int from, int to) {
        order.stream().filter(mark -> start(mark) < from && end(mark) > from).forEach(this::open);
        var starting =
                order.stream()
                        .filter(mark ->
                                start(mark) >= from
                                        && (isPoint(mark) ? start(mark) <= to : start(mark) < to))
                        .toList();
        int next = 0;
        int at = from;
        while (true) {
            closeAt(at);
            while (next < starting.size() && start(starting.get(next)) == at) {
                begin(starting.get(next++));
            }
            if (at == to) {
                break;
            }
            int until = next < starting.size() ? Math.min(to, start(starting.get(next))) : to;
            for (int mark : open) {
                until = Math.min(until, end(mark));
            }
            tokens.add(new Token(Kind.TEXT, -1, at, until));
            at = until;
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    private void begin(int mark) {
        if (isPoint(mark)) {
            pieces[mark]++;
            tokens.add(new Token(Kind.POINT, mark, start(mark), start(mark)));
        } else {
            open(mark);
        }
    }

    private void open(int mark) {
        pieces[mark]++;
        open.add(mark);
        tokens.add(new Token(Kind.OPEN, mark, start(mark), end(mark)));
    }

    private void close() {
        tokens.add(new Token(Kind.CLOSE, open.removeLast(), 0, 0));
    }

    /// Closes what ends here; what stands within it and goes on is opened again.
    private void closeAt(int at) {
        int outermost = 0;
        while (outermost < open.size() && end(open.get(outermost)) > at) {
            outermost++;
        }
        var goingOn =
                open.subList(outermost, open.size()).stream()
                        .filter(mark -> end(mark) > at)
                        .toList();
        while (open.size() > outermost) {
            close();
        }
        goingOn.forEach(this::open);
    }

    private boolean isPoint(int mark) {
        return marks.get(mark).span().length() == 0;
    }

    private int start(int mark) {
        return marks.get(mark).span().start();
    }

    private int end(int mark) {
        return marks.get(mark).span().end();
    }
}
