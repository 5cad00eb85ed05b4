package org.rapporteur.parallel;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;

/// Provisions of two language versions that say the same.
///
/// Example: `[OP 4] – [OP 4]`, or `[PP 3] – [PP 3, PP 4]` where the second file has split the
/// paragraph. Invariant: neither side is empty, and at most one has more than one provision.
///
/// @param score how well the two sides agree; higher is better, and only comparable within one
///   alignment
public record ParallelGroup(
        List<ProvisionAddress> first,
        List<ProvisionAddress> second,
        Relation relation,
        double score) {

    /// How the second side relates to the first.
    public enum Relation {
        /// One provision each, in the same order.
        SAME,
        /// Several provisions of the second make up one of the first.
        SPLIT,
        /// One provision of the second holds several of the first.
        MERGED,
        /// One provision each, but at another place in the order.
        MOVED
    }

    public ParallelGroup {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty() || second.isEmpty() || (first.size() > 1 && second.size() > 1)) {
            throw new IllegalArgumentException("not a group: " + first + " and " + second);
        }
    }
}
