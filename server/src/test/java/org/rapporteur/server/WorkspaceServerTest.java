package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.operation.Metrics;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.web.Assets;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Route;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The workspace, started over a small library and asked over the network.
class WorkspaceServerTest {

    private static final List<String> PAGES =
            List.of(
                    "/cycles/wells-2020",
                    "/cycles/wells-2020/challenges/C01",
                    "/cycles/wells-2020/challenges/C02",
                    "/cycles/wells-2020/matrix",
                    "/instruments",
                    "/commitments",
                    "/citations",
                    "/assessments",
                    "/search",
                    "/search?q=wells",
                    "/precedents",
                    "/precedents?text=Urges+Member+States+to+dig+deep+wells",
                    "/journal",
                    "/symbols/A/RES/60/1",
                    "/nowhere");

    @TempDir Path folder = Path.of("");

    private final List<String> faults = new ArrayList<>();
    private @Nullable SampleLibrary library;
    private @Nullable WorkspaceServer server;
    private @Nullable Visitor visitor;

    @BeforeEach
    void start() {
        var made = SampleLibrary.in(folder);
        var started =
                WorkspaceServer.start(
                        WorkspaceServer.Settings.of("127.0.0.1", 0, faults::add), made.open());
        library = made;
        server = started;
        visitor = new Visitor(started);
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(server).close();
        Objects.requireNonNull(library).close();
        assertThat(faults).isEmpty();
    }

    private Visitor visitor() {
        return Objects.requireNonNull(visitor);
    }

    private SampleLibrary library() {
        return Objects.requireNonNull(library);
    }

    private List<String> everyPage() {
        var id = SampleLibrary.id(library().store(), "en");
        var other = SampleLibrary.id(library().store(), "fr");
        return Stream.concat(
                        PAGES.stream(),
                        Stream.of(
                                "/commitments/" + id + "/0",
                                "/instruments/" + id,
                                "/instruments/" + id + "?beside=" + other))
                .toList();
    }

