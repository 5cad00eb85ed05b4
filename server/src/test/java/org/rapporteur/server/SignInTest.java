package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.people.People;
import org.rapporteur.server.people.Tokens;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.JournalEntry;

/// Coming in, staying in, going out; and those who try otherwise.
class SignInTest extends PeopleFixture {

    private Visitor.Answer signIn(Browser browser, String name, String password, String next) {
        return browser.submit(
                "/sign-in", "/sign-in", Map.of("name", name, "password", password, "next", next));
    }

    private Browser editor() {
        var browser = signedIn("editor");
        browser.submit("/account", "/sign-out", Map.of());
        return browser;
    }

    @Test
    void anInvitationSetsAPasswordOnceAndSignsIn() {
        var account = store().accounts().findByName("reader").orElseThrow();
        var link = "/invitations/" + new People(store()).invite(account, "tester");
        var browser = new Browser(server());

        var answer = browser.submit(link, link, Map.of("password", PASSWORD, "again", PASSWORD));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get("/account").body()).contains("reader");
        assertThat(new Browser(server()).get(link).status()).isEqualTo(404);
        assertThat(store().accounts().findPassword(account.id()).orElseThrow())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aWeakOrMistypedPasswordIsToldAndTheLinkStillHolds() {
        var account = store().accounts().findByName("reader").orElseThrow();
        var link = "/invitations/" + new People(store()).invite(account, "tester");
        var browser = new Browser(server());

        for (var wrong :
                new String[][] {
                    {"short", "short"},
                    {"READER and more", "READER and more"},
                    {PASSWORD, "other"}
                }) {
            var answer =
                    browser.submit(link, link, Map.of("password", wrong[0], "again", wrong[1]));
            assertThat(answer.status()).as(wrong[0]).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotEmpty();
        }
        assertThat(browser.get(link).status()).isEqualTo(200);
    }

    @Test
    void signsInOutAndInAgain() {
        var browser = editor();
        assertThat(browser.get("/account").status()).isEqualTo(303);

        var answer = signIn(browser, "EDITOR", PASSWORD, "/journal?after=x");

        assertThat(answer.header("Location")).isEqualTo("/journal?after=x");
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(store().journal().listBefore(Long.MAX_VALUE, 3))
                .extracting(JournalEntry::kind)
                .contains("signed-in", "signed-out");
    }

    @Test
    void aPageThatWantsAnAccountIsComeBackTo() {
        var browser = editor();
        var sentTo = browser.get("/decisions?format=csv").header("Location");

        assertThat(browser.form(sentTo, "/sign-in").select("[name=next]").attr("value"))
                .isEqualTo("/decisions?format=csv");
    }

