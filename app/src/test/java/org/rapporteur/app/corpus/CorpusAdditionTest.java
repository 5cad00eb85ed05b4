package org.rapporteur.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.text.Language;

class CorpusAdditionTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-03-09T12:00:00Z"));

    @TempDir Path folder;
    private final FakeArchive archive = new FakeArchive();
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    private CorpusAddition.Outcome add(String... symbols) {
        return run(List.of(symbols), List.of(), false);
    }

    private CorpusAddition.Outcome run(
            List<String> symbols, List<String> sessions, boolean refresh) {
        var request =
                new CorpusRequest(
                        symbols,
                        sessions,
                        folder,
                        archive.baseUrl(),
                        List.of(Language.ENGLISH),
                        PAUSE,
                        refresh);
        return new CorpusAddition(request, new Pace(PAUSE, waits::add), NOON).run(told::add);
    }

    @Test
    void bringsATextAndKeepsItsFingerprint() {
        archive.at("/en/A/RES/78/1", FakeArchive.xml("<a/>"));

        var outcome = add("A/RES/78/1");

        assertThat(outcome).isEqualTo(new CorpusAddition.Outcome(1, 0));
        assertThat(folder.resolve("en/A_RES_78_1.xml")).hasContent("<a/>");
        assertThat(folder.resolve("manifest.tsv"))
                .content()
                .contains(
                        "A/RES/78/1\ten\t" + archive.baseUrl() + "/en/A/RES/78/1\tsaved\t\"v-4\"",
                        FileFingerprint.of(folder.resolve("en/A_RES_78_1.xml"))
                                + "\t4\t2026-03-09T12:00:00Z");
        assertThat(CorpusCheck.check(folder)).isEqualTo(new CorpusCheck.Outcome(1, List.of()));
    }

    @Test
    void saysWhoAsksAndPausesBeforeEveryRequest() {
        archive.at("/en/A/RES/78/1", FakeArchive.xml("<a/>"));
        archive.at("/en/A/RES/78/2", FakeArchive.xml("<b/>"));

        add("A/RES/78/1", "A/RES/78/2");

        assertThat(archive.agents).hasSize(2).allMatch(agent -> agent.startsWith("Rapporteur/"));
        assertThat(waits).containsExactly(PAUSE, PAUSE);
    }

    @Test
    void tellsATextThatIsNotThereAndGoesOn() {
        archive.at("/en/A/RES/78/2", FakeArchive.xml("<b/>"));

        var outcome = add("A/RES/78/1", "A/RES/78/2");

        assertThat(outcome).isEqualTo(new CorpusAddition.Outcome(1, 1));
        assertThat(told.getFirst()).contains("A/RES/78/1", "not found at");
    }

    @Test
    void asksAgainAfterAFaultOfTheServer() {
        archive.at("/en/A/RES/78/1", FakeArchive.status(500), FakeArchive.xml("<a/>"));

        assertThat(add("A/RES/78/1").here()).isEqualTo(1);
        assertThat(archive.asked).hasSize(2);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        archive.at(
                "/en/A/RES/78/1",
                FakeArchive.status(429, "Retry-After", "90"),
                FakeArchive.xml("<a/>"));

        assertThat(add("A/RES/78/1").here()).isEqualTo(1);
        assertThat(waits).contains(Duration.ofSeconds(90));
    }

    @Test
    void waitsUntilTheDateThatTheServerNames() {
        archive.at(
                "/en/A/RES/78/1",
                FakeArchive.status(503, "Retry-After", "Mon, 9 Mar 2026 12:03:00 GMT"),
                FakeArchive.xml("<a/>"));

        assertThat(add("A/RES/78/1").here()).isEqualTo(1);
        assertThat(waits).contains(Duration.ofMinutes(3));
    }

    @Test
    void givesUpWhereTheServerAsksForHours() {
        archive.at("/en/A/RES/78/1", FakeArchive.status(503, "Retry-After", "7200"));

        assertThat(add("A/RES/78/1").notHere()).isEqualTo(1);
        assertThat(archive.asked).hasSize(1);
        assertThat(told.getFirst())
                .contains("left alone for 120 minutes", "run the command again later");
    }

    @Test
    void stopsWhenTheServerFailsThreeTextsInARow() {
        for (int number = 1; number <= 4; number++) {
            archive.at("/en/A/RES/78/" + number, FakeArchive.status(500));
        }

        assertThatThrownBy(() -> add("A/RES/78/1", "A/RES/78/2", "A/RES/78/3", "A/RES/78/4"))
                .isInstanceOf(RapporteurException.class)
                .hasMessageContaining("Stopped after 3 texts in a row")
                .hasMessageContaining("500");
        assertThat(archive.asked).hasSize(3 * Pace.TRIES).doesNotContain("/en/A/RES/78/4");
    }

    @Test
    void neverKeepsABodyThatBreaksOff() throws IOException {
        archive.at("/en/A/RES/78/1", FakeArchive.truncated("<half"), FakeArchive.xml("<whole/>"));

        assertThat(add("A/RES/78/1").here()).isEqualTo(1);
        assertThat(folder.resolve("en/A_RES_78_1.xml")).hasContent("<whole/>");
        try (var files = Files.list(folder.resolve("en"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void followsARedirectOnTheSameHost() {
        archive.at("/en/A/RES/78/1", FakeArchive.status(302, "Location", "/files/1.xml"));
        archive.at("/files/1.xml", FakeArchive.xml("<a/>"));

        assertThat(add("A/RES/78/1").here()).isEqualTo(1);
    }

    @Test
    void refusesARedirectToAnotherHost() {
        archive.at(
                "/en/A/RES/78/1",
                FakeArchive.status(302, "Location", "http://elsewhere.invalid/1.xml"));

        assertThat(add("A/RES/78/1").notHere()).isEqualTo(1);
        assertThat(told.getFirst()).contains("elsewhere.invalid", "not among the allowed hosts");
    }

    @Test
    void leavesARedirectLoop() {
        archive.at("/en/A/RES/78/1", FakeArchive.status(302, "Location", "/en/A/RES/78/1"));

        assertThat(add("A/RES/78/1").notHere()).isEqualTo(1);
        assertThat(archive.asked).hasSize(HttpSource.MOST_REDIRECTS + 1);
    }

    @Test
    void refusesAWebPage() {
        archive.at(
                "/en/A/RES/78/1", FakeArchive.document("text/html", "<html>not found</html>", ""));

        assertThat(add("A/RES/78/1").notHere()).isEqualTo(1);
        assertThat(told.getFirst()).contains("text/html", "no document");
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() {
        archive.at("/en/A/RES/78/1", FakeArchive.xml("<a>" + "x".repeat(5000) + "</a>"));
        var pattern = AddressPattern.of(archive.baseUrl());
        var source =
                new HttpSource(
                        pattern, new Pace(PAUSE, waits::add), NOON, Duration.ofSeconds(20), 1000);
        var wanted = new Wanted(SymbolLists.ofSession("A/RES/78", 1), Language.ENGLISH);

        try (var collector =
                new CorpusCollector(folder, pattern, source, NOON, CorpusCollector.Known.LEAVE)) {
            assertThat(collector.collect(wanted, told::add)).isFalse();
        }
        assertThat(told.getFirst()).contains("larger than");
        assertThat(folder.resolve("en/A_RES_78_1.xml")).doesNotExist();
    }

    @Test
    void leavesABodyThatDoesNotEnd() {
        archive.at(
                "/en/A/RES/78/1",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/xml");
                    exchange.sendResponseHeaders(200, 10);
                    exchange.getResponseBody().write('<');
                    exchange.getResponseBody().flush();
                    try {
                        Thread.sleep(400); // the server's own slowness is what is tested
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
        var pattern = AddressPattern.of(archive.baseUrl());
        var source =
                new HttpSource(
                        pattern, new Pace(PAUSE, waits::add), NOON, Duration.ofMillis(100), 1000);
        var wanted = new Wanted(SymbolLists.ofSession("A/RES/78", 1), Language.ENGLISH);

        try (var collector =
                new CorpusCollector(folder, pattern, source, NOON, CorpusCollector.Known.LEAVE)) {
            assertThat(collector.collect(wanted, told::add)).isFalse();
        }
        assertThat(told.getFirst()).contains("no end after");
    }

    @Test
    void aSecondRunAsksOnlyForWhatIsMissing() throws IOException {
        archive.at("/en/A/RES/78/1", FakeArchive.xml("<a/>"));
        archive.at("/en/A/RES/78/2", FakeArchive.xml("<b/>"));
        add("A/RES/78/1", "A/RES/78/2");
        Files.writeString(
                folder.resolve("en/A_RES_78_2.xml"), "<b"); // as if the disk had filled up
        archive.asked.clear();

        var outcome = add("A/RES/78/1", "A/RES/78/2");

        assertThat(outcome.here()).isEqualTo(2);
        assertThat(archive.asked).containsExactly("/en/A/RES/78/2");
        assertThat(folder.resolve("en/A_RES_78_2.xml")).hasContent("<b/>");
    }

    @Test
    void survivesALineThatWasCutOff() throws IOException {
        archive.at("/en/A/RES/78/1", FakeArchive.xml("<a/>"));
        add("A/RES/78/1");
        var manifest = folder.resolve("manifest.tsv");
        var whole = Files.readString(manifest);
        Files.writeString(manifest, whole.substring(0, whole.length() - 20));

        add("A/RES/78/1");

        assertThat(CorpusCheck.check(folder)).isEqualTo(new CorpusCheck.Outcome(1, List.of()));
    }

    @Test
    void refreshAsksWithTheVersionThatIsHereAndKeepsWhatChanged() {
        archive.at(
                "/en/A/RES/78/1",
                FakeArchive.xml("<a/>"),
                FakeArchive.status(304),
                FakeArchive.xml("<changed/>"));
        add("A/RES/78/1");

        run(List.of("A/RES/78/1"), List.of(), true);
        run(List.of("A/RES/78/1"), List.of(), true);

        assertThat(archive.etagsAsked).containsExactly("null", "\"v-4\"", "\"v-4\"");
        assertThat(told.get(1)).endsWith("unchanged");
        assertThat(told.get(2)).contains("changed since it was brought");
        assertThat(folder.resolve("en/A_RES_78_1.xml")).hasContent("<changed/>");
    }

    @Test
    void aWholeSessionEndsAfterFiveGaps() {
        archive.at("/en/E/RES/2023/1", FakeArchive.xml("<a/>"));
        archive.at("/en/E/RES/2023/3", FakeArchive.xml("<c/>"));

        var outcome = run(List.of(), List.of("E/RES/2023"), false);

        assertThat(outcome).isEqualTo(new CorpusAddition.Outcome(2, 0));
        assertThat(archive.asked)
                .hasSize(3 + CorpusAddition.GAPS_THAT_END_A_SESSION)
                .last()
                .isEqualTo("/en/E/RES/2023/8");
    }

    @Test
    void readsSymbolsFromAFile() throws IOException {
        archive.at("/en/A/RES/217 A (III)", FakeArchive.xml("<a/>"));
        var list = folder.resolve("symbols.txt");
        Files.writeString(list, "# human rights\n\nA/RES/217 A (III)\n");

        assertThat(add("@" + list).here()).isEqualTo(1);
        assertThat(folder.resolve("en/A_RES_217_A__III_.xml")).exists();
    }

    @Test
    void refusesAWordThatIsNoSymbolBeforeAskingAnything() {
        assertThatThrownBy(() -> add("A/RES/78/1", "hello"))
                .hasMessageContaining("\"hello\"")
                .hasMessageContaining("A/RES/78/224");
        assertThat(archive.asked).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> AddressPattern.of("ftp://example.invalid/x"))
                .hasMessageContaining("no web address");
        assertThatThrownBy(() -> AddressPattern.of("not an address"))
                .hasMessageContaining("no web address");
    }

    @Test
    void checkNamesTheFileThatChanged() throws IOException {
        archive.at("/en/A/RES/78/1", FakeArchive.xml("<a/>"));
        add("A/RES/78/1");
        Files.writeString(folder.resolve("en/A_RES_78_1.xml"), "<b/>");

        var outcome = CorpusCheck.check(folder);

        assertThat(outcome.intact()).isZero();
        assertThat(outcome.differences())
                .singleElement()
                .asString()
                .contains("en/A_RES_78_1.xml is not the file");
    }

    @Test
    void checkRefusesAFolderWithoutAManifest() {
        assertThatThrownBy(() -> CorpusCheck.check(folder)).hasMessageContaining("corpus add");
    }
}