    @Test
    void everyPageHasOneHeadingLandmarksAndLabelsInBothLanguages() {
        for (var path : everyPage()) {
            for (var language : List.of("en", "ar")) {
                var answer = visitor().get(path, "Accept-Language", language);
                var page = Jsoup.parse(answer.body());

                assertThat(answer.status()).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
                assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
                assertThat(page.select("html").attr("dir"))
                        .as(path)
                        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("main, header, footer, nav")).as(path).hasSizeGreaterThan(3);
                for (var field : page.select("select, input, textarea")) {
                    assertThat(page.select("label[for=" + field.id() + "]"))
                            .as(path + " " + field.id())
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void idsOfAPageAreUnique() {
        for (var path : everyPage()) {
            var ids = Jsoup.parse(visitor().get(path).body()).select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void noPageRunsWhatADocumentSays() {
        for (var path : everyPage()) {
            var page = visitor().get(path).body();
            assertThat(page).as(path).doesNotContain("<script>").doesNotContain("style=");
            assertThat(Jsoup.parse(page).select("script"))
                    .as(path)
                    .allMatch(script ->
                            script.attr("src").startsWith("/assets/") && script.data().isEmpty());
        }
        assertThat(visitor().get("/search?q=%22%3E%3Cscript%3Ewells").body())
                .doesNotContain("<script>");
    }

    @Test
    void everyAnswerForbidsScriptsFramesAndGuessing() {
        for (var path :
                Stream.concat(everyPage().stream(), Stream.of("/api/cycles", "/health")).toList()) {
            var answer = visitor().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Server")).as(path).isEmpty();
        }
    }

    @Test
    void everyLinkOfAPageLeadsSomewhere() {
        for (var path : everyPage()) {
            for (var href :
                    Jsoup.parse(visitor().get(path).body())
                            .select("a[href], link[href]")
                            .eachAttr("href")) {
                if (href.startsWith("/")
                        && !href.contains("E/RES/60/1")
                        && !href.startsWith("/nowhere")) {
                    int status = visitor().get(href.split("#")[0].replace(" ", "%20")).status();
                    assertThat(status).as(path + " → " + href).isIn(200, 303);
                }
            }
        }
    }

    @Test
    void aTextShowsWhatWasFoundInItAsProposals() {
        var id = SampleLibrary.id(library().store(), "en");

        var page = Jsoup.parse(visitor().get("/instruments/" + id).body());

        assertThat(page.select(".verb").text()).isEqualTo("Urges");
        assertThat(page.select("a.cite").attr("href")).isEqualTo("/symbols/A/RES/60/1");
        assertThat(page.select("#OP_1 sup a").attr("href")).isEqualTo("#OP_1-note-1");
        assertThat(page.select("#OP_1-note-1").text()).contains("See the old well.");
        assertThat(page.select("#OP_1 aside").text())
                .contains("proposal", "C01", "score 0.75", "wells");
        assertThat(page.select("#OP_1 .commitment").text())
                .contains("proposed commitment", "urges", "Member States", "by 2030");
    }

    @Test
    void laysLanguageVersionsSideBySide() {
        var id = SampleLibrary.id(library().store(), "en");
        var other = SampleLibrary.id(library().store(), "fr");

        var page = Jsoup.parse(visitor().get("/instruments/" + id + "?beside=" + other).body());

        assertThat(page.select("#OP_1 .other").text()).contains("creuser des puits");
    }

    @Test
    void aSymbolLeadsToItsTextOrToWhatIsKnownOfIt() {
        assertThat(visitor().get("/symbols/A/RES/78/224").header("Location"))
                .isEqualTo("/instruments/" + SampleLibrary.id(library().store(), "en"));
        assertThat(visitor().get("/symbols/A/RES/60/1").body())
                .contains("does not hold this text", "Springs");
        assertThat(visitor().get("/symbols/A/RES/1/1").status()).isEqualTo(404);
    }

    @Test
    void whereNothingIsLinkedThePageSaysThatThisIsNoJudgement() {
        assertThat(visitor().get("/cycles/wells-2020/challenges/C02").body())
                .contains("says nothing about what was done");
        assertThat(visitor().get("/cycles/wells-2020").body()).contains("nothing linked");
    }

    @Test
    void listsComeAsCsv() {
        var answer = visitor().get("/journal?format=csv");

        assertThat(answer.header("Content-Disposition")).contains("journal.csv");
        assertThat(answer.body()).startsWith("\uFEFFseq,at,actor,kind,payload,previous,hash\r\n");
        assertThat(visitor().get("/commitments?format=csv").body().lines().count()).isEqualTo(3);
        assertThat(visitor().get("/instruments?format=ods").status()).isEqualTo(400);
    }

    @Test
    void whatAPageRefusesAnExportRefusesToo() {
        for (var path : List.of("/citations?status=unheard-of", "/search?q=%28wells")) {
            var answer = visitor().get(path + "&format=csv");

            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.header("Content-Disposition")).as(path).isEmpty();
        }
    }

    @Test
    void noLinkLeadsToTheServerThatAnAddressNames() {
        var links =
                Jsoup.parse(visitor().get("//evil.example/").body())
                        .select("a[href]")
                        .eachAttr("href");

        assertThat(links)
                .contains("/evil.example/?lang=ar")
                .noneMatch(href -> href.startsWith("//"));
    }

    @Test
    void aBrowserKeepsForGoodOnlyWhatChangesItsAddress() {
        var styles =
                Jsoup.parse(visitor().get("/journal").body())
                        .select("link[rel=stylesheet]")
                        .attr("href");

        assertThat(visitor().get(styles).header("Cache-Control")).contains("immutable");
        assertThat(visitor().get("/assets/icon.svg").header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void filtersNarrowPagesExportsAndTheApiAlike() {
        assertThat(items(visitor().get("/api/commitments?language=fr").body())).isEqualTo(1);
        assertThat(items(visitor().get("/api/commitments?verb=notes").body())).isZero();
        assertThat(visitor().get("/commitments?verb=notes").body())
                .contains("Nothing in this library fits");
        assertThat(items(visitor().get("/api/cycles/wells-2020/links?challenge=C02").body()))
                .isZero();
        assertThat(items(visitor().get("/api/cycles/wells-2020/links").body())).isEqualTo(2);
    }

    private static int items(String json) {
        int depth = 0;
        int items = 0;
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    depth++;
                    items += depth == 2 ? 1 : 0;
                } else if (token == JsonToken.END_OBJECT) {
                    depth--;
                }
            }
        }
        return items;
    }

    @Test
    void theApiGivesPagesThatFollowOneAnother() {
        var first = visitor().get("/api/instruments?limit=1").body();
        var next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        var second = visitor().get("/api/instruments?limit=1&after=" + next).body();

        assertThat(first).contains("\"language\":\"fr\"");
        assertThat(second).contains("\"language\":\"en\"", "\"next\":\"\"");
        assertThat(visitor().get("/api/instruments?after=nonsense").status()).isEqualTo(400);
        assertThat(visitor().get("/api/cycles/wells-2020/links?after=YQpiCjE").status())
                .isEqualTo(400);
        assertThat(visitor().get("/api/cycles?after=" + cursor(-1)).status()).isEqualTo(400);
        assertThat(visitor().get("/api/cycles?after=" + cursor(Integer.MAX_VALUE)).status())
                .isEqualTo(200);
        assertThat(visitor().get("/api/search?q=wells&after=" + cursor(Integer.MAX_VALUE)).status())
                .isEqualTo(200);
        assertThat(visitor().get("/api/instruments?limit=501").status()).isEqualTo(400);
    }

    /// What an address says of a place in a list.
    private static String cursor(int position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("\n\n" + position).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void programsAreToldFaultsAsProblems() {
        var answer = visitor().get("/api/cycles/moon/coverage");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":404", "moon", "\"instance\":\"/api/cycles/moon/coverage\"");
        assertThat(visitor().get("/api/nowhere").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        var tag = visitor().get("/journal").header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(visitor().get("/journal", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(visitor().get("/instruments", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void theLanguageOfTheAddressIsRemembered() {
        var answer = visitor().get("/journal?lang=ar", "Accept-Language", "en");

        assertThat(answer.header("Set-Cookie")).contains("lang=ar", "SameSite=Lax", "HttpOnly");
        assertThat(visitor().get("/journal", "Cookie", "lang=ar", "Accept-Language", "en").body())
                .contains("dir=\"rtl\"");
    }

    @Test
    void findsPassagesAndSaysWhatMatched() {
        var page = Jsoup.parse(visitor().get("/search?q=wells").body());

        assertThat(page.select("mark").eachText()).contains("wells");
        assertThat(page.select(".rows a").attr("href")).endsWith("#OP_1");
        assertThat(visitor().get("/search?q=%28wells").status()).isEqualTo(400);
        assertThat(visitor().get("/search?q=wells&format=json").body()).contains("\"matched\":[");
    }

    @Test
    void findsWhereWordsWereAgreedBefore() {
        var page =
                Jsoup.parse(
                        visitor()
                                .get("/precedents?text=Urges+Member+States+to+dig+deep+wells")
                                .body());

        assertThat(page.select(".uses a").attr("href")).endsWith("#OP_1");
        assertThat(page.select("del").text()).isEqualTo("deep");
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(visitor().get("/search?q=" + "a".repeat(4_001)).status()).isEqualTo(400);
        assertThat(visitor().get("/assets/..%2Fapi%2Fopenapi.json").status()).isIn(400, 404);
        assertThat(visitor().get("/assets/words_en.properties").status()).isEqualTo(404);
    }

    @Test
    void theApiIsDescribedAsItIs() {
        var described = new ArrayList<String>();
        var json = visitor().get("/api/openapi.json").body();
        var path = "";
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().startsWith("/")) {
                    path = parser.currentName();
                } else if (token == JsonToken.PROPERTY_NAME
                        && parser.currentName().matches("get|post")) {
                    described.add(parser.currentName() + " " + path);
                }
            }
        }

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        WorkspaceServer.routes(
                                        library().open(),
                                        new Assets(),
                                        Outside.usual(),
                                        new Metrics(() -> 0))
                                .stream()
                                .filter(route ->
                                        route.isApi() || route.path().matches("/health|/ready"))
                                .map(WorkspaceServerTest::named)
                                .toList());
    }

    private static String named(Route route) {
        return (route.method() == Method.GET ? "get " : "post ") + route.path();
    }

    @Test
    void aMachinesOwnWorkspaceAnswersToItsOwnNameAlone() throws IOException {
        int port = Objects.requireNonNull(server).port();
        for (var host : List.of("evil.example", "127.0.0.1.evil.example:80")) {
            assertThat(firstLine(port, host)).as(host).contains(" 400 ");
        }
        assertThat(firstLine(port, "localhost:" + port)).contains(" 200 ");
    }

    /// Of an answer to a request that names a host of its choice.
    private static String firstLine(int port, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET /journal HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
            socket.getOutputStream()
                    .write(request.formatted(host).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void theJournalsPageDoesNotTellWhereFilesLay() {
        assertThat(visitor().get("/journal").body())
                .contains("=1+1")
                .doesNotContain("/home/somebody");
    }

    @Test
    void citationsAreListedByWhatBecameOfThem() {
        assertThat(items(visitor().get("/api/citations").body())).isEqualTo(4);
        assertThat(items(visitor().get("/api/citations?status=ambiguous").body())).isEqualTo(2);
        assertThat(visitor().get("/api/citations?status=unheard-of").status()).isEqualTo(400);
    }

    @Test
    void saysWhetherItIsWell() {
        assertThat(visitor().get("/health").status()).isEqualTo(200);
        assertThat(visitor().get("/ready").body()).isEqualTo("ready\n");
    }

    @Test
    void aTakenPortIsToldAsSuch() {
        int port = Objects.requireNonNull(server).port();

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        WorkspaceServer.start(
                                WorkspaceServer.Settings.of("127.0.0.1", port, faults::add),
                                library().open()))
                .isInstanceOf(AddressTaken.class)
                .hasMessageContaining(Integer.toString(port));
    }
}
