package org.rapporteur.documents.pdf;

import java.util.List;

/// The lines of one page in reading order.
///
/// @param number from 1
record PageLines(int number, float width, float height, List<Line> lines) {

    PageLines {
        lines = List.copyOf(lines);
    }

    PageLines with(List<Line> others) {
        return new PageLines(number, width, height, others);
    }
}
