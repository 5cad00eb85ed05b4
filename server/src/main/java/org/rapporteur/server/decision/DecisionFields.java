package org.rapporteur.server.decision;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.server.listing.Filters.Field;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Decision;
import org.rapporteur.store.Outcome;
import org.rapporteur.store.ValueCount;

/// The field of a form that narrows a list to what waits, or to what was decided how.
public final class DecisionFields {

    private static final String STATE = "state";

    private static final List<String> STATES =
            Stream.concat(
                            Stream.of(Decision.NONE.state()),
                            Stream.of(Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.REJECTED)
                                    .map(Outcome::code))
                    .toList();

    private DecisionFields() {}

    public static Field of(Visit visit) {
        return new Field(
                STATE,
                STATE,
                visit.parameter(STATE),
                STATES.stream().map(state -> new ValueCount(state, 0)).toList());
    }

    /// The state asked for; empty for every.
    public static String state(Visit visit) {
        var written = visit.parameter(STATE);
        if (!written.isEmpty() && !STATES.contains(written)) {
            throw Refusal.badRequest("refusal.state", String.join(", ", STATES));
        }
        return written;
    }
}
