package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.lineage.ProvisionAligner.Pair;

/// Compares two generations of an instrument, provision by provision. Safe to share between
/// threads.
public final class LineageFinder {

    private final DraftingVocabulary vocabulary;

    public LineageFinder(DraftingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What became of every provision of `earlier`, and where every provision of `later` comes
    /// from.
    public Lineage compare(Instrument earlier, Instrument later) {
        var before = ComparedProvision.listOf(earlier, vocabulary);
        var after = ComparedProvision.listOf(later, vocabulary);
        var likeness = new Likeness(before, after);
        var pairs = new ProvisionAligner(before, after, likeness).align();
        var judge = new ChangeJudge(vocabulary, likeness);
        var placed = new ArrayList<Placed>();
        for (var pair : pairs) {
            placed.add(
                    new Placed(
                            pair.later(),
                            pair.earlier(),
                            judge.judge(
                                    before.get(pair.earlier()),
                                    after.get(pair.later()),
                                    pair.similarity())));
        }
        addNew(after, pairs, placed);
        addDropped(before, pairs, placed);
        placed.sort(Comparator.comparingInt(Placed::later).thenComparingInt(Placed::earlier));
        return new Lineage(earlier, later, placed.stream().map(Placed::succession).toList());
    }

    /// A succession and the places by which it is sorted.
    private record Placed(int later, int earlier, Succession succession) {}

    private static void addNew(
            List<ComparedProvision> after, List<Pair> pairs, List<Placed> placed) {
        for (var provision : after) {
            if (pairs.stream().noneMatch(pair -> pair.later() == provision.index())) {
                var succession =
                        new Succession(
                                null, provision.provision(), LineageRelation.NEW, 0, List.of());
                placed.add(new Placed(provision.index(), -1, succession));
            }
        }
    }

    /// A dropped provision comes after the successor of the last one before it that has one.
    private static void addDropped(
            List<ComparedProvision> before, List<Pair> pairs, List<Placed> placed) {
        int place = -1;
        for (var provision : before) {
            var successors =
                    pairs.stream().filter(pair -> pair.earlier() == provision.index()).toList();
            if (!successors.isEmpty()) {
                place = successors.getLast().later();
                continue;
            }
            var succession =
                    new Succession(
                            provision.provision(), null, LineageRelation.DROPPED, 0, List.of());
            placed.add(new Placed(place, provision.index(), succession));
        }
    }
}
