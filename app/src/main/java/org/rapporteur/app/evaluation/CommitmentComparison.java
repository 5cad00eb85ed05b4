package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.app.evaluation.CommitmentGold.Judged;
import org.rapporteur.app.evaluation.CommitmentGold.Label;
import org.rapporteur.app.evaluation.CommitmentGold.Place;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Deadline;
import org.rapporteur.commitment.Quotation;
import org.rapporteur.text.Words;

/// Compares what was found in one provision with its gold, field by field.
///
/// Pairs are those whose verb and act overlap best. A commitment that only one side has counts
/// against its number and against the fields of words.
final class CommitmentComparison {

    /// A verb this near to the gold's is the same.
    private static final int NEAR = 3;

    private static final String BODY = "body";

    private final Judged judged;
    private final List<Commitment> found;
    private final Map<String, String> texts;
    private final Told told;

    /// Told every field of every commitment; disagreements show what was expected and found.
    interface Told {
        void of(String measure, Counts counts, String expected, String found);
    }

    /// @param texts the text of each provision of the document, by address
    CommitmentComparison(
            Judged judged, List<Commitment> found, Map<String, String> texts, Told told) {
        this.judged = judged;
        this.found = found;
        this.texts = texts;
        this.told = told;
    }

    private record Pair(int label, int commitment, double score) {}

    void compare() {
        var labels = new HashSet<Integer>();
        var commitments = new HashSet<Integer>();
        for (var pair : candidates()) {
            if (!labels.contains(pair.label()) && !commitments.contains(pair.commitment())) {
                labels.add(pair.label());
                commitments.add(pair.commitment());
                compare(judged.commitments().get(pair.label()), found.get(pair.commitment()));
            }
        }
        for (int i = 0; i < judged.commitments().size(); i++) {
            if (!labels.contains(i)) {
                missed(judged.commitments().get(i));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!commitments.contains(i)) {
                extra(found.get(i));
            }
        }
    }

    private void missed(Label label) {
        told.of("number", new Counts(0, 0, 1), label.verb(), "");
        for (var measure : List.of("verb", "strength", "kind")) {
            told.of(measure, new Counts(0, 0, 1), label.verb(), "");
        }
        int tokens = Tokens.of(textsOf(label.action())).size();
        told.of("action", new Counts(0, 0, tokens), label.verb(), "");
        int names = label.addressees().size() + (label.speaker().isEmpty() ? 0 : 1);
        told.of("addressees", new Counts(0, 0, names), label.verb(), "");
        told.of("hedges and conditions", new Counts(0, 0, label.hedges().size()), "", "");
        told.of("deadlines", new Counts(0, 0, label.deadlines().size()), "", "");
    }

    private void extra(Commitment commitment) {
        told.of("number", new Counts(0, 1, 0), "", commitment.verb());
        for (var measure : List.of("verb", "strength", "kind")) {
            told.of(measure, new Counts(0, 1, 0), "", commitment.verb());
        }
        int tokens = Tokens.of(words(commitment.action()).stream()).size();
        told.of("action", new Counts(0, tokens, 0), "", commitment.verb());
        told.of("addressees", new Counts(0, commitment.addressees().size(), 0), "", "");
        int hedges = commitment.hedges().size() + commitment.conditions().size();
        told.of("hedges and conditions", new Counts(0, hedges, 0), "", "");
        told.of("deadlines", new Counts(0, Math.min(1, commitment.deadlines().size()), 0), "", "");
    }

