package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordComparison;
import org.rapporteur.text.WordComparison.Run;
import org.rapporteur.text.Words.Word;

/// How much was added to a provision and how much taken away, in telling words.
///
/// Words that only moved, a number in the place of a number and a name written out do not count;
/// neither do hedges, conditions and deadlines that came or went.
///
/// @param added weight of what only the later generation says
/// @param removed weight of what only the earlier one says
record Extent(double added, double removed) {

    /// Less than this is a matter of style: an adjective, an article.
    private static final double LEAST = 0.85;

    /// How much the one must outweigh the other, so that it is more than other words for the same.
    private static final double OUTWEIGHS = 2.2;

    /// A further member of an enumeration counts more than words inside a phrase.
    private static final double MEMBER = 1.6;

    static Extent of(
            WordComparison comparison, Phrasing earlier, Phrasing later, Likeness likeness) {
        var added = new Side(later, likeness);
        var removed = new Side(earlier, likeness);
        for (var run : comparison.listDifferences()) {
            if (!isNameWrittenOut(run, earlier, later)) {
                boolean replaced = !run.earlier().isEmpty() && !run.later().isEmpty();
                removed.add(run.earlier(), replaced);
                added.add(run.later(), replaced);
            }
        }
        added.cancel(removed);
        return new Extent(added.weight(), removed.weight());
    }

    boolean isExtended() {
        return added >= LEAST && added >= OUTWEIGHS * removed;
    }

    boolean isNarrowed() {
        return removed >= LEAST && removed >= OUTWEIGHS * added;
    }

    /// "the Kyoto Declaration" with the rest of its title, or an abbreviation in full.
    private static boolean isNameWrittenOut(Run run, Phrasing earlier, Phrasing later) {
        if (run.earlier().isEmpty()) {
            return later.isRestOfName(run.later());
        }
        if (run.later().isEmpty()) {
            return earlier.isRestOfName(run.earlier());
        }
        return (Phrasing.isAbbreviation(run.earlier()) && later.isRestOfName(run.later()))
                || (Phrasing.isAbbreviation(run.later()) && earlier.isRestOfName(run.earlier()));
    }

    /// Words that only one of the two generations has.
    private static final class Side {
        private final Phrasing phrasing;
        private final Likeness likeness;
        private final List<Counted> counted = new ArrayList<>();

        Side(Phrasing phrasing, Likeness likeness) {
            this.phrasing = phrasing;
            this.likeness = likeness;
        }

        private record Counted(Word word, double factor) {

            /// All numbers are alike.
            String key() {
                return word.written().chars().anyMatch(Character::isDigit) ? "0" : word.key();
            }
        }

        void add(List<Word> run, boolean replaced) {
            double factor = !replaced && phrasing.isMember(run) ? MEMBER : 1;
            run.stream()
                    .filter(word -> replaced || !phrasing.isApart(word))
                    .forEach(word -> counted.add(new Counted(word, factor)));
        }

        /// Leaves out on both sides what the other has too, and as many numbers as both have.
        void cancel(Side other) {
            var mine = counts();
            var theirs = other.counts();
            leaveOut(theirs);
            other.leaveOut(mine);
        }

        private Map<String, Integer> counts() {
            var counts = new HashMap<String, Integer>();
            counted.forEach(one -> counts.merge(one.key(), 1, Integer::sum));
            return counts;
        }

        private void leaveOut(Map<String, Integer> counts) {
            counted.removeIf(one -> counts.merge(one.key(), -1, Integer::sum) >= 0);
        }

        double weight() {
            return counted.stream()
                    .mapToDouble(one -> likeness.weightOf(one.word()) * one.factor())
                    .sum();
        }
    }
}
