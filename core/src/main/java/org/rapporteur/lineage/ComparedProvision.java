package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;
import org.rapporteur.text.Words;
import org.rapporteur.text.Words.Word;

/// A provision made ready for comparison.
///
/// @param index its place among the provisions compared, from 0
/// @param parent index of the paragraph that it is an item of; -1 where it is none
/// @param preambular whether it stands in the preamble
/// @param words its words without the "also" and "further" of its opening
/// @param commitments what it commits to; empty in the preamble
record ComparedProvision(
        Provision provision,
        Language language,
        int index,
        int parent,
        boolean preambular,
        List<Word> words,
        @Nullable OpeningVerb verb,
        List<Commitment> commitments,
        Terms terms) {

    ComparedProvision {
        words = List.copyOf(words);
        commitments = List.copyOf(commitments);
    }

    /// The provisions of an instrument that can have a successor: all but headings.
    static List<ComparedProvision> listOf(Instrument instrument, DraftingVocabulary vocabulary) {
        var commitments =
                new CommitmentExtractor(vocabulary)
                        .extract(instrument).stream()
                                .collect(Collectors.groupingBy(Commitment::provision));
        var compared = new ArrayList<ComparedProvision>();
        var parents = new ArrayList<Integer>(); // index of the last provision at each depth
        boolean preambular = false;
        for (var provision : instrument.provisions()) {
            if (provision.isHeading() || provision.text().isBlank()) {
                continue;
            }
            int depth = 0;
            if (provision.kind() == ProvisionKind.ITEM) {
                depth = Math.min(provision.level() + 1, parents.size());
            } else {
                preambular = provision.kind() == ProvisionKind.PREAMBULAR;
            }
            while (parents.size() > depth) {
                parents.removeLast();
            }
            int parent = parents.isEmpty() ? -1 : parents.getLast();
            parents.add(compared.size());
            compared.add(
                    of(
                            provision,
                            commitments.getOrDefault(provision.address(), List.of()),
                            new Place(compared.size(), parent, preambular, instrument.language()),
                            vocabulary));
        }
        return compared;
    }

    private record Place(int index, int parent, boolean preambular, Language language) {}

    private static ComparedProvision of(
            Provision provision,
            List<Commitment> commitments,
            Place place,
            DraftingVocabulary vocabulary) {
        var text = provision.text();
        var verb =
                place.preambular()
                        ? preambular(text, place.language(), vocabulary)
                        : vocabulary.findOperative(text, place.language());
        return new ComparedProvision(
                provision,
                place.language(),
                place.index(),
                place.parent(),
                place.preambular(),
                words(text, verb, place.language(), vocabulary),
                verb.orElse(null),
                commitments,
                commitments.isEmpty()
                        ? Terms.of(provision, place.language(), vocabulary)
                        : Terms.of(provision, commitments));
    }

    /// The participle alone: "recalling its request" recalls and requests nothing.
    private static Optional<OpeningVerb> preambular(
            String text, Language language, DraftingVocabulary vocabulary) {
        var whole = vocabulary.findPreambular(text, language);
        return whole.flatMap(
                        verb -> {
                            var opening = verb.span().of(text);
                            return vocabulary.listAll(Role.POSSESSIVE, opening, language).stream()
                                    .findFirst()
                                    .map(its -> verb.span().start() + its.span().start())
                                    .flatMap(end ->
                                            vocabulary.findPreambular(
                                                    text.substring(0, end), language));
                        })
                .or(() -> whole);
    }

    private static List<Word> words(
            String text,
            Optional<OpeningVerb> verb,
            Language language,
            DraftingVocabulary vocabulary) {
        var words = new ArrayList<>(Words.of(text));
        verb.map(OpeningVerb::span)
                .ifPresent(opening -> {
                    var also = vocabulary.listAll(Role.ALSO, opening.of(text), language);
                    int start = opening.start();
                    words.removeIf(word ->
                            also.stream()
                                    .anyMatch(found ->
                                            word.span().start() >= start + found.span().start()
                                                    && word.span().end()
                                                            <= start + found.span().end()));
                });
        return words;
    }

    Optional<OpeningVerb> findVerb() {
        return Optional.ofNullable(verb);
    }

    String text() {
        return provision.text();
    }
}
