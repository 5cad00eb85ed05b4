package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.Account;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.StoredAssessment;

/// Evidence, and what people say was done.
class AssessmentTest extends PeopleFixture {

    private static final String SECRET = "The well at the ford " + SampleLibrary.HOSTILE;

    private String page() {
        return "/commitments/" + SampleLibrary.id(store(), "en") + "/0";
    }

    private static Map<String, String> evidence(String publisher, String visibility) {
        var fields = new HashMap<String, String>();
        fields.put("addressee", "Member States");
        fields.put("grade", "state-submission");
        fields.put("bearing", "something-done");
        fields.put("publisher", publisher);
        fields.put("source", "A/81/1");
        fields.put("dated", "2026-01-15");
        fields.put("visibility", visibility);
        fields.put("words", SECRET);
        return fields;
    }

    private Answer bring(Role role, String publisher, String visibility) {
        return browser(role).submit(page(), "/evidence", evidence(publisher, visibility));
    }

    private List<String> items() {
        return Jsoup.parse(browser(Role.ASSESSOR).get(page()).body())
                .select("input[name^=item-]")
                .eachAttr("name");
    }

    private Answer propose(String status, String addressee) {
        var fields = new HashMap<String, String>();
        fields.put("addressee", addressee);
        fields.put("cut_off", "2026-02-01");
        fields.put("status", status);
        fields.put("reason", "Looked in the annual reports.");
        items().forEach(item -> fields.put(item, "yes"));
        return browser(Role.ASSESSOR).submit(page(), "/assessments", fields);
    }

    private long proposed() {
        return store().assessments().listBefore(Long.MAX_VALUE, "proposed", 1).getFirst().seq();
    }

    private Answer settle(Role role, long seq) {
        var browser = browser(role);
        var token = browser.form("/account", "/sign-out").select("[name=token]").attr("value");
        return browser.post(
                "/assessments/" + seq + "/publication",
                Map.of("token", token, "back", "/assessments"));
    }

    private Document commitmentOf(Role role) {
        return Jsoup.parse(browser(role).get(page()).body());
    }

    @Test
    void aStatusWithoutItsEvidenceIsRefusedWithWhatItLacks() {
        bring(Role.CONTRIBUTOR, "Utopia", "members");

        var answer = propose("implemented", "Member States");

        assertThat(answer.status()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text())
                .contains("implemented", "two recent items of two publishers");
        assertThat(page.select("#a-reason").text()).isEqualTo("Looked in the annual reports.");
        assertThat(page.select("input[name^=item-]").hasAttr("checked")).isTrue();
        assertThat(store().assessments().listBefore(Long.MAX_VALUE, "proposed", 9)).isEmpty();
    }

    @Test
    void onePersonProposesAnotherPublishesAndThenItNeverChanges() {
        bring(Role.CONTRIBUTOR, "Utopia", "members");
        bring(Role.ASSESSOR, "Arcadia", "public");

        assertThat(propose("implemented", "Member States").status()).isEqualTo(303);
        long seq = proposed();
        assertThat(settle(Role.APPROVER, seq).status()).isEqualTo(303);

        var page = Jsoup.parse(browser(Role.READER).get("/assessments").body());
        assertThat(page.select(".rating").text()).isEqualTo("implemented");
        assertThat(page.select(".counts li").eachText())
                .hasSize(9)
                .contains("1 implemented", "0 no information");
        assertThat(page.select("main").text()).contains("confidence: high", "ASSESSOR", "APPROVER");
        var table = Jsoup.parse(browser(Role.READER).get("/assessments/table").body());
        assertThat(table.select("thead th").eachText()).contains("Member States");
        assertThat(table.select("td").text()).isEqualTo("implemented");
        assertThat(browser(Role.READER).get("/assessments/table?format=csv").body())
                .contains("Member States", "implemented");
        var approver = browser(Role.APPROVER);
        var token = approver.form("/account", "/sign-out").select("[name=token]").attr("value");
        assertThat(
                        approver.post("/assessments/" + seq + "/return", Map.of("token", token))
                                .status())
                .isEqualTo(409);
        assertThat(store().assessments().find(seq))
                .map(StoredAssessment::state)
                .contains("published");
    }

