package org.rapporteur.app.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.Instrument;

/// The six languages: the same resolution laid side by side, the verbs that open its paragraphs,
/// and the acts that they hold.
///
/// The gold is in the official files themselves: identifiers for the alignment, italics for the
/// verbs; beside it stand Arabic verbs that were read one by one. Rules are made on the half `dev`
/// and judged on the half `test`; the halves go by symbol, so that no text is in both in two
/// languages.
public final class LanguageSuite implements Suite {

    private final DraftingVocabulary vocabulary;
    private final Function<Path, Instrument> reader;
    private final Function<Instrument, List<Commitment>> extractor;

    public LanguageSuite(
            DraftingVocabulary vocabulary,
            Function<Path, Instrument> reader,
            Function<Instrument, List<Commitment>> extractor) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return LanguageVersions.isPresent(data);
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        var tally = new Tally();
        var alignment = new AlignmentComparison(vocabulary, tally, misses);
        var verbs = new VerbComparison(vocabulary, tally, misses);
        var byEye = new ArabicVerbGold(data, vocabulary, tally, misses);
        var majority = new MajorityComparison(vocabulary, tally, misses);
        var acts = new ActComparison(extractor, tally, misses);
        LanguageVersions.list(data, reader)
                .forEach((symbol, versions) -> {
                    versions.values()
                            .forEach(version -> {
                                verbs.compare(symbol, version);
                                byEye.compare(symbol, version);
                            });
                    alignment.compare(symbol, versions);
                    majority.compare(symbol, versions);
                    acts.compare(symbol, versions);
                });
        return tally.measures(name());
    }
}
