package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.provenance.Source;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.StoredDocument;
import org.rapporteur.store.StoredLink;
import org.rapporteur.text.Language;

/// Challenges that go together, by the texts that are linked to both.
class TogetherTest extends PeopleFixture {

    private static final String PAGE = "/cycles/wells-2020/together";

    private void add(String digits, Language language) {
        var provisions = List.of(provision("OP 1"), provision("OP 2"));
        var instrument =
                new Instrument(
                        new Source(digits + ".md", digits.repeat(32), 9),
                        Format.AKN,
                        language,
                        Symbol.parse("A/RES/77/9").orElseThrow(),
                        "GA",
                        "Wells and springs",
                        "77",
                        null,
                        "",
                        provisions,
                        List.of(),
                        List.of());
        var links = List.of(link("OP 1", "C01"), link("OP 1", "C02"), link("OP 2", "C02"));
        store().change(change ->
                change.save(
                        new StoredDocument(
                                digits.repeat(32), digits + ".md", 9, "markdown", "1", false, 0),
                        List.of(new AnalysedInstrument(instrument, List.of(), List.of(), links)),
                        change.record(new JournalEntry.Draft("tester", "document-added", "{}"))));
    }

    private static Provision provision(String address) {
        return new Provision(
                ProvisionAddress.of(address),
                ProvisionKind.OPERATIVE,
                "",
                "",
                0,
                "Dig and lead.",
                0,
                "",
                List.of());
    }

    private static StoredLink link(String provision, String challenge) {
        return new StoredLink(
                ProvisionAddress.of(provision),
                "wells-2020",
                challenge,
                "answers",
                0.5,
                List.of("wells"));
    }

    @Test
    void twoChallengesGoTogetherByTheTextsLinkedToBothInWhateverLanguage() {
        assertThat(Jsoup.parse(browser(Role.READER).get(PAGE).body()).select("svg line"))
                .as("one text, one challenge")
                .isEmpty();
        add("cc", Language.ENGLISH);
        add("dd", Language.FRENCH);

        var page = Jsoup.parse(browser(Role.READER).get(PAGE).body());

        assertThat(page.select("svg line")).hasSize(1);
        assertThat(page.select("svg circle")).hasSize(2);
        assertThat(page.select("svg title").text()).contains("table below");
        assertThat(page.select("table.together td").eachText()).containsExactly("1", "1");
        assertThat(browser(Role.READER).get("/api" + PAGE).body())
                .contains("\"first\":\"C01\",\"second\":\"C02\",\"texts\":1,\"provisions\":1");
        assertThat(browser(Role.READER).get(PAGE + "?format=csv").body()).contains("C01,C02,1,1");
    }
}
