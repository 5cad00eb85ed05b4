package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.outside.Mails;
import org.rapporteur.server.outside.OpenIdProvider;
import org.rapporteur.server.outside.OpenIdProvider.Registration;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.outside.WebCapture;
import org.rapporteur.server.people.People;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.Account;
import org.rapporteur.store.Identity;
import org.rapporteur.store.JournalEntry;

/// Coming in by an institution's identity provider; and whatever a provider, or somebody between,
/// could say that is not so.
class ProviderSignInTest extends PeopleFixture {

    private static final String NAME = "Wells Institute";

    private @Nullable SmallIssuer started;

    private SmallIssuer issuer() {
        return Objects.requireNonNull(started);
    }

    @Override
    Outside outside() {
        return new Outside(
                WebCapture.ofPublicWeb(),
                Outside.NO_STAMPS,
                new OpenIdProvider(
                        new Registration(
                                NAME,
                                URI.create(issuer().address()),
                                SmallIssuer.CLIENT,
                                SmallIssuer.SECRET),
                        faults::add,
                        System::currentTimeMillis),
                Mails.NONE);
    }

    @BeforeEach
    @Override
    void start() {
        try {
            started = new SmallIssuer();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        super.start();
    }

    @AfterEach
    void end() {
        issuer().close();
    }

    /// The editor is tied to a subject.
    private void tie(String subject) {
        store().change(change ->
                change.record(
                        Identity.of(issuer().address(), subject)
                                .tied(account(Role.EDITOR), "tester")));
    }

    /// Goes to the provider, is known there, and comes back.
    private Answer come(Browser browser, String subject) {
        var left = browser.get("/sign-in/provider?next=/commitments");
        return browser.get(issuer().know(left.header("Location"), subject));
    }

    private String invitation(Account account) {
        return "/invitations/" + new People(store()).invite(account, "tester");
    }

    private static String link(Browser browser, String page) {
        return Jsoup.parse(browser.get(page).body()).select("a.button").attr("href");
    }

    @Test
    void anInvitedPersonTiesTheAccountAndComesInByItFromThenOn() {
        var browser = new Browser(server());
        var invitation = invitation(account(Role.EDITOR));

        var left = browser.get(link(browser, invitation));
        assertThat(left.status()).isEqualTo(303);
        assertThat(left.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
        var back = browser.get(issuer().know(left.header("Location"), "anna-17"));

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.header("Refresh")).isEqualTo("0; url=/");
        assertThat(browser.get("/account").body()).contains("editor");
        assertThat(browser.cookies()).containsOnlyKeys("session");
        assertThat(new Browser(server()).get(invitation).status()).isEqualTo(404);
        var later = new Browser(server());
        assertThat(come(later, "anna-17").header("Refresh")).isEqualTo("0; url=/commitments");
        assertThat(later.get("/account").status()).isEqualTo(200);
        assertThat(faults).isEmpty();
    }

    @Test
    void theQuestionTellsTheProviderNothingByWhichSomebodyElseCouldAnswer() {
        var browser = new Browser(server());

        var question = browser.get("/sign-in/provider").header("Location");

        assertThat(question)
                .startsWith(issuer().address() + "/authorize?")
                .contains("response_type=code", "scope=openid", "code_challenge_method=S256")
                .doesNotContain(SmallIssuer.SECRET.substring(0, 8))
                .doesNotContain(browser.cookies().getOrDefault("away", "?").split("\\.", 2)[0]);
        assertThat(new Browser(server()).get("/sign-in/provider").header("Location"))
                .as("every way is another")
                .isNotEqualTo(question);
    }

    @Test
    void whatTheJournalSaysDoesNotNameThePersonAsTheProviderDoes() {
        tie("anna-17");

        var entry = store().journal().findLast().orElseThrow();

        assertThat(entry.kind()).isEqualTo("identity-tied");
        assertThat(entry.payload()).contains(issuer().address()).doesNotContain("anna-17");
    }

    @Test
    void whoIsTiedToNoAccountIsToldWhomToAskAndGetsNone() {
        int before = store().accounts().listAll().size();

        var answer = come(new Browser(server()), "somebody");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select(".lead").text()).contains(NAME, "invitation");
        assertThat(store().accounts().listAll()).hasSize(before);
    }

