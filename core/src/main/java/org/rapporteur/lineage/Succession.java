package org.rapporteur.lineage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Provision;

/// One provision and its successor in the next generation, and what kind of change lies between.
///
/// A provision that was split or merged stands in several successions. Invariant: one of the two is
/// there; `earlier` is null exactly for [LineageRelation#NEW], `later` for
/// [LineageRelation#DROPPED].
///
/// @param similarity share of words in common, weighted by how telling they are, 0 to 1
/// @param changes what changed, the weightiest first
public record Succession(
        @Nullable Provision earlier,
        @Nullable Provision later,
        LineageRelation relation,
        double similarity,
        List<Change> changes) {

    public Succession {
        changes = List.copyOf(changes);
        if ((earlier == null) != (relation == LineageRelation.NEW)
                || (later == null) != (relation == LineageRelation.DROPPED)) {
            throw new IllegalArgumentException("provisions do not fit the relation " + relation);
        }
    }

    public Optional<Provision> findEarlier() {
        return Optional.ofNullable(earlier);
    }

    public Optional<Provision> findLater() {
        return Optional.ofNullable(later);
    }
}