    private List<Pair> candidates() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < judged.commitments().size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double score = score(judged.commitments().get(i), found.get(j));
                if (score > 0) {
                    pairs.add(new Pair(i, j, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    private double score(Label label, Commitment commitment) {
        var opening = commitment.opening();
        boolean here = opening.provision().equals(commitment.provision());
        boolean verb =
                here
                        && label.at() >= opening.span().start() - NEAR
                        && label.at() <= opening.span().end();
        double overlap =
                Tokens.f1(
                        Tokens.of(textsOf(label.action())),
                        Tokens.of(words(commitment.action()).stream()));
        return (verb ? 1 : 0) + overlap;
    }

    private static List<String> words(Quotation quotation) {
        return quotation.isEmpty() ? List.of() : List.of(quotation.words());
    }

    private void compare(Label label, Commitment commitment) {
        told.of("number", new Counts(1, 0, 0), "", "");
        equal("verb", label.verb(), commitment.verb());
        equal("strength", "" + label.strength(), "" + commitment.strength());
        equal("kind", label.kind(), commitment.kind().name().toLowerCase(Locale.ROOT));
        equal("reporting", "" + label.reporting(), "" + commitment.reporting());
        if (label.whole()) {
            addressees(label, commitment);
            phrases(
                    "hedges and conditions",
                    textsOf(label.hedges()),
                    Stream.concat(commitment.hedges().stream(), commitment.conditions().stream())
                            .map(Quotation::words));
            phrases(
                    "deadlines",
                    textsOf(label.deadlines()),
                    commitment.deadlines().stream()
                            .limit(1)
                            .map(Deadline::words)
                            .map(Quotation::words));
            action(label, commitment);
        }
    }

    private void equal(String measure, String expected, String got) {
        boolean same = expected.equals(got);
        told.of(measure, same ? new Counts(1, 0, 0) : new Counts(0, 1, 1), expected, got);
    }

    private void addressees(Label label, Commitment commitment) {
        var got = commitment.addressees().stream().map(one -> one.words()).toList();
        if (label.speaker().isEmpty()) {
            phrases("addressees", textsOf(label.addressees()), got.stream().map(Quotation::words));
            return;
        }
        boolean we = got.size() == 1 && got.getFirst().words().equals("we");
        boolean implied = got.size() == 1 && got.getFirst().span().length() == 0;
        boolean right = label.speaker().equals(BODY) ? implied && !we : we;
        told.of(
                "addressees",
                right ? new Counts(1, 0, 0) : new Counts(0, got.size(), 1),
                label.speaker(),
                got.toString());
    }

    private void phrases(String measure, Stream<String> gold, Stream<String> got) {
        var expected = Tokens.normalized(gold);
        var given = Tokens.normalized(got);
        var hits = new HashSet<>(expected);
        hits.retainAll(given);
        told.of(
                measure,
                new Counts(hits.size(), given.size() - hits.size(), expected.size() - hits.size()),
                String.join(" | ", expected),
                String.join(" | ", given));
    }

    private void action(Label label, Commitment commitment) {
        var expected = Tokens.of(textsOf(label.action()));
        var given = Tokens.of(words(commitment.action()).stream());
        int hits = Tokens.common(expected, given);
        told.of(
                "action",
                new Counts(hits, given.size() - hits, expected.size() - hits),
                Tokens.brief(expected),
                Tokens.brief(given));
    }

    private Stream<String> textsOf(List<Place> places) {
        return places.stream()
                .map(place ->
                        place.span()
                                .of(
                                        texts.getOrDefault(
                                                place.address().isEmpty()
                                                        ? judged.address()
                                                        : place.address(),
                                                "")));
    }

    /// Texts as bags of words, and as phrases without their article.
    private static final class Tokens {

        private Tokens() {}

        static List<String> of(Stream<String> texts) {
            return texts.flatMap(text -> Words.of(text).stream())
                    .map(word -> word.written().toLowerCase(Locale.ROOT))
                    .toList();
        }

        static List<String> normalized(Stream<String> texts) {
            return texts.map(text -> String.join(" ", of(Stream.of(text))))
                    .map(text -> text.startsWith("the ") ? text.substring(4) : text)
                    .distinct()
                    .toList();
        }

        static int common(List<String> first, List<String> second) {
            var left = new HashMap<String, Integer>();
            first.forEach(token -> left.merge(token, 1, Integer::sum));
            int common = 0;
            for (var token : second) {
                if (left.merge(token, -1, Integer::sum) >= 0) {
                    common++;
                }
            }
            return common;
        }

        static double f1(List<String> first, List<String> second) {
            int sum = first.size() + second.size();
            return sum == 0 ? 0 : 2.0 * common(first, second) / sum;
        }

        /// Enough to see where two acts begin and end apart, never a whole sentence.
        static String brief(List<String> tokens) {
            int size = tokens.size();
            return size <= 6
                    ? String.join(" ", tokens)
                    : String.join(" ", tokens.subList(0, 3))
                            + " … "
                            + String.join(" ", tokens.subList(size - 3, size));
        }
    }
}