    @Test
    void nobodyJudgesTheirOwnStateOrWhatTheyWrote() {
        bring(Role.CONTRIBUTOR, "Utopia", "members");

        var answer = propose("no-information", "Utopia");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("own State");

        propose("no-information", "Arcadia");
        long seq = proposed();
        move(Role.APPROVER, "Arcadia");
        assertThat(settle(Role.APPROVER, seq).status()).isEqualTo(403);
        assertThat(commitmentOf(Role.APPROVER).select(".wanted").text()).contains("own State");
        move(Role.APPROVER, "Elsewhere");
        var assessor = store().accounts().findByName("assessor").orElseThrow();
        store().change(change -> change.record(with(assessor, "approver").changed("tester")));
        assertThat(settle(Role.ASSESSOR, seq).status())
                .as("an approver now, but the author still")
                .isEqualTo(403);
        assertThat(settle(Role.APPROVER, seq).status()).isEqualTo(303);
    }

    private void move(Role role, String state) {
        var account = account(role);
        store().change(change ->
                change.record(
                        new Account(
                                        account.id(),
                                        account.name(),
                                        account.person(),
                                        account.role(),
                                        state,
                                        account.organisation(),
                                        false)
                                .changed("tester")));
    }

    private static Account with(Account account, String role) {
        return new Account(
                account.id(),
                account.name(),
                account.person(),
                role,
                account.state(),
                account.organisation(),
                false);
    }

    @Test
    void aFocalPointSpeaksForItsStateAlone() {
        assertThat(bring(Role.FOCAL_POINT, "Utopia", "public").status()).isEqualTo(403);

        var own = evidence("Utopia", "public");
        own.put("addressee", "Utopia");
        assertThat(browser(Role.FOCAL_POINT).submit(page(), "/evidence", own).status())
                .isEqualTo(303);
    }

    @Test
    void everyRoleReadsTheEvidenceThatIsOpenToIt() {
        for (var visibility : List.of("public", "members", "confidential")) {
            bring(Role.CONTRIBUTOR, "Utopia " + visibility, visibility);
            long seq = store().journal().findLast().orElseThrow().seq();
            for (var role : Role.values()) {
                boolean may =
                        switch (visibility) {
                            case "public", "members" -> role != Role.VISITOR;
                            default ->
                                    List.of(Role.CONTRIBUTOR, Role.ASSESSOR, Role.APPROVER)
                                            .contains(role);
                        };
                var item = browser(role).get("/evidence/" + seq);
                var list = browser(role).get(page()).body();
                var api =
                        role == Role.VISITOR
                                ? ""
                                : browser(role).get("/api" + page() + "/evidence").body();

                assertThat(item.status() == 200).as(visibility + " " + role).isEqualTo(may);
                assertThat(item.body()).doesNotContain("<script>");
                assertThat(item.body().contains("The well at the ford")).isEqualTo(may);
                assertThat(list.contains("Utopia " + visibility)).isEqualTo(may);
                assertThat(api.contains("Utopia " + visibility)).isEqualTo(may);
            }
        }
    }

    @Test
    void thatSomebodyReadAConfidentialItemIsWrittenDown() {
        bring(Role.CONTRIBUTOR, "Utopia", "confidential");
        long seq = store().journal().findLast().orElseThrow().seq();

        browser(Role.APPROVER).get("/evidence/" + seq);

        var entry = store().journal().findLast().orElseThrow();
        assertThat(entry.kind()).isEqualTo("evidence-read");
        assertThat(entry.actor()).startsWith("APPROVER");
        assertThat(store().journal().listAfter(0, 100))
                .extracting(JournalEntry::payload)
                .noneMatch(payload -> payload.contains("The well at the ford"));
    }

    @Test
    void evidenceThatSaysNothingOrIsOfNoKindIsRefused() {
        for (var missing : List.of("words", "publisher", "grade", "dated", "visibility")) {
            var fields = evidence("Utopia", "public");
            fields.put(missing, "");
            assertThat(browser(Role.EDITOR).submit(page(), "/evidence", fields).status())
                    .as(missing)
                    .isEqualTo(400);
        }
        assertThat(store().assessments().listContents()).isEmpty();
    }

