package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.text.WordComparison;
import org.rapporteur.text.Words.Word;

/// What kind of change lies between two generations of a provision (ANNOTATION.md §6).
///
/// The verb's level and a condition win over an extension; an extension wins over a hedge or a
/// deadline.
final class ChangeJudge {

    private final DraftingVocabulary vocabulary;
    private final Likeness likeness;

    ChangeJudge(DraftingVocabulary vocabulary, Likeness likeness) {
        this.vocabulary = vocabulary;
        this.likeness = likeness;
    }

    Succession judge(ComparedProvision earlier, ComparedProvision later, double similarity) {
        if (written(earlier.words()).equals(written(later.words()))) {
            return succession(earlier, later, LineageRelation.IDENTICAL, 1, List.of());
        }
        var comparison = WordComparison.of(earlier.words(), later.words());
        var changes = new ArrayList<Change>();
        var before = earlier.terms();
        var after = later.terms();
        int level = VerbChange.between(earlier, later, changes);
        int condition = -growth("condition", before.conditions(), after.conditions(), changes);
        int hedge = -growth("hedge", before.hedges(), after.hedges(), changes);
        int deadline = growth("deadline", before.deadlines(), after.deadlines(), changes);
        growth("addressees", before.addressees(), after.addressees(), changes);
        changes.addAll(words(earlier, later, comparison));
        var extent =
                Extent.of(
                        comparison,
                        Phrasing.of(earlier, vocabulary),
                        Phrasing.of(later, vocabulary),
                        likeness);
        var relation = relation(level, condition, extent, hedge != 0 ? hedge : deadline);
        return succession(earlier, later, relation, similarity, changes);
    }

    private static Succession succession(
            ComparedProvision earlier,
            ComparedProvision later,
            LineageRelation relation,
            double similarity,
            List<Change> changes) {
        return new Succession(
                earlier.provision(), later.provision(), relation, similarity, changes);
    }

    /// Each of `level`, `condition` and `other` is above 0 where the change strengthens.
    private static LineageRelation relation(int level, int condition, Extent extent, int other) {
        if (level != 0) {
            return strength(level);
        }
        if (condition != 0) {
            return strength(condition);
        }
        if (extent.isExtended()) {
            return LineageRelation.EXTENDED;
        }
        if (extent.isNarrowed()) {
            return LineageRelation.NARROWED;
        }
        return other == 0 ? LineageRelation.REWORDED : strength(other);
    }

    private static LineageRelation strength(int direction) {
        return direction > 0 ? LineageRelation.STRENGTHENED : LineageRelation.WEAKENED;
    }

    private static List<String> written(List<Word> words) {
        return words.stream().map(word -> word.written().toLowerCase(Locale.ROOT)).toList();
    }

    /// Tells what came and went, and whether more came (1) or more went (-1).
    private static int growth(
            String field, List<String> before, List<String> after, List<Change> changes) {
        var gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        var come = new ArrayList<>(after);
        before.forEach(come::remove);
        int pairs = Math.max(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) {
            changes.add(
                    new Change(
                            field,
                            i < gone.size() ? gone.get(i) : "",
                            i < come.size() ? come.get(i) : ""));
        }
        return Integer.compare(come.size(), gone.size());
    }

    /// The words that differ beside those of the opening verb.
    private static List<Change> words(
            ComparedProvision earlier, ComparedProvision later, WordComparison comparison) {
        var field = later.preambular() ? "words" : "action";
        int verbEnd = later.findVerb().map(verb -> verb.span().end()).orElse(0);
        int oldVerbEnd = earlier.findVerb().map(verb -> verb.span().end()).orElse(0);
        return comparison.listDifferences().stream()
                .filter(run ->
                        run.laterSpan().end() > verbEnd || run.earlierSpan().end() > oldVerbEnd)
                .map(run ->
                        new Change(
                                field,
                                run.earlierSpan().of(earlier.text()),
                                run.laterSpan().of(later.text())))
                .toList();
    }
}
