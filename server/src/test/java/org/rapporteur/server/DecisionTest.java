package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.Outcome;

/// Proposals, and people who settle them.
class DecisionTest extends PeopleFixture {

    private static final String LINKS = "/proposals/links?state=proposed&language=en";
    private static final String CITATIONS = "/proposals/citations?state=proposed&language=en";

    private static Answer decide(Browser browser, String page, Map<String, String> fields) {
        return browser.submit(page, "/decisions", fields);
    }

    private static int waiting(Browser browser, String page) {
        return Jsoup.parse(browser.get(page).body()).select("form.decide").size();
    }

    @Test
    void anAcceptedLinkIsShownAsSuchWithWhoAndWhy() {
        var editor = browser(Role.EDITOR);
        assertThat(waiting(editor, LINKS)).isEqualTo(1);

        var answer = decide(editor, LINKS, Map.of("outcome", "accepted", "reason", "<b>plain</b>"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/proposals/links?");
        assertThat(waiting(editor, LINKS)).isZero();
        for (var path :
                List.of(
                        "/cycles/wells-2020/challenges/C01?language=en",
                        "/instruments/" + SampleLibrary.id(store(), "en"))) {
            var page = Jsoup.parse(editor.get(path).body());
            assertThat(page.select(".tag.accepted").text()).as(path).isEqualTo("accepted");
            assertThat(page.select(".decided").text())
                    .as(path)
                    .contains("EDITOR", "14 March 2026", "<b>plain</b>");
        }
        var entry = store().journal().findLast().orElseThrow();
        assertThat(entry.kind()).isEqualTo("decision-made");
        assertThat(entry.actor()).startsWith("EDITOR");
    }

    @Test
    void aMentionLeadsWhereSomebodyDecided() {
        var editor = browser(Role.EDITOR);

        assertThat(decide(editor, CITATIONS, Map.of("outcome", "accepted")).status())
                .as("none of the candidates chosen")
                .isEqualTo(400);
        decide(editor, CITATIONS, Map.of("outcome", "accepted", "candidate", "E/RES/60/1"));

        var page =
                Jsoup.parse(editor.get("/instruments/" + SampleLibrary.id(store(), "en")).body());
        assertThat(page.select("#OP_1 a.cite").eachAttr("href"))
                .contains("/symbols/E/RES/60/1", "/symbols/A/RES/60/1");
    }

    @Test
    void aCorrectionNamesWhatItIsInstead() {
        var editor = browser(Role.EDITOR);

        assertThat(
                        decide(
                                        editor,
                                        CITATIONS,
                                        Map.of("outcome", "corrected", "correction", "a text"))
                                .status())
                .isEqualTo(400);
        decide(editor, CITATIONS, Map.of("outcome", "corrected", "correction", "A/RES/70/1"));
        for (var wrong : List.of("", "C01/answers", "C09/answers", "C02/solves")) {
            assertThat(
                            decide(
                                            editor,
                                            LINKS,
                                            Map.of("outcome", "corrected", "correction", wrong))
                                    .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        decide(editor, LINKS, Map.of("outcome", "corrected", "correction", "C02/describes"));

        assertThat(Jsoup.parse(editor.get("/decisions").body()).select(".tag.corrected").eachText())
                .containsExactly("corrected: C02/describes", "corrected: A/RES/70/1");
    }

    @Test
    void aDecisionIsTakenBackAndTheProposalWaitsAgain() {
        var editor = browser(Role.EDITOR);
        var after = decide(editor, LINKS, Map.of("outcome", "rejected")).header("Location");

        var undo = editor.form(after, "/decisions");
        assertThat(undo.select("button").attr("accesskey")).isEqualTo("u");
        editor.submit(after, "/decisions", Map.of("outcome", "withdrawn"));

        assertThat(waiting(editor, LINKS)).isEqualTo(1);
        assertThat(store().decisions().count()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondSeesBoth() {
        var editor = browser(Role.EDITOR);
        var administrator = browser(Role.ADMINISTRATOR);
        var form = administrator.form(LINKS, "/decisions");
        var proposal = form.select("[name=proposal]").attr("value");
        var token = form.select("[name=token]").attr("value");
        decide(editor, LINKS, Map.of("outcome", "rejected", "reason", "dry"));

        var answer =
                administrator.post(
                        "/decisions",
                        Map.of(
                                "token",
                                token,
                                "proposal",
                                proposal,
                                "seen",
                                "0",
                                "outcome",
                                "accepted",
                                "reason",
                                "wet",
                                "back",
                                LINKS));

        var page = Jsoup.parse(answer.body());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(page.select("main").text()).contains("rejected", "dry", "accepted", "wet");
        assertThat(page.select("main a").attr("href")).isEqualTo(LINKS);
        assertThat(store().decisions().count()).isEqualTo(1);

        var again = new java.util.HashMap<String, String>();
        page.select("form input").forEach(one -> again.put(one.attr("name"), one.attr("value")));
        again.put("outcome", "accepted");
        assertThat(administrator.post("/decisions", again).status()).isEqualTo(303);
        assertThat(store().decisions().listBefore(Long.MAX_VALUE, "", 1).getFirst().outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void decisionsOutliveANewAnalysis() {
        var editor = browser(Role.EDITOR);
        decide(editor, LINKS, Map.of("outcome", "rejected"));

        library().analyseAgain();

        assertThat(waiting(editor, LINKS)).isZero();
        assertThat(editor.get("/api/cycles/wells-2020/links?state=rejected").body())
                .contains("\"state\":\"rejected\"");
    }

    @Test
    void nothingIsDecidedThatNobodyProposed() {
        var editor = browser(Role.EDITOR);
        var token = editor.form(LINKS, "/decisions").select("[name=token]").attr("value");
        var key = new org.rapporteur.store.ProposalKey("link", "A/RES/1/1", "en", "OP 1", "x/y/z");

        for (var proposal : List.of("", "nonsense", key.encode())) {
            assertThat(
                            editor.post(
                                            "/decisions",
                                            Map.of(
                                                    "token", token,
                                                    "proposal", proposal,
                                                    "outcome", "accepted"))
                                    .status())
                    .as(proposal)
                    .isEqualTo(400);
        }
        assertThat(store().decisions().count()).isZero();
    }

    @Test
    void readersSeeWhatWaitsButCannotDecide() {
        var page = Jsoup.parse(browser(Role.READER).get(LINKS).body());

        assertThat(page.select(".rows > li")).hasSize(1);
        assertThat(page.select("form[action=/decisions]")).isEmpty();
    }

    @Test
    void aProgramDecidesWithAKeyAsPagesDo() {
        var editor = browser(Role.EDITOR);
        var key = key(editor, "scope-decide");
        var proposal = editor.form(LINKS, "/decisions").select("[name=proposal]").attr("value");
        var body = "{\"proposal\":\"%s\",\"outcome\":\"rejected\"}".formatted(proposal);

        assertThat(visitor().postJson("/api/decisions", "", body).status()).isEqualTo(401);
        assertThat(visitor().postJson("/api/decisions", key(editor, "scope-read"), body).status())
                .isEqualTo(403);
        assertThat(visitor().postJson("/api/decisions", key, "[]").status()).isEqualTo(400);
        var answer = visitor().postJson("/api/decisions", key, body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\":\"rejected\"", "\"stands\":true");
        assertThat(visitor().postJson("/api/decisions", key, body).status()).isEqualTo(409);
        assertThat(visitor().get("/api/decisions", "Authorization", "Bearer " + key).status())
                .as("not good for reading")
                .isEqualTo(403);
        assertThat(store().journal().listBefore(Long.MAX_VALUE, 9))
                .extracting(JournalEntry::kind)
                .contains("key-made", "decision-made");
    }

    private static String key(Browser browser, String scope) {
        var page =
                browser.submit(
                        "/account", "/account/keys", Map.of("label", "script", scope, "yes"));
        return Jsoup.parse(page.body()).select(".secret").text();
    }

    @Test
    void aKeyThatEndedOpensNothing() {
        var editor = browser(Role.EDITOR);
        var key = key(editor, "scope-read");
        var bearer = new String[] {"Authorization", "Bearer " + key};
        assertThat(visitor().get("/api/decisions", bearer).status()).isEqualTo(200);

        var form = Jsoup.parse(editor.get("/account").body()).select("form[action$=/end]");
        editor.submit("/account", form.attr("action"), Map.of());

        assertThat(visitor().get("/api/decisions", bearer).status()).isEqualTo(401);
    }

    @Test
    void severalAreDecidedAtOnceAndWhatOthersDecidedIsLeft() {
        var editor = browser(Role.EDITOR);
        var all = "/proposals/links?state=proposed";
        var page = Jsoup.parse(editor.get(all).body());
        var rows = page.select("input[form=several][type=hidden]");
        assertThat(rows).hasSize(2);
        var fields = new java.util.HashMap<String, String>();
        page.select("#several input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        rows.forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.put("outcome", "accepted");

        assertThat(editor.post("/decisions/several", fields).status())
                .as("none chosen")
                .isEqualTo(400);
        decide(editor, LINKS, Map.of("outcome", "rejected"));
        fields.put("all", "yes");
        var answer = editor.post("/decisions/several", fields);

        assertThat(answer.header("Location")).contains("made=1", "left=1");
        assertThat(
                        Jsoup.parse(editor.get(answer.header("Location")).body())
                                .select("[role=status]")
                                .text())
                .contains("Written down: 1", "meanwhile: 1");
        assertThat(store().journal().findLast().orElseThrow().kind()).isEqualTo("decision-made");
        fields.put("outcome", "corrected");
        assertThat(editor.post("/decisions/several", fields).status()).isEqualTo(400);
        fields.put("row-0", "none.0");
        fields.put("outcome", "rejected");
        assertThat(editor.post("/decisions/several", fields).status()).isEqualTo(400);
    }

    @Test
    void aCorrectedLinkStandsUnderTheOtherChallengeAndCountsThere() {
        var editor = browser(Role.EDITOR);
        decide(editor, LINKS, Map.of("outcome", "corrected", "correction", "C02/answers"));

        var other = Jsoup.parse(editor.get("/cycles/wells-2020/challenges/C02").body());
        assertThat(other.select("h3").eachText()).contains("Brought here by people");
        assertThat(other.select(".link").text()).contains("The program proposed C01");
        var coverage = editor.get("/api/cycles/wells-2020/coverage").body();
        assertThat(coverage)
                .contains(
                        "\"challenge\":\"C02\",\"title\":\"Springs are far\",\"answering_accepted\":1")
                .contains(
                        "\"challenge\":\"C01\",\"title\":\"Wells run dry\",\"answering_accepted\":0,\"answering_provisions\":1");
        assertThat(Jsoup.parse(editor.get("/cycles/wells-2020").body()).select(".coverage").text())
                .contains("accepted: 1 · proposed: 0");
    }
}