    @Test
    void theAddresseeIsHeardBeforeAnythingIsPublishedAndItsReplyStandsBeside() {
        move(Role.ASSESSOR, "Arcadia");
        move(Role.APPROVER, "Arcadia");
        propose("no-information", "Utopia");
        long seq = proposed();
        var list = "/assessments?state=proposed";

        assertThat(settle(Role.APPROVER, seq).status()).as("nobody was asked").isEqualTo(409);
        var before = commitmentOf(Role.APPROVER);
        assertThat(before.select(".wanted").text()).contains("Utopia has a focal point");
        assertThat(before.select("form[action$=/publication]")).isEmpty();
        assertThat(before.select("form[action$=/return], form[action$=/window]")).hasSize(2);
        for (var day : List.of("2026-03-15", "2027-03-14", "soon")) {
            assertThat(open(seq, day).status()).as(day).isEqualTo(400);
        }
        assertThat(open(seq, "2026-03-28").status()).isEqualTo(303);
        assertThat(settle(Role.APPROVER, seq).status()).as("still open").isEqualTo(409);
        var reply = "/assessments/" + seq + "/reply";
        assertThat(
                        browser(Role.FOCAL_POINT)
                                .submit(list, reply, Map.of("words", "We did " + SECRET))
                                .status())
                .isEqualTo(303);
        var page = Jsoup.parse(browser(Role.READER).get(list).body());
        assertThat(page.select(".reply").text()).contains("Reply of Utopia", "We did");
        assertThat(page.select(".reply script")).isEmpty();
        assertThat(page.select("form[action=" + reply + "]")).as("no reader's matter").isEmpty();
        assertThat(commitmentOf(Role.APPROVER).select(".wanted").text()).contains("may comment");
        assertThat(commitmentOf(Role.READER).select(".wanted")).isEmpty();
        library().later(java.time.Duration.ofDays(15));
        assertThat(commitmentOf(Role.APPROVER).select(".wanted")).isEmpty();
        var publication = "/assessments/" + seq + "/publication";
        var done = browser(Role.APPROVER).submit(page(), publication, Map.of());
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo(page() + "#assessment-" + seq);
        assertThat(store().assessments().listReplies(seq)).hasSize(1);
    }

    private Answer open(long seq, String day) {
        return browser(Role.APPROVER)
                .submit(
                        "/assessments?state=proposed",
                        "/assessments/" + seq + "/window",
                        Map.of("back", "/assessments?state=proposed", "closes", day));
    }

    @Test
    void nobodyRepliesForAnotherStateOrBeforeTheyAreAsked() {
        move(Role.ASSESSOR, "Elsewhere");
        propose("no-information", "Arcadia");
        long other = proposed();
        propose("no-information", "Utopia");
        long own = proposed();
        var focal = browser(Role.FOCAL_POINT);
        var token = focal.form("/account", "/sign-out").select("[name=token]").attr("value");
        var fields = Map.of("token", token, "words", "No.");

        assertThat(focal.post("/assessments/" + other + "/reply", fields).status()).isEqualTo(403);
        assertThat(focal.post("/assessments/" + own + "/reply", fields).status()).isEqualTo(409);
    }

    private Answer situate(String area, String trend, String series) {
        var fields = new HashMap<String, String>();
        fields.put("challenge", "wells-2020/C01");
        fields.put("area", area);
        fields.put("cut_off", "2026-02-01");
        fields.put("trend", trend);
        fields.put("series", series);
        fields.put("coverage", series.isEmpty() ? "" : "2019-2025");
        fields.put("reason", "More of them each year.");
        return browser(Role.ASSESSOR).submit("/situations", "/situations", fields);
    }

