package org.rapporteur.server.cycle;

import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.MatrixCell;

/// What the matrix shows.
///
/// @param next where the next page starts
public record MatrixView(
        Cycle cycle, List<Cycle> cycles, Filters filters, List<Row> rows, String next) {

    /// An instrument and its cells; a challenge without a cell has no linked provision in it.
    public record Row(InstrumentRow instrument, List<MatrixCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public int answers(String challenge) {
            return count(challenge, "answers");
        }

        public int describes(String challenge) {
            return count(challenge, "describes");
        }

        private int count(String challenge, String relation) {
            return cells.stream()
                    .filter(cell ->
                            cell.challenge().equals(challenge) && cell.relation().equals(relation))
                    .mapToInt(MatrixCell::provisions)
                    .sum();
        }
    }
}