    @Test
    void aSuspendedAccountStaysOut() {
        tie("anna-17");
        var editor = account(Role.EDITOR);
        store().change(change ->
                change.record(
                        new Account(
                                        editor.id(),
                                        editor.name(),
                                        editor.person(),
                                        editor.role(),
                                        editor.state(),
                                        editor.organisation(),
                                        true)
                                .changed("tester")));
        var browser = new Browser(server());

        assertThat(come(browser, "anna-17").status()).isEqualTo(403);
        assertThat(browser.cookies()).doesNotContainKey("session");
    }

    @Test
    void anAnswerFitsTheBrowserThatAskedAndOnlyOnce() {
        tie("anna-17");
        var asked = new Browser(server());
        var left = asked.get("/sign-in/provider").header("Location");
        var way = Map.copyOf(asked.cookies());
        var back = issuer().know(left, "anna-17");

        assertThat(new Browser(server()).get(back).status()).as("another browser").isEqualTo(400);
        var began = new Browser(server());
        began.get("/sign-in/provider");
        assertThat(began.get(back).status()).as("another way").isEqualTo(400);
        assertThat(asked.get(back.replaceFirst("state=..", "state=zz")).status()).isEqualTo(400);
        assertThat(asked.get(back).status()).isEqualTo(200);
        assertThat(asked.get(back).status()).as("again").isEqualTo(400);
        var copied = new Browser(server());
        copied.cookies().putAll(way);
        assertThat(copied.get(back).status()).as("the code again").isEqualTo(403);
        assertThat(copied.cookies()).doesNotContainKey("session");
    }

    @Test
    void aWayThatBeganTooLongAgoIsOver() {
        tie("anna-17");
        var browser = new Browser(server());
        var back = issuer().know(browser.get("/sign-in/provider").header("Location"), "anna-17");
        var parts = browser.cookies().getOrDefault("away", "").split("\\.", 3);
        long begun = Long.parseLong(parts[1]) - People.LONGEST_AWAY.toMillis() - 1;
        browser.cookies().put("away", parts[0] + "." + begun + "." + parts[2]);

        assertThat(browser.get(back).status()).isEqualTo(400);
        browser.cookies().put("away", "a.b");
        assertThat(browser.get(back).status()).isEqualTo(400);
    }

    @Test
    void aTokenThatDoesNotHoldLetsNobodyIn() {
        tie("anna-17");
        var past = Date.from(Instant.now().minusSeconds(3_600));
        var wrong = new LinkedHashMap<String, UnaryOperator<JWTClaimsSet.Builder>>();
        wrong.put("another nonce", claims -> claims.claim("nonce", "another"));
        wrong.put("no nonce", claims -> claims.claim("nonce", null));
        wrong.put("for another client", claims -> claims.audience("another"));
        wrong.put("by another issuer", claims -> claims.issuer("https://id.example"));
        wrong.put("expired", claims -> claims.expirationTime(past));
        wrong.put("without an end", claims -> claims.expirationTime(null));
        wrong.put("without a subject", claims -> claims.subject(null));

        wrong.forEach((named, claims) -> {
            issuer().claims = claims;
            expectNobody(named);
        });
    }

    @Test
    void aTokenThatTheProviderDidNotSignLetsNobodyIn() {
        tie("anna-17");
        var other = SmallIssuer.newKey();
        var wrong = new LinkedHashMap<String, SmallIssuer.Signing>();
        wrong.put("by another key", claims -> SmallIssuer.sign(claims, other));
        wrong.put("by nobody", PlainJWT::new);
        wrong.put(
                "by the client's secret",
                claims -> {
                    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(SmallIssuer.SECRET.repeat(2)));
                    return token;
                });

