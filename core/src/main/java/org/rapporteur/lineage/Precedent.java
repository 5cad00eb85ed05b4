package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.text.WordComparison;

/// A wording that was agreed before and is like the one asked for.
///
/// @param text the wording, as its latest use has it
/// @param similarity words in common with what was asked for, in order, over the words of both; 0
///   to 1
/// @param comparison what was asked for (earlier) against the wording (later), with places in both
/// @param uses where the same words were adopted, the first use first
public record Precedent(String text, double similarity, WordComparison comparison, List<Use> uses) {

    public Precedent {
        uses = List.copyOf(uses);
    }

    /// One use of a wording.
    public record Use(Instrument instrument, Provision provision) {}

    public Use first() {
        return uses.getFirst();
    }

    public Use latest() {
        return uses.getLast();
    }
}
