package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
record ComparedProvision(
        Provision provision,
        Language language,
        int index,
        int parent,
        boolean preambular,
        List<Word> words,
        @Nullable OpeningVerb verb) {

    ComparedProvision {
        words = List.copyOf(words);
    }

    /// The provisions of an instrument that can have a successor: all but headings.
    static List<ComparedProvision> listOf(Instrument instrument, DraftingVocabulary vocabulary) {
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
                            instrument.language(),
                            vocabulary,
                            new Place(compared.size(), parent, preambular)));
        }
        return compared;
    }

    private record Place(int index, int parent, boolean preambular) {}

    private static ComparedProvision of(
            Provision provision, Language language, DraftingVocabulary vocabulary, Place place) {
        var text = provision.text();
        var verb =
                place.preambular()
                        ? vocabulary.findPreambular(text, language)
                        : vocabulary.findOperative(text, language);
        var words = new ArrayList<>(Words.of(text));
        verb.ifPresent(opening -> {
            var also = vocabulary.listAll(Role.ALSO, opening.span().of(text), language);
            int start = opening.span().start();
            words.removeIf(word ->
                    also.stream()
                            .anyMatch(found ->
                                    word.span().start() >= start + found.span().start()
                                            && word.span().end() <= start + found.span().end()));
        });
        return new ComparedProvision(
                provision,
                language,
                place.index(),
                place.parent(),
                place.preambular(),
                words,
                verb.orElse(null));
    }

    Optional<OpeningVerb> findVerb() {
        return Optional.ofNullable(verb);
    }

    String text() {
        return provision.text();
    }
}
