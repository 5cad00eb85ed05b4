package org.rapporteur.parallel;

import java.util.List;

/// Two language versions side by side.
///
/// Invariant: every provision of either version stands in exactly one group or among the unaligned.
///
/// @param groups in the order of the first version
/// @param unaligned those of the first version in order, then those of the second
public record ParallelAlignment(List<ParallelGroup> groups, List<UnalignedProvision> unaligned) {

    public ParallelAlignment {
        groups = List.copyOf(groups);
        unaligned = List.copyOf(unaligned);
    }

    /// How many provisions of both versions stand in a group.
    public int aligned() {
        return groups.stream()
                .mapToInt(group -> group.first().size() + group.second().size())
                .sum();
    }

    /// Share of the provisions of both versions that stand in a group; 1 where there are none.
    public double share() {
        int all = aligned() + unaligned.size();
        return all == 0 ? 1 : aligned() / (double) all;
    }
}
