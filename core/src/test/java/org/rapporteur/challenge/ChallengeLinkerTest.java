package org.rapporteur.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.challenge.LinkRule.Reach;
import org.rapporteur.challenge.LinkRule.Requirement;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// A cycle on boats and bridges: rotten timber (B1) and dark harbours (B2).
class ChallengeLinkerTest {

    private static final ChallengeLinker LINKER =
            new ChallengeLinker(rules(), new DraftingVocabulary(List.of()));

    private static LinkRules rules() {
        return new LinkRules(
                List.of(
                        concept("boat", Language.ENGLISH, "boat*", "ferr*"),
                        concept("rot", Language.ENGLISH, "rot", "rotten timber"),
                        concept("lamp", Language.ENGLISH, "lamp*"),
                        concept("cheap", Language.ENGLISH, "cheap"),
                        concept("boat", Language.FRENCH, "bateau*"),
                        concept("rot", Language.FRENCH, "pourri*"),
                        concept("lamp", Language.ARABIC, "مصباح", "المصباح"),
                        concept("title-opening", Language.ENGLISH, "on"),
                        concept("masked", Language.ENGLISH, "lamp office")),
                List.of(
                        rule("B1", 80, "rot", "boat~", Reach.NEAR, ""),
                        rule("B2", 60, "lamp", "", Reach.PROVISION, "cheap"),
                        rule("B2", 50, "boat", "", Reach.PROVISION, "cheap")),
                Map.of());
    }

    private static LinkConcept concept(String name, Language language, String... phrases) {
        return new LinkConcept(name, language, List.of(phrases), "x", "y");
    }

    private static LinkRule rule(
            String challenge, int weight, String own, String other, Reach reach, String unless) {
        var requires = new ArrayList<Requirement>();
        requires.add(new Requirement(List.of(own), false));
        if (!other.isEmpty()) {
            requires.add(new Requirement(List.of(other.replace("~", "")), other.endsWith("~")));
        }
        var hindrances =
                unless.isEmpty()
                        ? List.<Requirement>of()
                        : List.of(new Requirement(List.of(unless), false));
        return new LinkRule(challenge, weight, requires, reach, hindrances, "x", "y");
    }

    @Test
    void linksWhereTheConceptsStandNearAndSaysByWhichPhrases() {
        var text = "Towns are to look for rot in every old boat.";
        var link = links("", text).getFirst();

        assertThat(link.challenge()).isEqualTo("B1");
        assertThat(link.score()).isCloseTo(0.8, within(1e-9));
        assertThat(link.why()).extracting(span -> span.of(text)).containsExactly("rot", "boat");
        assertThat(link.context()).isEmpty();
    }

    @Test
    void aConceptOfTheTitleMayStandInForOneOfTheProvisionAtALowerScore() {
        var link = links("Old boats", "Towns are to look for rot.").getFirst();

        assertThat(link.score()).isCloseTo(0.72, within(1e-9));
        assertThat(link.context()).containsExactly("boat (title)");
    }

    @Test
    void abstainsWhereAConceptIsMissingTooFarAwayOrHindered() {
        assertThat(links("", "Towns are to look for rot.")).isEmpty();
        assertThat(links("", "Towns want cheap lamps.")).isEmpty();
        assertThat(links("", "The rot " + "goes on ".repeat(20) + "and then a ferry, cheap"))
                .isEmpty();
    }

    @Test
    void twoReasonsCountForMoreThanOne() {
        var link = links("", "Lamps for boats").getFirst();

        assertThat(link.challenge()).isEqualTo("B2");
        assertThat(link.score()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void namesTitlesAndMaskedPhrasesAreNoEvidence() {
        assertThat(links("", "The lamp office has moved.")).isEmpty();
        assertThat(links("", "Welcomes the Global Plan on Lamps and Oars.")).isEmpty();
        assertThat(links("", "Notes the report entitled “Lamps and oars of our time”.")).isEmpty();
    }

    @Test
    void theTitleOfACitedTextIsNoEvidence() {
        var text = "Recalling resolution 1/2 of 3 May on lamps for boats, towns met";
        var citation =
                new Citation(
                        ProvisionAddress.of("OP 1"),
                        "",
                        "1/2",
                        text.indexOf("1/2"),
                        "A/RES/1/2",
                        List.of(),
                        "",
                        CitationStatus.RESOLVED,
                        "x");

        assertThat(LINKER.link(instrument(Language.ENGLISH, "", text), List.of(citation)))
                .isEmpty();
        assertThat(links("", text)).isNotEmpty();
    }

    @Test
    void readsTheLanguageFromTheWordsWhereTheDocumentDoesNotTell() {
        var instrument = instrument(Language.UNDETERMINED, "", "Le bateau est pourri.");

        assertThat(LINKER.link(instrument, List.of()))
                .extracting(ProposedLink::challenge)
                .contains("B1");
    }

    @Test
    void arabicVowelSignsDoNotHideAWord() {
        var text = "والمصْباح";
        var links = LINKER.link(instrument(Language.ARABIC, "", text), List.of());

        assertThat(links).hasSize(1);
        assertThat(links.getFirst().why().getFirst().of(text)).isEqualTo("المصْباح");
    }

    @Test
    void aRuleNeedsAConceptOfTheProvisionItself() {
        var fromContext = List.of(new Requirement(List.of("boat"), true));

        assertThatThrownBy(
                        () -> new LinkRule("B1", 50, fromContext, Reach.NEAR, List.of(), "x", "y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ProposedLink> links(String title, String text) {
        return LINKER.link(instrument(Language.ENGLISH, title, text), List.of());
    }

    private static Instrument instrument(Language language, String title, String text) {
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
        return new Instrument(
                new Source("boats.md", "", 0),
                Format.MD,
                language,
                null,
                "",
                title,
                "",
                null,
                "",
                List.of(provision),
                List.of(),
                List.of());
    }
}
