package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.Browser.Sent;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.outside.IdentityProvider;
import org.rapporteur.server.outside.Mails;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.outside.Reach;
import org.rapporteur.server.outside.WebCapture;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Upload;
import org.rapporteur.store.EvidenceContent;
import org.rapporteur.store.EvidenceProof;
import org.rapporteur.store.JournalEntry;

/// Evidence that is a file or a captured page: how it is kept, handed out and proved.
class EvidenceFileTest extends PeopleFixture {

    private static final byte[] PDF = "%PDF-1.7 wells".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STAMP = {0x30, 3, 2, 1, 0};

    /// A web of one machine: `wells.example`.
    private final HttpServer web = web();

    private static HttpServer web() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @BeforeEach
    void openWeb() {
        answer("/page", 200, "text/html", "<p>Wells were dug.</p>", "");
        answer("/moved", 302, "", "", "/page");
        answer("/inside", 302, "", "", "http://inside.example/secret");
        answer("/round", 302, "", "", "/round");
        answer("/gone", 404, "text/html", "nothing", "");
        answer("/secret", 200, "text/plain", "secret of the inside", "");
        web.start();
    }

    @AfterEach
    void closeWeb() {
        web.stop(0);
    }

    private void answer(String path, int status, String type, String body, String location) {
        web.createContext(
                path,
                exchange -> {
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", type);
                    if (!location.isEmpty()) {
                        exchange.getResponseHeaders().set("Location", location);
                    }
                    exchange.sendResponseHeaders(status, 0);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    @Override
    Outside outside() {
        int port = web.getAddress().getPort();
        return new Outside(
                new WebCapture(
                        EvidenceFileTest::lookUp,
                        (address, asked) ->
                                Reach.PUBLIC_WEB.mayConnect(address, 80)
                                        || asked == port && address.isLoopbackAddress()),
                _ -> Optional.of(STAMP),
                IdentityProvider.NONE,
                Mails.NONE);
    }

    private static InetAddress[] lookUp(String host) throws UnknownHostException {
        return switch (host) {
            case "wells.example" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            case "inside.example" -> new InetAddress[] {InetAddress.getByName("10.0.0.7")};
            default -> throw new UnknownHostException(host);
        };
    }

    private String at(String path) {
        return "http://wells.example:" + web.getAddress().getPort() + path;
    }

    private String page() {
        return "/commitments/" + SampleLibrary.id(store(), "en") + "/0";
    }

    private static Map<String, String> fields(String visibility) {
        var fields = new HashMap<String, String>();
        fields.put("addressee", "Utopia");
        fields.put("grade", "state-submission");
        fields.put("bearing", "something-done");
        fields.put("publisher", "Utopia");
        fields.put("source", "A/81/1");
        fields.put("dated", "2026-01-15");
        fields.put("visibility", visibility);
        fields.put("words", "It says that wells were dug.");
        return fields;
    }

    private Answer bring(String name, byte[] bytes, String visibility) {
        return browser(Role.CONTRIBUTOR)
                .submit(page(), "/evidence", fields(visibility), new Sent(name, bytes));
    }

    private Answer capture(String address) {
        var fields = fields("members");
        fields.put("web_address", address);
        return browser(Role.CONTRIBUTOR).submit(page(), "/evidence", fields, Sent.NONE);
    }

    private long last() {
        return store().journal().findLast().orElseThrow().seq();
    }

    private EvidenceContent content() {
        return store().assessments().findEvidence(last()).orElseThrow().content();
    }

    @Test
    void aFileIsKeptAsItIsAndHandedOutToBeKept() {
        assertThat(bring("wells.pdf", PDF, "members").status()).isEqualTo(303);

        assertThat(content().form()).isEqualTo("file");
        assertThat(content().mediaType()).isEqualTo("application/pdf");
        var file = browser(Role.READER).get("/evidence/" + last() + "/file");
        assertThat(file.body()).isEqualTo("%PDF-1.7 wells");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"wells.pdf\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser(Role.READER).get("/evidence/" + last()).body())
                .contains("It says that wells were dug.", "wells.pdf");
    }

    @Test
    void aNameLeadsNowhereAndRunsNothing() {
        bring("../../etc/\"><script>alert(1)</script>\u202efdp.pdf", PDF, "members");

        var name = content().name();
        assertThat(name).doesNotContain("/", "\\", "\u202e").endsWith("fdp.pdf");
        var page = browser(Role.READER).get(page()).body();
        assertThat(page).doesNotContain("<script>");
        var disposition =
                browser(Role.READER)
                        .get("/evidence/" + last() + "/file")
                        .header("Content-Disposition");
        assertThat(disposition.chars().filter(one -> one == '"').count()).isEqualTo(2);
        assertThat(Upload.plainName("C:\\temp\\a.pdf")).isEqualTo("a.pdf");
        assertThat(Upload.plainName("/etc/passwd")).isEqualTo("passwd");
    }

    @Test
    void aFileOfAnotherKindThanItsNameSaysIsRefusedAndNothingTypedIsLost() {
        for (var name : List.of("wells.exe", "wells", "wells.docx", "wells.svg", "wells.png")) {
            var answer = bring(name, PDF, "members");
            assertThat(answer.status()).as(name).isEqualTo(400);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("[role=alert]").text()).contains(".pdf");
            assertThat(page.select("#e-words").text()).isEqualTo("It says that wells were dug.");
            assertThat(page.select("#e-publisher").attr("value")).isEqualTo("Utopia");
        }
        assertThat(bring("empty.txt", new byte[0], "members").status()).isEqualTo(400);
        assertThat(bring("binary.txt", new byte[] {0, 1}, "members").status()).isEqualTo(400);
    }

    @Test
    void anArchiveThatWouldUnpackToFarMoreIsKeptAndNeverUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }

        assertThat(bring("bomb.docx", bytes.toByteArray(), "members").status()).isEqualTo(303);
        assertThat(content().bytes()).isEqualTo(bytes.size());
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var large = new byte[(int) Upload.MOST_BYTES + 300 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertThat(bring("large.pdf", large, "members").status()).isEqualTo(400);
        assertThat(faults).isEmpty();
    }

    @Test
    void noFileIsTakenWhereNoneIsAskedFor() {
        var answer =
                browser(Role.ASSESSOR)
                        .submit(page(), "/assessments", Map.of(), new Sent("wells.pdf", PDF));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aPageIsCapturedWithItsAddressAndKind() {
        assertThat(capture(at("/moved")).status()).isEqualTo(303);

        assertThat(content().form()).isEqualTo("capture");
        assertThat(content().whence()).isEqualTo(at("/page"));
        assertThat(content().mediaType()).isEqualTo("text/html");
        var entry = store().journal().findLast().orElseThrow();
        assertThat(entry.actor()).startsWith("CONTRIBUTOR");
        assertThat(entry.payload()).contains(at("/page"));
        var file = browser(Role.READER).get("/evidence/" + last() + "/file");
        assertThat(file.body()).isEqualTo("<p>Wells were dug.</p>");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void whatIsNotOfThePublicWebIsNeverAsked() {
        for (var address :
                List.of(
                        "http://inside.example/secret",
                        at("/inside"),
                        "http://inside.example:8080/",
                        "file:///etc/passwd",
                        "ftp://wells.example/",
                        "http://user:password@wells.example/",
                        "http:///nowhere",
                        "wells",
                        at("/round"),
                        at("/gone"),
                        "http://unheard-of.example/")) {
            var before = last();
            var answer = capture(address);
            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("#e-web").attr("value"))
                    .isEqualTo(address);
            assertThat(last()).as(address).isEqualTo(before);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void addressesOfOnesOwnNetworkAreOutOfReach() throws UnknownHostException {
        for (var inside :
                List.of(
                        "127.0.0.1",
                        "2130706433",
                        "0.0.0.0",
                        "10.1.2.3",
                        "100.64.0.1",
                        "169.254.169.254",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.168.1.1",
                        "192.0.0.1",
                        "198.18.0.1",
                        "224.0.0.1",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "::ffff:127.0.0.1",
                        "::ffff:a00:1",
                        "64:ff9b::7f00:1",
                        "2002:7f00:1::",
                        "2001::1",
                        "2001:db8::1",
                        "fc00::1",
                        "fd12::1",
                        "fe80::1",
                        "fec0::1",
                        "ff02::1")) {
            assertThat(Reach.PUBLIC_WEB.mayConnect(InetAddress.getByName(inside), 443))
                    .as(inside)
                    .isFalse();
        }
        for (var outside : List.of("93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800::1")) {
            assertThat(Reach.PUBLIC_WEB.mayConnect(InetAddress.getByName(outside), 80))
                    .as(outside)
                    .isTrue();
            assertThat(Reach.PUBLIC_WEB.mayConnect(InetAddress.getByName(outside), 22)).isFalse();
        }
    }

    @Test
    void aConfidentialFileIsOpenToThoseWhoJudgeAndEachReadingIsWrittenDown() {
        bring("wells.pdf", PDF, "confidential");
        long seq = last();

        for (var role : Role.values()) {
            boolean may = List.of(Role.CONTRIBUTOR, Role.ASSESSOR, Role.APPROVER).contains(role);
            for (var part : List.of("", "/file", "/proof")) {
                long before = last();
                var answer = browser(role).get("/evidence/" + seq + part);
                assertThat(answer.status() == 200).as(role + part).isEqualTo(may);
                assertThat(last() - before).as(role + part).isEqualTo(may ? 1 : 0);
            }
        }
        assertThat(store().journal().listAfter(seq, 100))
                .extracting(JournalEntry::kind)
                .containsOnly("evidence-read");
    }

    @Test
    void anItemIsProvedWithoutItsLibrary() {
        bring("wells.pdf", PDF, "members");
        browser(Role.READER).get("/account");

        var proof = browser(Role.READER).bytes("/evidence/" + last() + "/proof");
        var report = EvidenceProof.check(new ByteArrayInputStream(proof));

        assertThat(report.differences()).isEmpty();
        assertThat(report.name()).isEqualTo("wells.pdf");
        assertThat(report.isStamped()).isTrue();
        assertThat(report.lastHash()).isEqualTo(store().journal().findLast().orElseThrow().hash());
    }
}
