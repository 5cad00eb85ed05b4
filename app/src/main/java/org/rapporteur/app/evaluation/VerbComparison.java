package org.rapporteur.app.evaluation;

import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.app.evaluation.LanguageVersions.Version;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// The verbs that we find at the opening of paragraphs against the words that the publisher sets in
/// italics there (in bold in Arabic and Chinese).
///
/// A verb is recognized when it begins and ends at the italics, or one holds the other: publishers
/// set "Also requests" or "requests" alone.
final class VerbComparison {

    private final DraftingVocabulary vocabulary;
    private final Tally tally;
    private final Consumer<Miss> misses;

    VerbComparison(DraftingVocabulary vocabulary, Tally tally, Consumer<Miss> misses) {
        this.vocabulary = vocabulary;
        this.tally = tally;
        this.misses = misses;
    }

    void compare(String symbol, Version version) {
        var read = version.instrument();
        for (var provision : read.provisions()) {
            var italics = provision.findVerb();
            if (isParagraph(provision) && italics.isPresent()) {
                compare(symbol, version, provision, italics.get());
            }
        }
    }

    static boolean isParagraph(Provision provision) {
        return provision.kind() == ProvisionKind.OPERATIVE
                || provision.kind() == ProvisionKind.PREAMBULAR;
    }

    private void compare(String symbol, Version version, Provision provision, Span italics) {
        var language = version.instrument().language();
        var measure = "verbs, %s, %s".formatted(provision.kind().code(), language.code());
        var half = LanguageVersions.half(symbol);
        var found = find(vocabulary, provision, language);
        boolean right = found.map(verb -> isOneInTheOther(verb.span(), italics)).orElse(false);
        var counts = right ? new Counts(1, 0, 0) : new Counts(0, found.isPresent() ? 1 : 0, 1);
        tally.add(measure, half, version.file(), counts);
        if (!right) {
            misses.accept(
                    new Miss(
                            "missed",
                            measure + ", " + half,
                            version.file(),
                            provision.address().toString(),
                            italics.of(provision.text()),
                            found.map(verb -> verb.span().of(provision.text())).orElse(""),
                            ""));
        }
    }

    static Optional<OpeningVerb> find(
            DraftingVocabulary vocabulary, Provision provision, Language language) {
        return provision.kind() == ProvisionKind.PREAMBULAR
                ? vocabulary.findPreambular(provision.text(), language)
                : vocabulary.findOperative(provision.text(), language);
    }

    private static boolean isOneInTheOther(Span one, Span other) {
        return (one.start() <= other.start() && one.end() >= other.end())
                || (other.start() <= one.start() && other.end() >= one.end());
    }
}