    @Test
    void howTheSituationStandsIsSaidApartAndNeedsItsData() {
        var refused = situate("World", "worsening", "");
        assertThat(refused.status()).isEqualTo(400);
        var form = Jsoup.parse(refused.body());
        assertThat(form.select("[role=alert]").text()).contains("worsening", "the data");
        assertThat(form.select("#s-reason").text()).isEqualTo("More of them each year.");
        assertThat(situate("Utopia", "stable", "Dry wells").status())
                .as("own State")
                .isEqualTo(403);
        assertThat(situate("World", "worsening", "Dry wells " + SECRET).status()).isEqualTo(303);
        long seq = store().journal().findLast().orElseThrow().seq();
        var path = "/situations/" + seq + "/publication";
        assertThat(
                        browser(Role.APPROVER)
                                .submit(
                                        "/situations?state=proposed",
                                        path,
                                        Map.of("back", "/situations"))
                                .status())
                .isEqualTo(303);

        var challenge = browser(Role.READER).get("/cycles/wells-2020/challenges/C01").body();
        assertThat(Jsoup.parse(challenge).select(".trend").text()).isEqualTo("worsening");
        assertThat(challenge).doesNotContain("<script>");
        assertThat(store().assessments().countStatuses()).as("never counted together").isEmpty();
        assertThat(browser(Role.READER).get("/api/situations").body())
                .contains("\"trend\":\"worsening\"");
    }

    @Test
    void programsBringEvidenceAndAssessWithKeys() {
        var id = SampleLibrary.id(store(), "en");
        var item =
                """
                {"instrument":"%s","position":"0","addressee":"Member States","grade":"adopted-document",
                "bearing":"act-itself","publisher":"Commission","source":"E/1","dated":"2026-01-01",
                "visibility":"public","words":"The meeting was held."}
                """
                        .formatted(id);
        var key = key(Role.ASSESSOR);

        var brought = visitor().postJson("/api/evidence", key, item);
        assertThat(brought.status()).isEqualTo(200);
        var number = brought.body().replaceAll(".*\"evidence\":(\\d+).*", "$1");
        var assessment =
                """
                {"instrument":"%s","position":"0","addressee":"Member States","cut_off":"2026-02-01",
                "status":"implemented","reason":"It was held.","evidence":"%s"}
                """
                        .formatted(id, number);
        var proposed = visitor().postJson("/api/assessments", key, assessment);
        assertThat(proposed.body()).contains("\"state\":\"proposed\"");
        var path = "/api/assessments/" + proposed() + "/publication";
        assertThat(visitor().postJson(path, key, "{}").status()).isEqualTo(403);
        assertThat(visitor().postJson(path, key(Role.APPROVER), "{}").body())
                .contains("\"state\":\"published\"", "\"stands\":true");
    }

    private String key(Role role) {
        var page =
                browser(role)
                        .submit(
                                "/account",
                                "/account/keys",
                                Map.of("label", "script", "scope-assess", "yes"));
        return Jsoup.parse(page.body()).select(".secret").text();
    }

    @Test
    void whatWaitsIsNothingForVisitors() {
        assertThat(visitor().get("/assessments?state=proposed").status()).isEqualTo(303);
        assertThat(browser(Role.READER).get("/assessments?state=unheard-of").status())
                .isEqualTo(400);
    }

    @Test
    void everyPageForPeopleHasLabelsOneHeadingAndUniqueIds() {
        bring(Role.CONTRIBUTOR, "Utopia", "members");
        propose("no-information", "Arcadia");
        for (var role : List.of(Role.ADMINISTRATOR, Role.ASSESSOR, Role.APPROVER)) {
            for (var path :
                    List.of(
                            "/account",
                            "/accounts",
                            "/proposals/links",
                            "/proposals/citations",
                            "/decisions",
                            "/assessments?state=proposed",
                            "/situations",
                            "/assessments/table",
                            page())) {
                var page = Jsoup.parse(browser(role).get(path).body());
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
                for (var field : page.select("select, input:not([type=hidden]), textarea")) {
                    assertThat(page.select("label[for=" + field.id() + "]"))
                            .as(path + " " + field.id())
                            .hasSize(1);
                }
                for (var form : page.select("form[method=post]")) {
                    assertThat(form.select("input[name=token]").attr("value")).as(path).hasSize(64);
                }
            }
        }
    }
}
