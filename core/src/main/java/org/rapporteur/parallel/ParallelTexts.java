package org.rapporteur.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.parallel.AlignmentPath.Step;
import org.rapporteur.parallel.ParallelGroup.Relation;
import org.rapporteur.parallel.UnalignedProvision.Reason;
import org.rapporteur.parallel.UnalignedProvision.Side;

/// Lays two language versions of one instrument side by side.
///
/// Example: `ParallelTexts.align(english, arabic).groups()`.
public final class ParallelTexts {

    private final List<Provision> first;
    private final List<Provision> second;
    private final List<Placed> groups = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    /// A group and the place in the first version where it begins.
    private record Placed(int at, ParallelGroup group) {}

    /// Provisions of one side that a step left out.
    ///
    /// @param at its place on its side
    /// @param gap how many groups stand before it: two left out in one gap face each other
    private record Left(Side side, int at, int gap) {}

    private ParallelTexts(Instrument first, Instrument second) {
        this.first = first.provisions();
        this.second = second.provisions();
    }

    /// Every provision of either version comes out in one group or among the unaligned.
    public static ParallelAlignment align(Instrument first, Instrument second) {
        return new ParallelTexts(first, second).align();
    }

    private ParallelAlignment align() {
        var firstTraits = first.stream().map(ProvisionTraits::of).toList();
        var secondTraits = second.stream().map(ProvisionTraits::of).toList();
        var score = PairScore.of(firstTraits, secondTraits);
        AlignmentPath.find(firstTraits, secondTraits, score).forEach(this::take);
        var moved =
                MovedPairs.find(
                        firstTraits, places(Side.FIRST), secondTraits, places(Side.SECOND), score);
        moved.forEach(this::takeMoved);
        groups.sort(Comparator.comparingInt(Placed::at));
        return new ParallelAlignment(groups.stream().map(Placed::group).toList(), unaligned());
    }

    private void take(Step step) {
        if (step.firsts() == 0) {
            left.add(new Left(Side.SECOND, step.j(), groups.size()));
        } else if (step.seconds() == 0) {
            left.add(new Left(Side.FIRST, step.i(), groups.size()));
        } else {
            var relation =
                    step.seconds() > 1
                            ? Relation.SPLIT
                            : step.firsts() > 1 ? Relation.MERGED : Relation.SAME;
            var group =
                    new ParallelGroup(
                            addresses(first, step.i(), step.firsts()),
                            addresses(second, step.j(), step.seconds()),
                            relation,
                            step.score());
            groups.add(new Placed(step.i(), group));
        }
    }

    private void takeMoved(MovedPairs.Moved moved) {
        left.removeIf(
                one -> one.at() == (one.side() == Side.FIRST ? moved.first() : moved.second()));
        var group =
                new ParallelGroup(
                        addresses(first, moved.first(), 1),
                        addresses(second, moved.second(), 1),
                        Relation.MOVED,
                        moved.score());
        groups.add(new Placed(moved.first(), group));
    }

    private List<Integer> places(Side side) {
        return left.stream().filter(one -> one.side() == side).map(Left::at).toList();
    }

    private List<UnalignedProvision> unaligned() {
        return left.stream()
                .sorted(Comparator.comparing(Left::side).thenComparingInt(Left::at))
                .map(one -> new UnalignedProvision(one.side(), address(one), reason(one)))
                .toList();
    }

    private ProvisionAddress address(Left one) {
        return (one.side() == Side.FIRST ? first : second).get(one.at()).address();
    }

    private Reason reason(Left one) {
        boolean faced =
                left.stream()
                        .anyMatch(other -> other.side() != one.side() && other.gap() == one.gap());
        return faced ? Reason.DIFFERENT : Reason.MISSING;
    }

    private static List<ProvisionAddress> addresses(List<Provision> side, int from, int count) {
        return IntStream.range(from, from + count).mapToObj(at -> side.get(at).address()).toList();
    }
}
