package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.InstrumentFilter;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.Seek;
import org.rapporteur.store.StoredDocument;
import org.rapporteur.text.Language;

/// Pages of an original PDF; what is drawn on them is the matter of those who draw.
class OriginalPagesTest extends PeopleFixture {

    private String id = "";

    @BeforeEach
    void addPdf() {
        var bytes = "the original: ".getBytes(StandardCharsets.UTF_8);
        var sha256 = library().open().contents().keep(bytes);
        var provisions =
                List.of(provision("¶ 1", "Dig wells.", 1), provision("¶ 2", "Keep them.", 2));
        var instrument =
                new Instrument(
                        new Source("wells.pdf", sha256, bytes.length),
                        Format.PDF,
                        Language.ENGLISH,
                        null,
                        "",
                        "Of wells",
                        "",
                        null,
                        "",
                        provisions,
                        List.of(),
                        List.of());
        store().change(change ->
                change.save(
                        new StoredDocument(sha256, "wells.pdf", bytes.length, "pdf", "1", false, 0),
                        List.of(
                                new AnalysedInstrument(
                                        instrument, List.of(), List.of(), List.of())),
                        change.record(new JournalEntry.Draft("tester", "document-added", "{}"))));
        id =
                store()
                        .instrumentListing()
                        .list(new InstrumentFilter("", "", ""), Seek.START, 10)
                        .stream()
                        .map(one -> one.instrument())
                        .filter(row -> row.file().equals("wells.pdf"))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static Provision provision(String address, String text, int page) {
        return new Provision(
                ProvisionAddress.of(address),
                ProvisionKind.PARAGRAPH,
                "",
                "",
                0,
                text,
                page,
                "",
                List.of());
    }

    @Test
    void aProvisionLeadsToItsPageAndThePageBack() {
        var browser = browser(Role.READER);
        var text = Jsoup.parse(browser.get("/instruments/" + id).body());
        var link = text.select("a[href*=/pages/1]").attr("href");

        var page = Jsoup.parse(browser.get(link).body());

        assertThat(page.select("h1").text()).contains("Page 1");
        assertThat(page.select("main img").attr("alt")).contains("page 1 of the original");
        assertThat(page.select(".words").text()).isEqualTo("Dig wells.");
        assertThat(page.select(".crumbs a").eachAttr("href").getLast()).endsWith("#¶_1");
        assertThat(page.select("a[rel=next]").attr("href")).contains("/pages/2?provision=");
        assertThat(page.select("a[rel=prev]")).isEmpty();
        var picture = browser.get(page.select("main img").attr("src"));
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.body()).isEqualTo("the original: Dig wells.");
    }

    @Test
    void whatIsNoPageOfAPdfIsNotFound() {
        var browser = browser(Role.READER);
        var pages = "/instruments/" + id + "/pages/";
        for (var none : List.of(pages + "3", pages + "0", pages + "x", pages + "2/picture")) {
            assertThat(browser.get(none).status()).as(none).isEqualTo(404);
        }
        var other = "/instruments/" + SampleLibrary.id(store(), "en");
        assertThat(browser.get(other + "/pages/1").status()).isEqualTo(404);
        assertThat(browser.get(other).body()).doesNotContain("/pages/");
        assertThat(browser(Role.VISITOR).get(pages + "1/picture").status()).isEqualTo(303);
    }
}
