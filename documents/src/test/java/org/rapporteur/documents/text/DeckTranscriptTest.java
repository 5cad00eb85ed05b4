package org.rapporteur.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;

final class DeckTranscriptTest {

    private static Instrument read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return StandardWords.during(() ->
                TextReader.read(bytes, new Source("deck.txt", "", bytes.length), Format.TEXT));
    }

    /// A deck of a title slide and one slide with this response.
    private static List<String> bullets(String response) {
        var deck =
                read(
                        "1. HARBOUR REVIEW Round table 1\n\n2. CHALLENGE: Quays are dirty. RESPONSE: "
                                + response
                                + " 2\n");
        return under(deck, "RESPONSE");
    }

    private static List<String> under(Instrument deck, String section) {
        return deck.provisions().stream()
                .filter(it -> it.section().equals(section))
                .map(Provision::text)
                .toList();
    }

    private static List<String> addresses(Instrument deck) {
        return deck.provisions().stream().map(it -> it.address().toString()).toList();
    }

    @Test
    void setsAsideThePageAroundTheSlides() {
        var deck =
                read(
                        """
                        Harbour review
                        1. Sign in
                        Share

                        Presentation Transcript

                          1. HARBOUR REVIEW AT MID TERM Ms. Ana Poole Chair 1

                          2. CHALLENGE:Quays are dirty. RESPONSE: Sweep them every day 2

                          3. Thank you 3

                        Related

                        4 other decks
                        """);

        assertThat(addresses(deck))
                .containsExactly(
                        "slide 1/1",
                        "slide 2/challenge",
                        "slide 2/1",
                        "slide 2/response",
                        "slide 2/2",
                        "slide 3/1");
        assertThat(deck.title()).isEqualTo("HARBOUR REVIEW AT MID TERM");
        assertThat(deck.provisions().getLast().text()).isEqualTo("Thank you");
        assertThat(deck.provisions()).extracting(Provision::page).containsExactly(1, 2, 2, 2, 2, 3);
    }

    @Test
    void givesChallengeAndResponseTheirSections() {
        var deck =
                read(
                        "1. Title 1\n2. CHALLENGE: Quays are dirty. RESPONSE Sweep them every day 2\n");

        assertThat(under(deck, "CHALLENGE")).containsExactly("Quays are dirty.");
        assertThat(under(deck, "RESPONSE")).containsExactly("Sweep them every day");
        assertThat(deck.provisions())
                .filteredOn(Provision::isHeading)
                .extracting(Provision::text)
                .containsExactly("CHALLENGE", "RESPONSE");
        assertThat(deck.provisions())
                .extracting(Provision::kind)
                .contains(ProvisionKind.SLIDE, ProvisionKind.HEADING);
    }

    @Test
    void readsLabelsInAnyCaseNumberedOrOnLinesOfTheirOwn() {
        var deck =
                read(
                        """
                        Slide 1: Harbours
                        Slide 2
                        Challenge 3:
                        Quays are dirty
                        Responses
                        Sweep them
                        Mop them
                        """);

        assertThat(under(deck, "CHALLENGE")).containsExactly("Quays are dirty");
        assertThat(under(deck, "RESPONSE")).containsExactly("Sweep them", "Mop them");
    }

    @Test
    void readsLabelsInFrenchAndSpanish() {
        var french =
                read(
                        "1. Ports 1\n2. DÉFI : Les quais sont sales. RÉPONSE : Renforcer le balayage des quais Former les équipes 2\n");
        var spanish =
                read(
                        "1. Puertos 1\n2. DESAFÍO: Los muelles están sucios. RESPUESTAS: Reforzar la limpieza de los muelles Formar a los equipos 2\n");

        assertThat(under(french, "CHALLENGE")).containsExactly("Les quais sont sales.");
        assertThat(under(french, "RESPONSE"))
                .containsExactly("Renforcer le balayage des quais", "Former les équipes");
        assertThat(under(spanish, "RESPONSE"))
                .containsExactly("Reforzar la limpieza de los muelles", "Formar a los equipos");
    }

    @Test
    void doesNotTakeAWordInASentenceForALabel() {
        var deck =
                read(
                        "1. Title 1\n2. CHALLENGE: The response to spills is slow, a challenge for all. RESPONSE: Train crisis response teams 2\n");

        assertThat(under(deck, "CHALLENGE"))
                .containsExactly("The response to spills is slow, a challenge for all.");
        assertThat(under(deck, "RESPONSE")).containsExactly("Train crisis response teams");
    }

    @Test
    void beginsABulletAtTheNameOfASource() {
        assertThat(
                        bullets(
                                "Lisbon Declaration: Sweep quays that ships use most, including at night A/RES/81/12: Sharing brooms "
                                        + "among ports Resolution 9/4: Keeping gulls away A/RES/80/3 (Mops for all): lend mops to small ports "
                                        + "Ocean Debate 2030: Measuring dirt"))
                .containsExactly(
                        "Lisbon Declaration: Sweep quays that ships use most, including at night",
                        "A/RES/81/12: Sharing brooms among ports",
                        "Resolution 9/4: Keeping gulls away",
                        "A/RES/80/3 (Mops for all): lend mops to small ports",
                        "Ocean Debate 2030: Measuring dirt");
    }

    @Test
    void keepsASymbolThatASentenceCites() {
        assertThat(
                        bullets(
                                "Sweep quays in line with A/RES/81/12 and resolution 9/4: daily work counts Mop the decks of ferries"))
                .containsExactly(
                        "Sweep quays in line with A/RES/81/12 and resolution 9/4: daily work counts",
                        "Mop the decks of ferries");
    }

    @Test
    void learnsFromTheDeckHowLongASourcesNameIs() {
        var deck =
                read(
                        """
                        1. Title 1
                        2. CHALLENGE: Dirt. RESPONSE: Lisbon Port Declaration: Sweep quays 2
                        3. CHALLENGE: More dirt. RESPONSE: International Rules and Norms on Quay Sweeping and Port Care Lisbon Port Declaration: Mop decks 3
                        """);

        assertThat(under(deck, "RESPONSE"))
                .containsExactly(
                        "Lisbon Port Declaration: Sweep quays",
                        "International Rules and Norms on Quay Sweeping and Port Care",
                        "Lisbon Port Declaration: Mop decks");
    }

    @Test
    void beginsABulletWhereACapitalBreaksASentence() {
        assertThat(
                        bullets(
                                "Buying brooms for every quay Chapter on International cooperation among harbour masters Common rules for "
                                        + "sweeping at night Helping small ports"))
                .containsExactly(
                        "Buying brooms for every quay",
                        "Chapter on International cooperation among harbour masters",
                        "Common rules for sweeping at night",
                        "Helping small ports");
    }

    @Test
    void doesNotBreakAtNamesThatCarryACapital() {
        assertThat(
                        bullets(
                                "Encourage Member States to assist African ports, support UNODC and contact Governments before June Invite States "
                                        + "parties to the United Nations Convention on Quays to report"))
                .containsExactly(
                        "Encourage Member States to assist African ports, support UNODC and contact Governments before June",
                        "Invite States parties to the United Nations Convention on Quays to report");
    }

    @Test
    void beginsABulletAtASentenceEndButNotAtAnAbbreviation() {
        assertThat(
                        bullets(
                                "Lend tools, e.g. Dutch brooms, under art. 5 of rule No. 8 to ports. Report by 12 May 2030. Ask Mr. A. Poole for help "
                                        + "(see para. 3. Annex) Share results"))
                .containsExactly(
                        "Lend tools, e.g. Dutch brooms, under art. 5 of rule No. 8 to ports.",
                        "Report by 12 May 2030.",
                        "Ask Mr. A. Poole for help (see para. 3. Annex)",
                        "Share results");
    }

    @Test
    void goesOnBehindAnAcronymInBrackets() {
        assertThat(
                        bullets(
                                "Work with the Port Care Office (PCO) Sweeping Fund and its partners Publish results each year"))
                .containsExactly(
                        "Work with the Port Care Office (PCO) Sweeping Fund and its partners",
                        "Publish results each year");
    }

    @Test
    void beginsABulletAtAGerundBehindANameInCapitals() {
        assertThat(
                        bullets(
                                "Lisbon Declaration: Advancing Port Care and Promoting the Rule of the Broom Protecting gulls and terns Repairing old quays"))
                .containsExactly(
                        "Lisbon Declaration: Advancing Port Care and Promoting the Rule of the Broom",
                        "Protecting gulls and terns",
                        "Repairing old quays");
    }

    @Test
    void trustsTheMarksThatALineStillCarries() {
        assertThat(bullets("• Sweep quays for Ships and Boats • Mop decks"))
                .containsExactly("Sweep quays for Ships and Boats", "Mop decks");
        assertThat(bullets("1) Sweep quays 2) Mop decks 3) Rest"))
                .containsExactly("Sweep quays", "Mop decks", "Rest");
        assertThat(bullets("(a) Sweep quays; (b) Mop decks"))
                .containsExactly("Sweep quays;", "Mop decks");
        assertThat(bullets("– Sweep quays – even small ones – Mop decks"))
                .containsExactly("Sweep quays – even small ones", "Mop decks");
    }

    @Test
    void putsALineBrokenAtTheMarginTogether() {
        var deck =
                read(
                        """
                        1. Title 1

                        2. CHALLENGE: Quays are
                        dirty. RESPONSE: Sweep the quays of
                        Lisbon and Porto each day
                        Mop the decks 2
                        """);

        assertThat(under(deck, "CHALLENGE")).containsExactly("Quays are dirty.");
        assertThat(under(deck, "RESPONSE"))
                .containsExactly("Sweep the quays of Lisbon and Porto each day", "Mop the decks");
    }

    @Test
    void joinsASourceOnALineOfItsOwnToTheBulletBelow() {
        var deck =
                read(
                        "Slide 1\nHarbours\nSlide 2\nCHALLENGE\nDirt\nRESPONSE\nLisbon Declaration:\nSweep quays\nMop decks\n");

        assertThat(under(deck, "RESPONSE"))
                .containsExactly("Lisbon Declaration: Sweep quays", "Mop decks");
    }

    @Test
    void mendsHyphensOnlyWhereItIsCertain() {
        assertThat(bullets("Run broom -related and dirt- based short- and long-term work"))
                .containsExactly("Run broom-related and dirt-based short- and long-term work");
    }

    @Test
    void readsNumberedParagraphsAsNoDeck() {
        var text = read("1. Urges ports to sweep.\n2. Requests mops.\n3. Decides to rest.\n");

        assertThat(addresses(text)).containsExactly("OP 1", "OP 2", "OP 3");
    }
}
