package org.rapporteur.server.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Decision;
import org.rapporteur.store.ProposalKey;

/// Columns that say what people decided about the proposal of a row.
public final class DecisionColumns {

    private DecisionColumns() {}

    /// A row's columns, then what was decided; who decided is told to those with an account.
    public static <T> List<Column<T>> with(
            List<Column<T>> columns,
            Visit visit,
            Function<T, ProposalKey> proposal,
            Function<T, Decision> decision) {
        var all = new ArrayList<>(columns);
        all.add(new Column<>("state", row -> decision.apply(row).state()));
        all.add(new Column<>("correction", row -> standing(decision.apply(row)).correction()));
        if (!visit.person().isVisitor()) {
            all.add(new Column<>("decided_by", row -> standing(decision.apply(row)).person()));
            all.add(new Column<>("reason", row -> standing(decision.apply(row)).reason()));
        }
        all.add(new Column<>("decided_at", row -> moment(standing(decision.apply(row)))));
        all.add(new Column<>("decision", row -> decision.apply(row).seq()));
        all.add(new Column<>("proposal", row -> proposal.apply(row).encode()));
        return all;
    }

    private static Decision standing(Decision decision) {
        return decision.isOpen() ? Decision.NONE : decision;
    }

    static String moment(Decision decision) {
        return decision.seq() == 0 ? "" : Instant.ofEpochMilli(decision.atMillis()).toString();
    }
}
