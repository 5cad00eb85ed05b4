package org.rapporteur.commitment;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;

/// One verb, addressee and action of an operative paragraph or of a declaration (ANNOTATION.md §3).
///
/// Example: in "Requests the Office, upon request, to map the wells by 2030" the verb is
/// `requests`, the strength 4, the addressee "the Office", the action "map the wells", with a hedge
/// and a deadline. A machine's proposal. Invariant: a position has no addressees and no action.
///
/// @param provision where the act itself stands; the verb may stand in the provision above it
/// @param verb the English third person, the same in all languages (`requests`), or the first
///   person plural of a declaration (`we commit`)
/// @param opening the verb with its "also" and intensifiers, as it stands
/// @param intensifier words that colour the verb; empty where there are none
/// @param strength 0 to 5, a convention of this project
/// @param action what is to be done; conditions at its edges are cut off
/// @param reporting whether somebody is to report, inform or submit to a body
/// @param text the whole clause
public record Commitment(
        ProvisionAddress provision,
        CommitmentKind kind,
        String verb,
        Quotation opening,
        Quotation intensifier,
        int strength,
        List<Addressee> addressees,
        Quotation action,
        List<Quotation> hedges,
        List<Quotation> conditions,
        List<Deadline> deadlines,
        boolean reporting,
        Quotation text) {

    public Commitment {
        addressees = List.copyOf(addressees);
        hedges = List.copyOf(hedges);
        conditions = List.copyOf(conditions);
        deadlines = List.copyOf(deadlines);
        if (kind == CommitmentKind.POSITION && !(addressees.isEmpty() && action.isEmpty())) {
            throw new IllegalArgumentException("a position asks nobody to act: " + provision);
        }
    }

    /// The first precondition as it stands; empty where there is none.
    public String condition() {
        return conditions.isEmpty() ? "" : conditions.getFirst().words();
    }

    /// The first time limit as it stands; empty where there is none.
    public String deadline() {
        return deadlines.isEmpty() ? "" : deadlines.getFirst().words().words();
    }

    /// What the first time limit comes to; empty where that is not certain.
    public String deadlineValue() {
        return deadlines.isEmpty() ? "" : deadlines.getFirst().value();
    }
}
