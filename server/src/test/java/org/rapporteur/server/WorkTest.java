package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.Browser.Sent;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.JournalEntry;

/// Who does what by when, and that nothing typed is lost.
class WorkTest extends PeopleFixture {

    private static final String WORDS = "Please look at the wells " + SampleLibrary.HOSTILE;

    private String page() {
        return "/commitments/" + SampleLibrary.id(store(), "en") + "/0";
    }

    private long last() {
        return store().journal().findLast().orElseThrow().seq();
    }

    private String id(Role role) {
        return account(role).id();
    }

    private Answer give(Role to) {
        return browser(Role.EDITOR)
                .submit(
                        page(),
                        "/tasks",
                        Map.of("assignee", id(to), "words", WORDS, "due", "2026-03-20"));
    }

    private Answer ask(String state) {
        var fields = new HashMap<>(Map.of("words", "Anything new?", "due", "2026-03-20"));
        fields.put("state", state);
        return browser(Role.APPROVER).submit(page(), "/tasks", fields);
    }

    private String work(Role role) {
        return Jsoup.parse(browser(role).get("/my-work").body()).select("main").text();
    }

    @Test
    void aTaskWaitsForOnePersonAndIsDoneByThemAlone() {
        assertThat(give(Role.CONTRIBUTOR).status()).isEqualTo(303);
        long task = last();

        assertThat(work(Role.CONTRIBUTOR)).contains("Please look at the wells", "20 March 2026");
        assertThat(work(Role.READER)).contains("Nothing waits for you");
        assertThat(browser(Role.CONTRIBUTOR).get("/my-work").body()).doesNotContain("<script>");
        var path = "/tasks/" + task + "/answer";
        var other = browser(Role.READER);
        var token = other.form("/account", "/sign-out").select("[name=token]").attr("value");
        assertThat(other.post(path, Map.of("token", token)).status()).isEqualTo(403);
        var done = browser(Role.CONTRIBUTOR).submit("/my-work", path, Map.of("answer", "Looked."));
        assertThat(done.header("Location")).isEqualTo("/my-work");
        assertThat(store().work().findTask(task).orElseThrow().outcome()).isEqualTo("done");
        assertThat(Jsoup.parse(browser(Role.EDITOR).get(page()).body()).select("#work ~ ol").text())
                .contains("Looked.", "done");
    }

    @Test
    void aFocalPointSaysInOneClickThatNothingHasChanged() {
        assertThat(ask("Utopia").status()).isEqualTo(303);
        long task = last();
        var path = "/tasks/" + task + "/answer";

        var form = browser(Role.FOCAL_POINT).form("/my-work", path);
        assertThat(form.select("button").eachAttr("value")).first().isEqualTo("unchanged");
        browser(Role.FOCAL_POINT).submit("/my-work", path, Map.of("outcome", "unchanged"));

        assertThat(store().work().findTask(task).orElseThrow().outcome()).isEqualTo("unchanged");
        assertThat(ask("Arcadia").status()).as("nobody speaks for it").isEqualTo(400);
    }

    @Test
    void whoAnswersOtherwiseSaysWhatChanged() {
        ask("Utopia");
        var path = "/tasks/" + last() + "/answer";
        var focal = browser(Role.FOCAL_POINT);

        assertThat(focal.submit("/my-work", path, Map.of("outcome", "answered")).status())
                .isEqualTo(400);
        assertThat(
                        focal.submit(
                                        "/my-work",
                                        path,
                                        Map.of("outcome", "answered", "answer", "Two."))
                                .status())
                .isEqualTo(303);
        var token = focal.form("/account", "/sign-out").select("[name=token]").attr("value");
        assertThat(focal.post(path, Map.of("token", token, "outcome", "unchanged")).status())
                .as("once")
                .isEqualTo(409);
    }

    @Test
    void aDayThatHasPassedIsSaid() {
        give(Role.CONTRIBUTOR);
        library().later(java.time.Duration.ofDays(10));

        assertThat(work(Role.CONTRIBUTOR)).contains("overdue");
    }

    @Test
    void aDraftIsKeptForItsPersonAloneAndEndsWhenItIsSent() {
        var fields = evidence();
        fields.put("publisher", "");
        var browser = browser(Role.CONTRIBUTOR);
        var form = browser.form(page(), "/evidence");
        fields.put("draft_form", form.select("[name=draft_form]").attr("value"));
        fields.put("draft_seen", "0");
        fields.put("token", form.select("[name=token]").attr("value"));

        assertThat(browser.post("/drafts", fields).header("Location")).isEqualTo(page());
        assertThat(Jsoup.parse(browser.get(page()).body()).select("#e-words").text())
                .isEqualTo("It says so.");
        assertThat(work(Role.CONTRIBUTOR)).contains("Evidence that you began");
        assertThat(Jsoup.parse(browser(Role.ASSESSOR).get(page()).body()).select("#e-words").text())
                .isEmpty();
        browser.submit(page(), "/evidence", evidence(), Sent.NONE);
        assertThat(store().work().listDrafts(id(Role.CONTRIBUTOR))).isEmpty();
        assertThat(store().journal().listAfter(0, 100))
                .extracting(JournalEntry::kind)
                .noneMatch(kind -> kind.contains("draft"));
    }

