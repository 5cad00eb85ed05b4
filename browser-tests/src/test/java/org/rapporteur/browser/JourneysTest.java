package org.rapporteur.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// What people come for, from the first click to the last; all of it without a script.
class JourneysTest extends BrowserFixture {

    @Test
    void visitorFindsAParagraphAndItsPrecedents() {
        var page = visitor();
        page.navigate("/");
        follow(page, "Search");
        field(page, "Words, phrases, symbols or fields").fill("\"treatment and care\" lang:en");
        press(page, "Search");
        assertThat(page.locator("main").getByRole(AriaRole.STATUS))
                .containsText("Passages found: 1");
        follow(page, "A/RES/99/101 OP 1");
        assertThat(page.locator(":target")).containsText("treatment and care without delay");

        follow(page, "Agreed language");
        field(page, "A paragraph")
                .fill(
                        "Urges Member States to offer treatment to all people with drug use disorders");
        press(page, "Find precedents");
        assertThat(page.locator("main ol.rows").first()).containsText("A/RES/98/55");
    }

    @Test
    void visitorIsAskedToSignInBeforeAnythingIsDecided() {
        var page = visitor();
        page.navigate("/proposals");
        assertThat(heading(page)).hasText("Sign in");
    }

    @Test
    void officerSettlesWhatTheProgramFoundAndTakesBackAMistake() {
        var page = as(Person.EDITOR);
        page.navigate("/proposals/links?state=proposed");
        var waiting = page.locator("main ol.rows > li");
        int before = waiting.count();
        press(page, "Accept");
        assertThat(done(page)).containsText("Written down: accepted");
        assertThat(waiting).hasCount(before - 1);

        press(page, "Reject");
        assertThat(done(page)).containsText("Written down: rejected");
        press(page, "Take it back");
        assertThat(waiting).hasCount(before - 1);

        follow(page, "Journal");
        assertThat(page.locator("main")).containsText("Ines Officer");
    }

    @Test
    void officerHasADeckReviewedCorrectsItAndTakesItAgain() throws IOException {
        var page = as(Person.EDITOR);
        Acts.bringDeck(page);
        var slide = page.locator("main section").first();
        assertThat(slide).containsText("Drug treatment and health services");
        slide.getByText("Another source").first().click();
        var form =
                slide.locator("form")
                        .filter(new Locator.FilterOptions().setHasText("Another text"));
        form.first().getByLabel("Another text (symbol)").fill("A/RES/99/101");
        form.first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Correct"))
                .click();
        assertThat(page.locator("main section").first()).containsText("corrected by Ines Officer");

        var download = page.waitForDownload(() -> follow(page, "The deck with its sources (PPTX)"));
        try (var slides = new ZipFile(download.path().toFile())) {
            assertThat(textOf(slides)).contains("A/RES/99/101");
        }
    }