        wrong.forEach((named, signing) -> {
            issuer().signing = signing;
            expectNobody(named);
        });
    }

    private void expectNobody(String named) {
        var browser = new Browser(server());
        var answer = come(browser, "anna-17");

        assertThat(answer.status()).as(named).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select(".lead").text()).as(named).contains(NAME);
        assertThat(browser.cookies()).as(named).doesNotContainKey("session");
        assertThat(faults).as(named).last().asString().startsWith("The identity provider");
    }

    @Test
    void aProviderThatLetsNobodyInOrIsDownIsToldAndPasswordsGoOn() {
        var browser = new Browser(server());
        var left = browser.get("/sign-in/provider").header("Location");
        var back = issuer().know(left, "anna-17");
        var cancelled = back.replaceFirst("code=[^&]+", "error=access_denied");
        assertThat(browser.get(cancelled).status()).isEqualTo(403);
        assertThat(browser.get(back.replaceFirst("iss=[^&]+", "iss=other")).status())
                .isEqualTo(403);
        issuer().close();

        var lost = browser.get(back);

        assertThat(lost.status()).isEqualTo(503);
        assertThat(Jsoup.parse(lost.body()).select(".lead").text()).contains(NAME);
        assertThat(signedIn("reader").get("/account").status()).isEqualTo(200);
    }

    @Test
    void aProviderThatIsDownFromTheStartStopsNothingElse() {
        issuer().status = 500;
        var browser = new Browser(server());

        assertThat(browser.get("/sign-in/provider").status()).isEqualTo(503);
        assertThat(faults).singleElement().asString().contains("status 500");
        issuer().status = 200;
        assertThat(browser.get("/sign-in/provider").status()).isEqualTo(303);
    }

    @Test
    void nobodyIsLedToTakeAnInvitationByALinkElsewhere() {
        var invitation = invitation(account(Role.EDITOR));
        var browser = new Browser(server());
        browser.get(invitation);

        assertThat(browser.get(invitation + "/provider").status()).isEqualTo(400);
        assertThat(browser.get(invitation + "/provider?token=guessed").status()).isEqualTo(400);
        assertThat(new Browser(server()).get(link(browser, invitation)).status()).isEqualTo(400);
    }

    @Test
    void onePersonElsewhereIsOneAccountHere() {
        tie("anna-17");
        var browser = new Browser(server());
        var invitation = invitation(account(Role.READER));

        var left = browser.get(link(browser, invitation)).header("Location");
        var answer = browser.get(issuer().know(left, "anna-17"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(browser.cookies()).doesNotContainKey("session");
        assertThat(browser.get(invitation).status()).as("it still holds").isEqualTo(200);
    }

    @Test
    void anAdministratorEndsTheTieAndWhoIsInIsOut() {
        tie("anna-17");
        var editor = new Browser(server());
        come(editor, "anna-17");
        var administrator = browser(Role.ADMINISTRATOR);
        var path = "/accounts/" + account(Role.EDITOR).id() + "/identity/end";
        assertThat(administrator.get("/accounts").body()).contains(issuer().address());

        assertThat(administrator.submit("/accounts", path, Map.of()).status()).isEqualTo(303);

        assertThat(editor.get("/account").status()).isEqualTo(303);
        assertThat(come(new Browser(server()), "anna-17").status()).isEqualTo(403);
        assertThat(store().journal().findLast().map(JournalEntry::kind))
                .contains("identity-untied");
        assertThat(administrator.get("/accounts").body()).doesNotContain(issuer().address());
    }

    @Test
    void afterTooManyFailuresAMachineWaits() {
        var browser = new Browser(server());
        int tries = 0;
        while (browser.get("/sign-in/provider/back").status() == 400) {
            tries++;
            assertThat(tries).as("failures without an end").isLessThan(100);
        }

        assertThat(browser.get("/sign-in/provider/back").status()).isEqualTo(429);
    }
}
