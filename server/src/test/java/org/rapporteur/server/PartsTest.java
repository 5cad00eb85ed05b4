package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.Outcome;

/// Parts of pages, for the script in a page that asks for them.
class PartsTest extends PeopleFixture {

    private static final String LINKS = "/proposals/links?state=proposed&language=en";
    private static final String MAIN = "main#main";
    private static final String ITEM = "li#item-0";

    @Test
    void aPageComesWithoutItsFrameWhereTheFrameIsThere() {
        var whole = browser(Role.READER).get("/citations");
        var part = browser(Role.READER).withScript(MAIN).get("/citations");

        assertThat(whole.body()).contains("<!DOCTYPE html>", "<header class=\"top\">");
        assertThat(part.body()).doesNotContain("<!DOCTYPE html>").doesNotContain("<header");
        assertThat(Jsoup.parse(part.body()).select("ol.rows").outerHtml())
                .isEqualTo(Jsoup.parse(whole.body()).select("ol.rows").outerHtml());
        assertThat(Jsoup.parse(part.body()).select("[hx-swap-oob='innerHTML:#said']").text())
                .as("what a screen reader says")
                .isEqualTo("Citations");
        for (var answer : List.of(whole, part)) {
            assertThat(answer.header("Vary")).contains("HX-Request, HX-Request-Type");
        }
    }

    @Test
    void aDecisionAnswersWithItsOwnItemAlone() {
        var editor = browser(Role.EDITOR).withScript(ITEM);

        var decided = editor.submit(LINKS, "/decisions", Map.of("outcome", "accepted"));

        var item = Jsoup.parse(decided.body());
        assertThat(decided.status()).isEqualTo(200);
        assertThat(item.select("li.item")).hasSize(1);
        assertThat(item.select("li#item-0 .tag.accepted").text()).isEqualTo("accepted");
        assertThat(item.select("h1, form.filters")).isEmpty();
        assertThat(item.select("[hx-swap-oob]").text()).startsWith("Written down: accepted");

        var undo = item.select("form.undo input").eachAttr("value");
        assertThat(undo).as("the form to take it back is whole").hasSize(5);
        var fields = new HashMap<String, String>();
        item.select("form.undo input")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.put("outcome", "withdrawn");
        var open = Jsoup.parse(editor.post("/decisions", fields).body());
        assertThat(open.select("li#item-0 form.decide")).hasSize(1);
    }

    @Test
    void whatIsRefusedIsSaidAboveThePageAndReplacesNothing() {
        var refused =
                browser(Role.EDITOR)
                        .withScript(ITEM)
                        .submit(LINKS, "/decisions", Map.of("outcome", "corrected"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("HX-Retarget")).isEqualTo("#told");
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).isNotEmpty();
        assertThat(refused.body()).doesNotContain("<header");
    }

    @Test
    void twoDecisionsSideBySideTakeThePlaceOfTheWholePage() {
        var slow = browser(Role.EDITOR).withScript(ITEM);
        var form = slow.form(LINKS, "/decisions");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        browser(Role.ADMINISTRATOR).submit(LINKS, "/decisions", Map.of("outcome", "rejected"));
        fields.put("outcome", "accepted");

        var conflict = slow.post("/decisions", fields);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.header("HX-Retarget")).isEqualTo("#main");
        assertThat(Jsoup.parse(conflict.body()).select("h1").text()).contains("meanwhile");
        assertThat(store().decisions().listBefore(Long.MAX_VALUE, "", 9))
                .extracting(decision -> decision.outcome())
                .containsExactly(Outcome.REJECTED);
    }

    @Test
    void aDraftIsKeptWithoutLeavingAndNeverOverANewerOne() {
        var page = "/commitments/" + SampleLibrary.id(store(), "en") + "/0";
        var assessor = browser(Role.ASSESSOR).withScript("div");
        var form = assessor.form(page, "/assessments");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.put("reason", "Two wells");

        var kept = assessor.post("/drafts", fields);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("Draft kept at");
        assertThat(Jsoup.parse(kept.body()).select("[name=draft_seen]").attr("value"))
                .isNotEqualTo("0");

        fields.put("reason", "Three wells, from another window");
        var newer = assessor.post("/drafts", fields);
        assertThat(newer.status()).isEqualTo(409);
        assertThat(newer.body()).contains("side by side");
        assertThat(Jsoup.parse(newer.body()).select("[name=draft_seen]").attr("value"))
                .isEqualTo("0");
        assertThat(browser(Role.ASSESSOR).get(page).body()).contains("Two wells");
    }
}