    @Test
    void noLinkToTheSignInLeadsElsewhereAfterIt() {
        var browser = editor();
        for (var elsewhere :
                new String[] {
                    "https://evil.example/",
                    "//evil.example/",
                    "/\\evil.example/",
                    "/\t/evil.example",
                    "\\\\evil.example",
                    "javascript:alert(1)"
                }) {
            assertThat(signIn(browser, "editor", PASSWORD, elsewhere).header("Location"))
                    .as(elsewhere)
                    .isEqualTo("/");
            browser.submit("/account", "/sign-out", Map.of());
        }
        assertThat(
                        Jsoup.parse(browser.get("/sign-in?next=//evil.example/").body())
                                .select("[name=next]")
                                .attr("value"))
                .isEqualTo("/");
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTakenOver() {
        var browser = editor();
        browser.cookies().put("session", "chosen-by-somebody-else");

        signIn(browser, "editor", PASSWORD, "/");

        assertThat(browser.cookies().get("session")).isNotEqualTo("chosen-by-somebody-else");
        var other = new Browser(server());
        other.cookies().put("session", "chosen-by-somebody-else");
        assertThat(other.get("/account").status()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHasItsToken() {
        var browser = browser(Role.EDITOR);
        var thief = new Browser(server());
        thief.cookies().putAll(browser.cookies());

        browser.submit("/account", "/sign-out", Map.of());

        assertThat(thief.get("/account").status()).isEqualTo(303);
    }

    @Test
    void theCookieOfASessionIsReadByTheServerAlone() {
        var browser = editor();
        var cookies = signIn(browser, "editor", PASSWORD, "/").headers();

        assertThat(cookies.toString()).contains("session=", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void aFormWithoutItsTokenOrWithAnothersIsRefused() {
        var browser = browser(Role.ADMINISTRATOR);
        var other = Tokens.ofForms(session(Role.ADMINISTRATOR));
        var person = Map.of("name", "eve", "person", "Eve", "role", "administrator", "state", "");

        assertThat(browser.post("/accounts", person).status()).isEqualTo(403);
        for (var token : new String[] {"", "wrong", other}) {
            var fields = new java.util.HashMap<>(person);
            fields.put("token", token);
            assertThat(browser.post("/accounts", fields).status()).as(token).isEqualTo(403);
        }
        assertThat(store().accounts().findByName("eve")).isEmpty();
        assertThat(new Browser(server()).post("/sign-in", Map.of("name", "x")).status())
                .isEqualTo(403);
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordWaits() {
        var browser = editor();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(browser, "editor", "wrong " + i, "/").status()).isEqualTo(401);
        }

        assertThat(signIn(browser, "editor", PASSWORD, "/").status()).isEqualTo(429);
        assertThat(store().journal().findLast().map(JournalEntry::kind))
                .contains("sign-in-stopped");
    }

    @Test
    void whoDoesNotExistIsToldTheSameAsWhoMistypes() {
        var browser = editor();

        var nobody = Jsoup.parse(signIn(browser, "nobody", PASSWORD, "/").body());
        var mistyped = Jsoup.parse(signIn(browser, "editor", "wrong", "/").body());

        assertThat(nobody.select("[role=alert]").text())
                .isEqualTo(mistyped.select("[role=alert]").text())
                .isNotEmpty();
    }

    @Test
    void anotherPasswordEndsEveryOtherSession() {
        var browser = signedIn("editor");
        var elsewhere = browser(Role.EDITOR);

        var answer =
                browser.submit(
                        "/account",
                        "/account/password",
                        Map.of(
                                "old", PASSWORD,
                                "password", "five quite unrelated words",
                                "again", "five quite unrelated words"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
        assertThat(
                        browser.submit(
                                        "/account",
                                        "/account/password",
                                        Map.of("old", PASSWORD, "password", "", "again", ""))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void anAdministratorInvitesChangesAndSuspends() {
        var administrator = browser(Role.ADMINISTRATOR);
        var page =
                administrator.submit(
                        "/accounts",
                        "/accounts",
                        Map.of(
                                "name", "eve",
                                "person", "Eve Example",
                                "role", "focal-point",
                                "state", "Utopia"));
        var link = Jsoup.parse(page.body()).select(".secret").text();
        var eve = store().accounts().findByName("eve").orElseThrow();

        assertThat(link).startsWith(server().address() + "invitations/");
        assertThat(
                        administrator
                                .submit(
                                        "/accounts",
                                        "/accounts/" + eve.id(),
                                        Map.of("role", "editor", "suspended", "yes"))
                                .status())
                .isEqualTo(303);
        assertThat(store().accounts().find(eve.id()))
                .hasValueSatisfying(changed -> {
                    assertThat(changed.role()).isEqualTo("editor");
                    assertThat(changed.suspended()).isTrue();
                });
        assertThat(visitor().get("/" + link.substring(server().address().length())).status())
                .isEqualTo(404);
        assertThat(changes).isNotEmpty();
    }

    @Test
    void whatAnAccountCannotBeIsToldWithWhatWasWritten() {
        var administrator = browser(Role.ADMINISTRATOR);

        var page =
                administrator.submit(
                        "/accounts",
                        "/accounts",
                        Map.of("name", "eve", "person", "Eve Example", "role", "focal-point"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(Jsoup.parse(page.body()).select("#person").attr("value"))
                .isEqualTo("Eve Example");
        var own = store().accounts().findByName("administrator").orElseThrow();
        assertThat(
                        administrator
                                .post(
                                        "/accounts/" + own.id(),
                                        Map.of(
                                                "role",
                                                "reader",
                                                "token",
                                                Tokens.ofForms(
                                                        administrator
                                                                .cookies()
                                                                .getOrDefault("session", ""))))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void pagesShowNamesAsTextAndAreKeptByNobody() {
        var administrator = browser(Role.ADMINISTRATOR);
        for (var path : new String[] {"/accounts", "/account", "/journal", "/cycles/wells-2020"}) {
            var answer = administrator.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("<script>").contains("&lt;script");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void whatIsOnlyReadIsNotWritten() {
        var answer = visitor().postJson("/journal", "", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET");
        assertThat(browser(Role.READER).get("/sign-out").header("Allow")).isEqualTo("POST");
    }

    @Test
    void pathsLeadNowhereElse() {
        for (var path :
                new String[] {
                    "/assets/..%2f..%2faccess.tsv",
                    "/assets/%2e%2e/access.tsv",
                    "/invitations/..%2faccounts",
                    "/accounts/..%2f..%2f",
                    "/;/accounts",
                    "//accounts"
                }) {
            assertThat(visitor().get(path).status()).as(path).isIn(303, 400, 404, 405);
            assertThat(visitor().get(path).body()).as(path).doesNotContain("administrator");
        }
    }
}