    private static String textOf(ZipFile slides) throws IOException {
        var text = new StringBuilder();
        for (var entry : Collections.list(slides.entries())) {
            if (entry.getName().startsWith("ppt/slides/slide")) {
                text.append(
                        new String(
                                slides.getInputStream(entry).readAllBytes(),
                                StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void assessmentIsHeldBackUntilTheAddresseeWasHeard() {
        var commitment = Acts.commitment(visitor());
        var state = as(Person.FOCAL_POINT);
        Acts.bring(
                state,
                commitment,
                "state-submission",
                "Ministry of Utopia",
                "The ministry trained 40 doctors.");
        var monitor = as(Person.MONITOR);
        Acts.bring(
                monitor,
                commitment,
                "civil-society",
                "Wells United",
                "Three districts have no clinic yet.");
        assertThat(section(monitor, "States")).containsText("40 doctors");
        assertThat(section(monitor, "Civil society and research")).containsText("no clinic yet");

        var author = as(Person.ASSESSOR);
        author.navigate(commitment);
        Acts.propose(author, "Utopia", "partly-implemented");
        assertThat(author.locator("main")).containsText("waits for a second person");
        author.navigate("/assessments?state=proposed");
        assertThat(author.getByRole(AriaRole.BUTTON, named("Publish"))).hasCount(0);

        var second = as(Person.APPROVER);
        second.navigate(commitment);
        var proposed =
                second.locator(
                        "#assessments ~ ol > li",
                        new Page.LocatorOptions().setHasText("partly implemented"));
        assertThat(proposed).containsText("Utopia has a focal point in this workspace");
        assertThat(button(proposed, "Publish")).hasCount(0);
        field(second, "Last day for comment").fill(LocalDate.now().plusDays(30).toString());
        press(second, "Open for the addressee’s comment");

        state.navigate(commitment);
        state.getByLabel("Reply of Utopia").fill("Two of the three districts have one since June.");
        press(state, "Reply");
        monitor.navigate(commitment);
        assertThat(monitor.locator("main")).containsText("Reply of Utopia");
        assertThat(monitor.locator("main")).containsText("have one since June");
    }

    @Test
    void assessmentOfAStateWithoutFocalPointIsPublishedByAnotherPerson() {
        var commitment = Acts.commitment(visitor());
        var author = as(Person.ASSESSOR);
        author.navigate(commitment);
        Acts.propose(author, "Ruritania", "no-information");

        var second = as(Person.APPROVER);
        second.navigate(commitment);
        var proposed =
                second.locator(
                        "#assessments ~ ol > li",
                        new Page.LocatorOptions().setHasText("Ruritania"));
        button(proposed, "Publish").click();
        assertThat(second.locator("main")).containsText("published by Otto Approver");

        var visitor = visitor();
        visitor.navigate(commitment);
        assertThat(visitor.locator("main")).containsText("Ruritania");
        assertThat(visitor.locator("main")).not().containsText("Otto Approver");
    }

    @Test
    void focalPointSaysThatNothingHasChangedAndAnswersAnotherQuestionWithEvidence() {
        var commitment = Acts.commitment(visitor());
        var state = as(Person.FOCAL_POINT); // has an account before anybody can ask
        var officer = as(Person.EDITOR);
        Acts.ask(officer, commitment, "Utopia", "Has the law changed since May?");
        Acts.ask(officer, commitment, "Utopia", "How many clinics are open now?");

        state.navigate("/my-work");
        button(waiting(state, "Has the law changed"), "Nothing has changed").click();
        assertThat(waiting(state, "Has the law changed")).hasCount(0);

        waiting(state, "How many clinics").getByRole(AriaRole.LINK).first().click();
        Acts.bring(
                state,
                commitment,
                "state-submission",
                "Ministry of Utopia",
                "Twelve clinics are open, and two more from July.",
                new FilePayload(
                        "register.txt",
                        "text/plain",
                        "Twelve clinics.".getBytes(StandardCharsets.UTF_8)));
        assertThat(section(state, "States")).containsText("register.txt");
        var question =
                state.locator(
                        "#work ~ ol > li",
                        new Page.LocatorOptions().setHasText("How many clinics"));
        question.getByLabel("What has changed").fill("Twelve; see the register that we attach.");
        button(question, "Send this answer").click();

        officer.navigate(commitment);
        assertThat(officer.locator("main")).containsText("nothing has changed");
        assertThat(officer.locator("main")).containsText("Twelve; see the register");
    }

    private static Locator waiting(Page page, String words) {
        return page.locator("#mine ~ ol > li", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void everythingIsReachedByTheKeyboardAlone() {
        var page = as(Person.EDITOR);
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasClass("skip");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#main"));

        tabTo(page, "Proposals");
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText("Proposals");
        follow(page, "Links to challenges");
        int before = page.locator("main ol.rows > li").count();
        tabTo(page, "Reject r");
        page.keyboard().press("Enter");
        assertThat(done(page)).containsText("Written down: rejected");
        assertThat(page.locator("main ol.rows > li")).hasCount(before - 1);
        tabTo(page, "Take it back u");
        page.keyboard().press("Enter");
        assertThat(page.locator("main ol.rows > li")).hasCount(before);
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            var text = page.locator(":focus");
            if (text.count() == 1 && text.innerText().strip().equals(name)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach “" + name + "”.");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator done(Page page) {
        return page.locator("main .done").first();
    }

    private static Locator section(Page page, String heading) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
