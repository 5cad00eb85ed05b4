package org.rapporteur.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// A browser for one class of journeys, before the workspace that all classes share. Who has an
/// account has the same in each.
@ExtendWith(NeedsChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserFixture {

    private static final String PASSWORD = "four unrelated words";

    /// All sites here are one: a process for each would only be started in vain.
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-extensions",
                    "--process-per-site");

    /// Longer waits than any page needs; without them a lost answer would hold the build.
    private static final double LONGEST_WAIT_MILLIS = 30_000;

    private final Map<Person, BrowserContext> contexts = new HashMap<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable Workspace workspace;

    @BeforeAll
    void start() {
        workspace = Workspace.shared();
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        var started =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = started;
        browser =
                started.chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(NeedsChromium.chromium())
                                        .setTimeout(LONGEST_WAIT_MILLIS)
                                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    Workspace workspace() {
        return Objects.requireNonNull(workspace);
    }

    /// A browser of nobody known, without a script: nothing may need one.
    Page visitor() {
        return context(plain()).newPage();
    }

    BrowserContext context(Browser.NewContextOptions options) {
        var context =
                Objects.requireNonNull(browser)
                        .newContext(options.setBaseURL(workspace().address()));
        context.setDefaultTimeout(LONGEST_WAIT_MILLIS);
        return context;
    }

    static Browser.NewContextOptions plain() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    /// A browser without a script in which a person is signed in, the same each time. Its page is
    /// never closed by itself: under load Chromium may not answer to that.
    Page as(Person person) {
        var known = contexts.get(person);
        if (known == null) {
            known = signedIn(person);
            contexts.put(person, known);
        }
        return known.pages().getFirst();
    }

    private BrowserContext signedIn(Person person) {
        var state = workspace().session(person, () -> takeInvitation(person));
        var context = context(plain().setStorageState(state));
        context.newPage();
        return context;
    }

    /// Another browser of the same person.
    Page as(Person person, Browser.NewContextOptions options) {
        var state = workspace().session(person, () -> takeInvitation(person));
        return context(options.setStorageState(state)).newPage();
    }

    /// Invites a person, the first by the command line and the others by that first one; the path
    /// of the page on which the person sets a password.
    String invite(Person person) {
        if (person.equals(Person.ADMINISTRATOR)) {
            return workspace().invite(person);
        }
        var page = as(Person.ADMINISTRATOR);
        page.navigate("/accounts");
        var form = page.locator("form[action='/accounts']");
        form.getByLabel("Name to sign in").fill(person.name());
        form.getByLabel("Full name").fill(person.fullName());
        form.getByLabel("Role").selectOption(person.role());
        form.getByLabel("State").fill(person.state());
        form.getByLabel("Organisation").fill(person.organisation());
        form.locator("button[type=submit]").click();
        return URI.create(page.locator("main .secret").first().innerText()).getPath();
    }

    /// What the browser of a person keeps once they have taken their invitation.
    private String takeInvitation(Person person) {
        var context = context(plain());
        var page = context.newPage();
        page.navigate(invite(person));
        field(page, "New password").fill(PASSWORD);
        field(page, "The same again").fill(PASSWORD);
        press(page, "Set the password and sign in");
        return context.storageState();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
