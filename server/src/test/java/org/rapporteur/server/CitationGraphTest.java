package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.server.web.Role;
import org.rapporteur.text.Language;

/// Who cites whom: as a picture, as a table, and for programs.
class CitationGraphTest extends PeopleFixture {

    private static final String GRAPH = "/citations/graph";

    /// A chain beside the sample: 79/3 cites 79/2 twice, 79/2 cites 79/1, which cites the sample.
    @BeforeEach
    void addTexts() {
        add("c1", "A/RES/79/1", "A/RES/78/224");
        add("c2", "A/RES/79/2", "A/RES/79/1");
        add("c3", "A/RES/79/3", "A/RES/79/2", "A/RES/79/2", "A/RES/79/3");
    }

    private void add(String digits, String symbol, String... cited) {
        var citations =
                IntStream.range(0, cited.length).mapToObj(i -> citation(i + 1, cited[i])).toList();
        new AddedText(digits, symbol, Language.ENGLISH, citations, List.of()).addTo(store());
    }

    private static Citation citation(int number, String target) {
        return new Citation(
                ProvisionAddress.of("OP " + number),
                "",
                "Recall",
                0,
                target,
                List.of(),
                "",
                CitationStatus.RESOLVED,
                "the symbol");
    }

    private Document page(String address) {
        return Jsoup.parse(browser(Role.READER).get(address).body());
    }

    @Test
    void theLibrarysClosestTiesAreDrawnAndListed() {
        var page = page(GRAPH);

        assertThat(page.select("svg a:has(path)").eachAttr("aria-label"))
                .as("the closest last, on top")
                .hasSize(4)
                .last()
                .isEqualTo("A/RES/79/3 cites A/RES/79/2; provisions: 2");
        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("tbody tr").eachText().getFirst())
                .startsWith("2 A/RES/79/3 Wells of A/RES/79/3 A/RES/79/2");
        assertThat(page.select("p.note").text())
                .as("what stayed open is counted, and leads there")
                .contains("ambiguous mentions: 2");
        assertThat(page.select("p.note a[href]").eachAttr("href"))
                .contains("/citations?status=ambiguous&state=proposed");
    }

    @Test
    void aTieLeadsToTheProvisionsWhereItStands() {
        var tie = page(GRAPH).select("tbody td a").eachAttr("href").getFirst();

        var places = page(tie).select("ol.rows > li");

        assertThat(places.select(".place").eachText()).containsExactly("OP 1", "OP 2");
    }

    @Test
    void oneStepShowsBothSidesAndTwoStepsOneWay() {
        var around = page(GRAPH + "/A/RES/79/2");
        assertThat(around.select("svg text").eachText())
                .containsExactly("A/RES/79/3", "A/RES/79/2", "A/RES/79/1");
        assertThat(around.select("tbody tr")).hasSize(2);

        var cites = page(GRAPH + "/A/RES/79/2?show=cites");
        assertThat(cites.select("svg text").eachText())
                .containsExactly("A/RES/79/2", "A/RES/79/1", "A/RES/78/224");
        assertThat(cites.select("tbody td:last-child").eachText()).containsExactly("2", "1");

        var cited = page(GRAPH + "/A/RES/79/1?show=cited");
        assertThat(cited.select("svg text").eachText())
                .containsExactly("A/RES/79/3", "A/RES/79/2", "A/RES/79/1");
    }

    @Test
    void aTextThatTheLibraryDoesNotHoldHasItsCitationsToo() {
        var page = page(GRAPH + "/A/RES/60/1");

        assertThat(page.select("h1").text()).contains("A/RES/60/1").contains("Springs");
        assertThat(page.select("svg rect.elsewhere")).hasSize(1);
        assertThat(browser(Role.READER).get(GRAPH + "/A/RES/1/999").status()).isEqualTo(404);
    }

    @Test
    void thePictureIsMirroredWhereOneReadsFromRightToLeft() {
        var english = page(GRAPH + "/A/RES/79/2?lang=en").select("svg rect").eachAttr("x");
        var arabic = page(GRAPH + "/A/RES/79/2?lang=ar").select("svg rect").eachAttr("x");

        assertThat(english).containsExactly("0", "136", "272");
        assertThat(arabic).containsExactly("272", "136", "0");
    }

    @Test
    void theTableIsSortedReadOnAndExported() {
        assertThat(page(GRAPH + "?sort=cited").select("tbody td.words-cell .symbol").eachText())
                .containsExactly("A/RES/60/1", "A/RES/78/224", "A/RES/79/1", "A/RES/79/2");
        assertThat(browser(Role.READER).get(GRAPH + "?format=csv").body())
                .contains("citing,cited,provisions")
                .contains("A/RES/79/3,A/RES/79/2,2");
        assertThat(browser(Role.READER).get(GRAPH + "?sort=size").status()).isEqualTo(400);
        assertThat(browser(Role.READER).get(GRAPH + "?show=up&of=A/RES/79/1").status())
                .isEqualTo(400);

        var first = browser(Role.READER).get("/api/citations/graph?limit=3").body();
        var next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        var rest = browser(Role.READER).get("/api/citations/graph?limit=3&after=" + next).body();
        assertThat(rest).contains("\"citing\":\"A/RES/79/2\"").contains("\"next\":\"\"");
    }

    @Test
    void textsAreListedByHowManyCiteThem() {
        var page = page("/citations/most-cited");

        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("tbody tr").eachText().getFirst())
                .as("one text each, so the one cited in most provisions")
                .startsWith("A/RES/79/2");
        assertThat(browser(Role.READER).get("/api/citations/most-cited").body())
                .contains("\"name\":\"A/RES/79/2\",\"texts\":1,\"provisions\":2");
    }

    @Test
    void aDecisionChangesTheGraphAtOnce() {
        assertThat(page(GRAPH).select("tbody tr")).hasSize(4);

        browser(Role.EDITOR)
                .submit(
                        "/proposals/citations?state=proposed",
                        "/decisions",
                        Map.of("outcome", "accepted", "candidate", "E/RES/60/1"));

        assertThat(page(GRAPH + "?sort=cited").select("tbody td.words-cell .symbol").eachText())
                .hasSize(5)
                .contains("E/RES/60/1");
    }

    @Test
    void everyTextLeadsToItsCitations() {
        var id = SampleLibrary.id(store(), "en");
        assertThat(page("/instruments/" + id).select("dl.legend a").eachAttr("href"))
                .contains(GRAPH + "/A/RES/78/224");
        assertThat(page("/citations").select("main a").eachAttr("href"))
                .contains(GRAPH, "/citations/most-cited");
    }
}
