package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.Element;
import org.rapporteur.text.Words;

/// Finds the challenge that a slide's label names, and the elements of it that the label leaves
/// out.
final class LabelMatcher {

    /// Below this share of the label's weighted words no challenge is proposed.
    private static final double LEAST_SCORE = 0.5;

    /// A better challenge must be better by this much, or none is proposed.
    private static final double LEAST_MARGIN = 0.05;

    private final Cycle cycle;
    private final Map<String, Set<String>> vocabularies = new HashMap<>();
    private final Map<String, Integer> challengesWithWord = new HashMap<>();

    LabelMatcher(Cycle cycle) {
        this.cycle = cycle;
        for (var challenge : cycle.challenges()) {
            var words = vocabulary(challenge);
            vocabularies.put(challenge.id(), words);
            words.forEach(word -> challengesWithWord.merge(word, 1, Integer::sum));
        }
    }

    private static Set<String> vocabulary(Challenge challenge) {
        var words = new HashSet<>(Words.keys(challenge.shortTitle()));
        words.addAll(Words.keys(challenge.paraphrase()));
        for (var element : challenge.elements()) {
            words.addAll(Words.keys(element.name()));
            element.wordings().forEach(wording -> words.addAll(Words.keys(wording)));
            element.otherWordings().forEach(wording -> words.addAll(Words.keys(wording)));
        }
        return words;
    }

    ChallengeFinding match(int slide, String label) {
        var keys = new HashSet<>(Words.keys(label));
        var ranked =
                cycle.challenges().stream()
                        .map(challenge -> new Scored(challenge, score(keys, label, challenge)))
                        .sorted(Comparator.comparingDouble(Scored::score).reversed())
                        .toList();
        var best = ranked.getFirst();
        double margin = ranked.size() > 1 ? best.score() - ranked.get(1).score() : 1;
        if (best.score() < LEAST_SCORE || margin < LEAST_MARGIN) {
            var why =
                    "no challenge of the cycle carries enough of the label's words (best: "
                            + best.challenge().id()
                            + ")";
            return new ChallengeFinding(
                    slide, label, "", LabelStatus.UNMATCHED, List.of(), round(best.score()), why);
        }
        return found(slide, label, best);
    }

    /// The challenge that a person chose; an id that the cycle does not have says that there is
    /// none.
    ChallengeFinding corrected(int slide, String label, String id) {
        var challenge = cycle.findChallenge(id);
        if (challenge.isEmpty()) {
            return new ChallengeFinding(
                    slide, label, "", LabelStatus.UNMATCHED, List.of(), 1, "a person found none");
        }
        var found = found(slide, label, new Scored(challenge.get(), 1));
        return new ChallengeFinding(
                slide,
                label,
                id,
                found.status(),
                found.dropped(),
                1,
                "a person chose it; " + found.why());
    }

    private record Scored(Challenge challenge, double score) {}

    /// Half how much of the label the challenge's words explain, rare words counting more; half how
    /// many of its elements the label shows, so that of two that explain the label alike the one it
    /// shows more of wins.
    private double score(Set<String> label, String text, Challenge challenge) {
        double total = 0;
        double explained = 0;
        var vocabulary = vocabularies.getOrDefault(challenge.id(), Set.of());
        for (var word : label) {
            int spread = challengesWithWord.getOrDefault(word, 0);
            double weight =
                    spread == 0
                            ? (word.length() > 3 ? 0.5 : 0)
                            : Math.log(1 + (double) cycle.challenges().size() / spread);
            total += weight;
            explained += vocabulary.contains(word) ? weight : 0;
        }
        long shown = challenge.elements().stream().filter(element -> shows(text, element)).count();
        double elements =
                challenge.elements().isEmpty() ? 0 : (double) shown / challenge.elements().size();
        return total == 0 ? 0 : 0.8 * explained / total + 0.2 * elements;
    }

    private ChallengeFinding found(int slide, String label, Scored best) {
        var dropped = new ArrayList<String>();
        var reworded = new ArrayList<String>();
        var carried = new ArrayList<String>();
        for (var element : best.challenge().elements()) {
            if (anyIn(label, element.wordings())) {
                carried.add(element.name());
            } else if (anyIn(label, element.otherWordings())) {
                reworded.add(element.name());
            } else {
                dropped.add(element.name());
            }
        }
        var status =
                !dropped.isEmpty()
                        ? LabelStatus.SHORTENED
                        : reworded.isEmpty() ? LabelStatus.COMPLETE : LabelStatus.REWORDED;
        var why = new ArrayList<String>();
        if (!carried.isEmpty()) {
            why.add("the label names: " + String.join("; ", carried));
        }
        if (!reworded.isEmpty()) {
            why.add("in other words: " + String.join("; ", reworded));
        }
        return new ChallengeFinding(
                slide,
                label,
                best.challenge().id(),
                status,
                dropped,
                round(best.score()),
                String.join("; ", why));
    }

    private static boolean shows(String label, Element element) {
        return anyIn(label, element.wordings()) || anyIn(label, element.otherWordings());
    }

    /// Whether every stem of one of the wordings begins a word of the label.
    private static boolean anyIn(String label, List<String> wordings) {
        var words =
                Words.of(label).stream()
                        .map(word -> word.written().toLowerCase(Locale.ROOT))
                        .toList();
        return wordings.stream()
                .anyMatch(wording ->
                        java.util.Arrays.stream(wording.split(" "))
                                .allMatch(stem ->
                                        words.stream().anyMatch(word -> word.startsWith(stem))));
    }

    private static double round(double score) {
        return Math.round(Math.min(1, score) * 100) / 100.0;
    }
}
