package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.text.WordComparison;
import org.rapporteur.text.Words;
import org.rapporteur.text.Words.Word;

/// What kind of change lies between two generations of a provision (ANNOTATION.md §6).
///
/// The verb's level and a condition win over an extension; an extension wins over a hedge.
final class ChangeJudge {

    private final DraftingVocabulary vocabulary;
    private final Likeness likeness;

    ChangeJudge(DraftingVocabulary vocabulary, Likeness likeness) {
        this.vocabulary = vocabulary;
        this.likeness = likeness;
    }

    Succession judge(ComparedProvision earlier, ComparedProvision later, double similarity) {
        if (written(earlier.words()).equals(written(later.words()))) {
            return new Succession(
                    earlier.provision(),
                    later.provision(),
                    LineageRelation.IDENTICAL,
                    1,
                    List.of());
        }
        var comparison = WordComparison.of(earlier.words(), later.words());
        var changes = new ArrayList<Change>();
        int level = verb(earlier, later, changes);
        int condition = phrases(Role.CONDITION, "condition", earlier, later, changes);
        int hedge = phrases(Role.HEDGE, "hedge", earlier, later, changes);
        changes.addAll(words(earlier, later, comparison));
        var extent =
                Extent.of(
                        comparison,
                        Phrasing.of(earlier, vocabulary),
                        Phrasing.of(later, vocabulary),
                        likeness);
        return new Succession(
                earlier.provision(),
                later.provision(),
                relation(level, condition, extent, hedge),
                similarity,
                changes);
    }

    /// Each of `level`, `condition` and `hedge` is above 0 where the change strengthens.
    private static LineageRelation relation(int level, int condition, Extent extent, int hedge) {
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
        return hedge == 0 ? LineageRelation.REWORDED : strength(hedge);
    }

    private static LineageRelation strength(int direction) {
        return direction > 0 ? LineageRelation.STRENGTHENED : LineageRelation.WEAKENED;
    }

    private static List<String> written(List<Word> words) {
        return words.stream().map(word -> word.written().toLowerCase(Locale.ROOT)).toList();
    }

    private static int verb(
            ComparedProvision earlier, ComparedProvision later, List<Change> changes) {
        var from = earlier.verb();
        var to = later.verb();
        if (from == null || to == null) {
            return 0;
        }
        if (!from.agreesWith(to)) {
            changes.add(new Change("verb", from.canonical(), to.canonical()));
        }
        int change = Integer.compare(to.level(), from.level());
        if (change != 0) {
            changes.add(
                    new Change(
                            "strength", String.valueOf(from.level()), String.valueOf(to.level())));
        }
        if (!intensifier(from).equals(intensifier(to))) {
            changes.add(new Change("intensifier", from.intensifier(), to.intensifier()));
        }
        return change;
    }

    private static String intensifier(OpeningVerb verb) {
        return verb.intensifier().toLowerCase(Locale.ROOT);
    }

    /// Phrases of a role that came or went; fewer of them strengthen.
    private int phrases(
            Role role,
            String field,
            ComparedProvision earlier,
            ComparedProvision later,
            List<Change> changes) {
        var before = list(role, earlier);
        var after = list(role, later);
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
        return Integer.compare(gone.size(), come.size());
    }

    private List<String> list(Role role, ComparedProvision provision) {
        return vocabulary.listAll(role, provision.text(), provision.language()).stream()
                .map(found -> found.span().of(provision.text()))
                .map(phrase -> String.join(" ", written(Words.of(phrase))))
                .toList();
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
