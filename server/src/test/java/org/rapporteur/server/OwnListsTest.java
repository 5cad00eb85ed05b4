package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.SavedView;
import org.rapporteur.store.StoredTask;

/// What people keep for themselves: lists, drafts and what they watch, by pages and for programs.
class OwnListsTest extends PeopleFixture {

    private static final String NARROWED = "/commitments?strength=weak&addressee=Member+States";

    private Document work(Role role) {
        return Jsoup.parse(browser(role).get("/my-work").body());
    }

    private String key(Role role, String scope) {
        var page =
                browser(role)
                        .submit("/account", "/account/keys", Map.of("label", "s", scope, "yes"));
        return Jsoup.parse(page.body()).select(".secret").text();
    }

    private String id(Role role) {
        return account(role).id();
    }

    @Test
    void aNarrowedListIsKeptUnderANameAndLeadsBackToItself() {
        var browser = browser(Role.READER);
        var there = NARROWED + "&lang=en&after=";

        var kept = browser.submit(there, "/views", Map.of("name", "Soft words <b>"));

        assertThat(kept.header("Location")).isEqualTo("/my-work#views");
        var link = work(Role.READER).select("#views ~ ul a").getFirst();
        assertThat(link.text()).isEqualTo("Soft words <b>");
        assertThat(link.attr("href")).isEqualTo(NARROWED.replace("+", "%20"));
        assertThat(browser.get(link.attr("href")).status()).isEqualTo(200);
        assertThat(work(Role.EDITOR).select("#views ~ ul a")).as("theirs alone").isEmpty();
        assertThat(store().journal().listAfter(0, 100))
                .extracting(JournalEntry::kind)
                .noneMatch(kind -> kind.contains("view"));

        browser.submit("/search?q=wells", "/views", Map.of("name", "Soft words <b>"));
        assertThat(store().work().listViews(id(Role.READER)))
                .extracting(SavedView::address)
                .containsExactly("/search?q=wells");
        browser.submit("/my-work", "/views/discard", Map.of());
        assertThat(work(Role.READER).select("#views ~ ul a")).isEmpty();
    }

    @Test
    void aListIsKeptOnlyOfThisServerAndUnderANameOfOneLine() {
        var browser = browser(Role.READER);
        browser.submit(
                NARROWED,
                "/views",
                Map.of("name", "Away", "address", "https://elsewhere.example/"));
        assertThat(store().work().listViews(id(Role.READER)))
                .extracting(SavedView::address)
                .containsExactly("/");
        for (var name : new String[] {" ", "two\nlines", "x".repeat(101)}) {
            assertThat(browser.submit(NARROWED, "/views", Map.of("name", name)).status())
                    .as(name)
                    .isEqualTo(400);
        }
        assertThat(browser(Role.VISITOR).get(NARROWED).body()).doesNotContain("/views");
    }

    @Test
    void programsKeepListsDraftsAndWhatTheyWatch() {
        var key = key(Role.READER, "scope-assess");
        var id = SampleLibrary.id(store(), "en");

        var kept =
                visitor()
                        .postJson(
                                "/api/views",
                                key,
                                "{\"name\":\"Soft\",\"address\":\"%s\"}".formatted(NARROWED));
        assertThat(kept.body()).contains("\"name\":\"Soft\"", "strength=weak");
        assertThat(browser(Role.READER).get("/api/views").body()).contains("\"Soft\"");
        assertThat(visitor().postJson("/api/views/discard", key, "{\"name\":\"Soft\"}").status())
                .isEqualTo(200);
        assertThat(visitor().postJson("/api/views/discard", key, "{\"name\":\"Soft\"}").status())
                .isEqualTo(404);

        var watched =
                visitor()
                        .postJson(
                                "/api/watched",
                                key,
                                "{\"instrument\":\"%s\",\"position\":\"0\",\"watch\":\"yes\"}"
                                        .formatted(id));
        var commitment = watched.body().replaceAll(".*\"commitment\":\"([^\"]+)\".*", "$1");
        assertThat(store().work().listWatched(id(Role.READER))).hasSize(1);
        assertThat(browser(Role.READER).get("/api/watched").body()).contains(commitment);

        var draft =
                "{\"draft_form\":\"assessment.%s\",\"draft_seen\":\"0\",\"reason\":\"Begun\"}"
                        .formatted(commitment);
        assertThat(visitor().postJson("/api/drafts", key, draft).body()).contains("reason=Begun");
        assertThat(visitor().postJson("/api/drafts", key, draft).status())
                .as("kept meanwhile")
                .isEqualTo(409);
        assertThat(browser(Role.READER).get("/api/drafts").body()).contains("reason=Begun");
        assertThat(browser(Role.EDITOR).get("/api/drafts").body()).doesNotContain("Begun");
        assertThat(visitor().postJson("/api/drafts/discard", key, draft).body())
                .contains("reason=Begun");
        assertThat(store().work().listDrafts(id(Role.READER))).isEmpty();
    }

    @Test
    void programsHandOverAndDecideOnSeveral() {
        var id = SampleLibrary.id(store(), "en");
        var contributor = id(Role.CONTRIBUTOR);
        var task =
                """
                {"instrument":"%s","position":"0","assignee":"%s","words":"Look.","due":"2026-04-01"}
                """
                        .formatted(id, contributor);
        visitor().postJson("/api/tasks", key(Role.EDITOR, "scope-assess"), task);
        var path = "/api/accounts/" + contributor + "/handover";

        assertThat(browser(Role.ADMINISTRATOR).get(path).body()).contains("\"words\":\"Look.\"");
        var to = "{\"to\":\"reader\"}";
        assertThat(visitor().postJson(path, key(Role.EDITOR, "scope-assess"), to).status())
                .isEqualTo(403);
        assertThat(visitor().postJson(path, key(Role.ADMINISTRATOR, "scope-assess"), to).body())
                .contains("\"moved\":1");
        assertThat(store().work().listOpen(id(Role.READER), ""))
                .extracting(StoredTask::words)
                .containsExactly("Look.");

        var row =
                Jsoup.parse(browser(Role.EDITOR).get("/proposals/links").body())
                        .select("input[form=several][type=hidden]")
                        .getFirst()
                        .attr("value");
        var several = "{\"outcome\":\"rejected\",\"all\":\"yes\",\"row-0\":\"%s\"}".formatted(row);
        var decide = key(Role.EDITOR, "scope-decide");
        assertThat(visitor().postJson("/api/decisions/several", decide, several).body())
                .contains("\"made\":1,\"left\":0");
        assertThat(visitor().postJson("/api/decisions/several", decide, several).body())
                .contains("\"made\":0,\"left\":1");
    }
}
