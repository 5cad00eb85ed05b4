package org.rapporteur.commitment;

import java.util.List;

/// What a commitment says before its act: the verb, how strongly, and to whom.
///
/// @param self whether whoever speaks binds itself: "decides", "we commit"
record Head(
        String verb,
        Quotation opening,
        Quotation intensifier,
        int strength,
        CommitmentKind kind,
        boolean self,
        List<Addressee> addressees) {

    Head to(List<Addressee> others) {
        return new Head(verb, opening, intensifier, strength, kind, self, List.copyOf(others));
    }

    Head ofKind(CommitmentKind other) {
        return new Head(verb, opening, intensifier, strength, other, self, addressees);
    }
}
