package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.app.evaluation.LanguageVersions.Version;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.parallel.ParallelTexts;
import org.rapporteur.text.Language;

/// The opening verb of an Arabic operative paragraph beside its twins in the other five languages,
/// laid side by side by way of English.
///
/// It agrees when it can be the same act as more than half of the verbs found there. One translator
/// who varies does not count against it, which the comparison with English alone cannot say. Asked
/// where at least three of the five have a verb.
final class MajorityComparison {

    private static final int FEWEST = 3;
    private static final String MEASURE = "arabic verb agrees with most";

    private final DraftingVocabulary vocabulary;
    private final Tally tally;
    private final Consumer<Miss> misses;

    MajorityComparison(DraftingVocabulary vocabulary, Tally tally, Consumer<Miss> misses) {
        this.vocabulary = vocabulary;
        this.tally = tally;
        this.misses = misses;
    }

    void compare(String symbol, Map<Language, Version> versions) {
        var english = versions.get(Language.ENGLISH);
        var arabic = versions.get(Language.ARABIC);
        if (english == null || arabic == null) {
            return;
        }
        var votes = votes(english.instrument(), versions);
        var twins = twins(english.instrument(), arabic.instrument());
        twins.forEach((address, twin) -> {
            var others = votes.getOrDefault(address, List.of());
            if (twin.kind() == ProvisionKind.OPERATIVE && others.size() >= FEWEST) {
                judge(LanguageVersions.half(symbol), arabic.file(), twin, others);
            }
        });
    }

    /// The verbs of the five, by the address of the English paragraph.
    private Map<ProvisionAddress, List<OpeningVerb>> votes(
            Instrument english, Map<Language, Version> versions) {
        var votes = new LinkedHashMap<ProvisionAddress, List<OpeningVerb>>();
        for (var provision : english.provisions()) {
            if (provision.kind() == ProvisionKind.OPERATIVE) {
                var verbs = new ArrayList<OpeningVerb>();
                find(provision, Language.ENGLISH).ifPresent(verbs::add);
                votes.put(provision.address(), verbs);
            }
        }
        versions.forEach((language, version) -> {
            if (isFurther(language)) {
                twins(english, version.instrument())
                        .forEach((address, twin) ->
                                find(twin, language)
                                        .ifPresent(verb ->
                                                votes.getOrDefault(address, new ArrayList<>())
                                                        .add(verb)));
            }
        });
        return votes;
    }

    private static boolean isFurther(Language language) {
        return language != Language.ENGLISH
                && language != Language.ARABIC
                && language != Language.UNDETERMINED;
    }

    /// The first twin of every English paragraph that has one.
    private static Map<ProvisionAddress, Provision> twins(Instrument english, Instrument other) {
        var byAddress = new LinkedHashMap<ProvisionAddress, Provision>();
        other.provisions().forEach(one -> byAddress.put(one.address(), one));
        var twins = new LinkedHashMap<ProvisionAddress, Provision>();
        for (var group : ParallelTexts.align(english, other).groups()) {
            var twin = byAddress.get(group.second().getFirst());
            if (twin != null) {
                twins.put(group.first().getFirst(), twin);
            }
        }
        return twins;
    }

    private Optional<OpeningVerb> find(Provision provision, Language language) {
        return VerbComparison.find(vocabulary, provision, language);
    }

    private void judge(String half, String file, Provision twin, List<OpeningVerb> others) {
        var found = find(twin, Language.ARABIC);
        long agreeing =
                found.map(verb -> others.stream().filter(verb::agreesWith).count()).orElse(0L);
        boolean right = 2 * agreeing > others.size();
        var counts = right ? new Counts(1, 0, 0) : new Counts(0, found.isPresent() ? 1 : 0, 1);
        tally.add(MEASURE, half, file, counts);
        if (!right) {
            misses.accept(
                    new Miss(
                            found.isPresent() ? "wrong" : "missed",
                            MEASURE + ", " + half,
                            file,
                            twin.address().toString(),
                            String.join(" ", others.stream().map(OpeningVerb::canonical).toList()),
                            found.map(OpeningVerb::canonical).orElse(""),
                            ""));
        }
    }
}
