package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.challenge.ChallengeLinker;
import org.rapporteur.challenge.LinkRules;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Every row behind links holds to its example and its counter-example.
class LinkDataTest {

    private final Catalogue catalogue = Catalogue.standard();

    @ParameterizedTest
    @ValueSource(strings = {"drugs-2019-2029", "kyoto-2021-2026"})
    void everyConceptIsInItsExampleAndNotInItsCounterExample(String cycle) {
        var rules = rules(cycle);
        assertThat(rules.listConcepts())
                .allSatisfy(concept -> {
                    var name = concept.language().code() + " " + concept.name();
                    assertThat(rules.listConceptsIn(concept.example(), concept.language()))
                            .as(name + ": " + concept.example())
                            .contains(concept.name());
                    assertThat(rules.listConceptsIn(concept.counterExample(), concept.language()))
                            .as(name + ": " + concept.counterExample())
                            .doesNotContain(concept.name());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"drugs-2019-2029", "kyoto-2021-2026"})
    void everyRuleLinksItsExampleAndNotItsCounterExample(String cycle) {
        var rules = rules(cycle);
        var linker = new ChallengeLinker(rules, catalogue.draftingVocabulary());
        assertThat(rules.listRules())
                .allSatisfy(rule -> {
                    assertThat(challenges(linker, rule.example()))
                            .as(rule.challenge() + ": " + rule.example())
                            .contains(rule.challenge());
                    assertThat(challenges(linker, rule.counterExample()))
                            .as(rule.challenge() + ": " + rule.counterExample())
                            .doesNotContain(rule.challenge());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"drugs-2019-2029", "kyoto-2021-2026"})
    void everyChallengeHasARule(String cycle) {
        var challenges = catalogue.cycle(cycle).orElseThrow().challenges();

        assertThat(challenges)
                .allSatisfy(challenge ->
                        assertThat(rules(cycle).listRules())
                                .extracting(rule -> rule.challenge())
                                .contains(challenge.id()));
    }

    private LinkRules rules(String cycle) {
        return catalogue.linkRules(cycle).orElseThrow();
    }

    private static List<String> challenges(ChallengeLinker linker, String text) {
        var provision =
                new Provision(
                        ProvisionAddress.of("OP 1"),
                        ProvisionKind.OPERATIVE,
                        "1",
                        "",
                        0,
                        text,
                        0,
                        "",
                        List.of());
        var instrument =
                new Instrument(
                        new Source("example.md", "", 0),
                        Format.MD,
                        Language.ENGLISH,
                        null,
                        "",
                        "",
                        "",
                        null,
                        "",
                        List.of(provision),
                        List.of(),
                        List.of());
        return linker.link(instrument, List.of()).stream().map(ProposedLink::challenge).toList();
    }
}