    private static Map<String, String> evidence() {
        var fields = new HashMap<String, String>();
        fields.put("addressee", "Utopia");
        fields.put("grade", "state-submission");
        fields.put("bearing", "something-done");
        fields.put("publisher", "Utopia");
        fields.put("source", "A/81/1");
        fields.put("dated", "2026-01-15");
        fields.put("visibility", "members");
        fields.put("words", "It says so.");
        return fields;
    }

    @Test
    void ofTwoDraftsFromTwoWindowsNoneIsLost() {
        var browser = browser(Role.CONTRIBUTOR);
        var form = browser.form(page(), "/evidence");
        var fields = evidence();
        fields.put("draft_form", form.select("[name=draft_form]").attr("value"));
        fields.put("draft_seen", "0");
        fields.put("token", form.select("[name=token]").attr("value"));
        browser.post("/drafts", fields);
        fields.put("words", "It says otherwise.");

        var conflict = browser.post("/drafts", fields);

        assertThat(conflict.status()).isEqualTo(409);
        var page = Jsoup.parse(conflict.body());
        assertThat(page.select("td").eachText())
                .containsExactly("It says so.", "It says otherwise.");
        var again = new HashMap<String, String>();
        page.select("form[action=/drafts] input")
                .forEach(field -> again.put(field.attr("name"), field.attr("value")));
        assertThat(browser.post("/drafts", again).status()).isEqualTo(303);
        assertThat(store().work().listDrafts(id(Role.CONTRIBUTOR)).getFirst().fields())
                .containsEntry("words", "It says otherwise.")
                .doesNotContainKey("token");
    }

    @Test
    void whatWasWrittenInVainIsShownAgainButNoSecrets() {
        var remark = "These are forty characters of what somebody wrote, and more.";
        var browser = browser(Role.CONTRIBUTOR);
        browser.cookies().clear();

        var answer = browser.post("/remarks", Map.of("token", "x".repeat(64), "words", remark));

        assertThat(answer.body()).contains(remark).doesNotContain("x".repeat(64));
        var secret = "a very long secret that nobody should ever see again";
        assertThat(browser.post("/sign-in", Map.of("token", "y", "password", secret)).body())
                .doesNotContain(secret);
    }

    @Test
    void whatIsWatchedSaysWhatIsNew() {
        var key =
                Jsoup.parse(browser(Role.READER).get(page()).body())
                        .select("form[action=/watch] [name=commitment]")
                        .attr("value");
        browser(Role.READER).submit(page(), "/watch", Map.of("back", page()));
        assertThat(work(Role.READER)).contains("nothing new");

        browser(Role.EDITOR).submit(page(), "/remarks", Map.of("words", "Look here."));

        assertThat(work(Role.READER)).contains("new entries: 1");
        browser(Role.READER).submit("/my-work", "/watch", Map.of());
        assertThat(work(Role.READER)).contains("nothing new");
        assertThat(browser(Role.READER).get("/commitment/" + key).header("Location"))
                .isEqualTo(page());
        assertThat(browser(Role.READER).get("/commitment/none").status()).isEqualTo(404);
    }

    @Test
    void visitorsSeeNoRemarksAndNoTasks() {
        give(Role.CONTRIBUTOR);
        browser(Role.EDITOR).submit(page(), "/remarks", Map.of("words", "Among us."));

        assertThat(browser(Role.READER).get(page()).body()).contains("Among us.");
        assertThat(browser(Role.READER).get("/api" + page() + "/remarks").body())
                .contains("Among us.");
        assertThat(browser(Role.VISITOR).get("/api" + page() + "/remarks").status()).isEqualTo(401);
    }

    @Test
    void whoLeavesHandsOpenTasksToASuccessor() {
        give(Role.CONTRIBUTOR);
        long task = last();
        var sheet = "/accounts/" + id(Role.CONTRIBUTOR) + "/handover";
        assertThat(browser(Role.ADMINISTRATOR).get(sheet).body())
                .contains("Please look at the wells");

        browser(Role.ADMINISTRATOR).submit(sheet, sheet, Map.of("to", "reader"));

        assertThat(store().work().findTask(task).orElseThrow().assignee())
                .isEqualTo(id(Role.READER));
        assertThat(work(Role.READER)).contains("Please look at the wells");
        assertThat(store().journal().findLast().orElseThrow().kind()).isEqualTo("task-moved");
    }

    @Test
    void everyPageOfWorkHasLabelsOneHeadingAndUniqueIds() {
        give(Role.CONTRIBUTOR);
        ask("Utopia");
        for (var role : List.of(Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.ADMINISTRATOR)) {
            for (var path : List.of("/my-work", "/my-work/handover", page())) {
                var page = Jsoup.parse(browser(role).get(path).body());
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
                for (var field : page.select("select, input:not([type=hidden]), textarea")) {
                    assertThat(page.select("label[for=" + field.id() + "]"))
                            .as(path + " " + field.id())
                            .hasSize(1);
                }
            }
        }
    }
}
