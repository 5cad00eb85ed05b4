package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.instrument.Instrument;

/// Two generations of an instrument, provision by provision.
///
/// Every provision of either but headings stands in at least one succession. The successions follow
/// the order of the later text; what was dropped comes where it would stand.
public record Lineage(Instrument earlier, Instrument later, List<Succession> successions) {

    public Lineage {
        successions = List.copyOf(successions);
    }

    /// The successions of one kind, in order.
    public List<Succession> list(LineageRelation relation) {
        return successions.stream().filter(one -> one.relation() == relation).toList();
    }
}
