package org.rapporteur.report.page;

import java.util.List;
import org.rapporteur.instrument.Mark;
import org.rapporteur.text.Span;

/// The marks of one stretch of a text, with places counted from its beginning.
final class CellMarks {

    private CellMarks() {}

    static List<Mark> within(List<Mark> marks, int from, int to) {
        return marks.stream()
                .filter(mark -> mark.span().start() <= to && mark.span().end() >= from)
                .map(mark -> new Mark(mark.kind(), cut(mark.span(), from, to), mark.value()))
                .toList();
    }

    private static Span cut(Span span, int from, int to) {
        int start = Math.max(span.start(), from);
        return new Span(start - from, Math.max(start, Math.min(span.end(), to)) - from);
    }
}
