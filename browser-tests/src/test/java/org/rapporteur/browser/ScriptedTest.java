package org.rapporteur.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a script spares people who work here all day. Everything goes without it too, as the
/// journeys of [JourneysTest] do.
class ScriptedTest extends BrowserFixture {

    private static final String LINKS = "/proposals/links?state=proposed";

    /// A browser with a script, whose rules are those of the server.
    private Page scripted(Person person) {
        return as(person, new Browser.NewContextOptions());
    }

    @Test
    void officerSettlesTheQueueWithOneKeyEach() {
        var page = scripted(Person.EDITOR);
        page.navigate(LINKS);
        page.evaluate("window.stays = 'here'");
        var words = page.locator("#item-0 .words").innerText();

        page.locator("#item-0").focus();
        page.keyboard().press("a");
        assertThat(page.locator("#item-0 .tag.accepted")).isVisible();
        assertThat(page.locator("#item-0 .words")).hasText(words);
        assertThat(page.locator("#said")).containsText("Written down: accepted");
        assertThat(page.locator("#item-1")).isFocused();

        page.keyboard().press("r");
        assertThat(page.locator("#item-1 .tag.rejected")).isVisible();
        assertThat(page.locator("#item-2")).isFocused();
        page.keyboard().press("u");
        assertThat(page.locator("#item-1 form.decide")).isVisible();
        assertThat(page.locator("#item-1")).isFocused();
        page.keyboard().press("c");
        assertThat(page.locator("#item-1 [name=correction]")).isFocused();

        page.locator("#item-0").focus();
        page.keyboard().press("u");
        assertThat(page.locator("#item-0 form.decide")).isVisible();
        assertThat(page.locator("#said")).containsText("taken back");
        assertThat((String) page.evaluate("window.stays")).as("the page stayed").isEqualTo("here");
        assertThat(page).hasURL(Pattern.compile(".*links\\?state=proposed$"));
    }

    @Test
    void whoIsSlowerSeesBothDecisions() {
        var slow = scripted(Person.EDITOR);
        slow.navigate(LINKS);
        var fast = as(Person.EDITOR);
        fast.navigate(LINKS);
        press(fast, "Reject");

        slow.locator("#item-0").focus();
        slow.keyboard().press("a");

        assertThat(slow.locator("main h1")).hasText("Somebody decided meanwhile");
        assertThat(slow.locator("main h1")).isFocused();
        press(fast, "Take it back");
    }

    @Test
    void whatIsRefusedOrLostIsSaidAndNothingWrittenIsGone() {
        var page = scripted(Person.EDITOR);
        page.navigate("/proposals/citations?state=proposed");
        var reason = page.locator("#item-0 [name=reason]");
        reason.fill("It is the old well.");
        page.locator("#item-0 [name=correction]").fill("no symbol");
        page.locator("#item-0 [data-key=c]").click();
        assertThat(page.locator("#told [role=alert]")).containsText("symbol");
        assertThat(reason).hasValue("It is the old well.");

        page.route("**/decisions", Route::abort);
        page.locator("#item-0 [data-key=r]").click();
        assertThat(page.locator("#told [role=alert]")).containsText("did not answer");
        assertThat(reason).hasValue("It is the old well.");
    }

    @Test
    void aListIsNarrowedInItsPlaceAndCanBeGoneBackFrom() {
        var page = scripted(Person.EDITOR);
        page.navigate("/citations");
        page.evaluate("window.stays = 'here'");
        int all = page.locator("main ol.rows > li").count();

        page.getByLabel("Outcome").selectOption("ambiguous");
        page.locator("#filters-apply").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]status=ambiguous.*"));
        assertThat(page.getByLabel("Outcome")).hasValue("ambiguous");
        assertThat(page.locator("#filters-apply")).isFocused();
        assertThat((String) page.evaluate("window.stays")).as("the page stayed").isEqualTo("here");
        assertThat(page.locator("main ol.rows > li").count()).isLessThan(all);

        page.goBack();
        assertThat(page.locator("main ol.rows > li")).hasCount(all);
        assertThat(page.locator("header.top")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/citations$"));
    }

    @Test
    void aDraftIsKeptWhileItIsWritten() {
        var commitment = Acts.commitment(visitor());
        var page = scripted(Person.ASSESSOR);
        page.navigate(commitment);
        var reasoning = "form[action='/assessments'] [name=reason]";
        page.locator(reasoning).pressSequentially("Two clinics so far");
        var said = page.locator("form[action='/assessments'] .draft-said");
        assertThat(said).containsText("Draft kept at");
        page.locator(reasoning).pressSequentially(", a third is planned");
        assertThat(said.locator("[name=draft_seen]")).not().hasValue("0");
        var seen = said.locator("[name=draft_seen]").inputValue();
        assertThat(said.locator("[name=draft_seen]")).not().hasValue(seen);
        assertThat(page.locator(reasoning)).isFocused();

        page.navigate(commitment);
        assertThat(page.locator(reasoning)).hasValue("Two clinics so far, a third is planned");
        press(page, "Throw the draft away");
        assertThat(page.locator(reasoning)).hasValue("");
    }

    @Test
    void axeFindsNothingToBlameAfterAPartWasPutIn() {
        var page = as(Person.EDITOR, new Browser.NewContextOptions().setBypassCSP(true));
        page.addInitScript(AxeBuilder.getAxeScript());
        page.navigate(LINKS);
        page.locator("#item-0").focus();
        page.keyboard().press("r");
        assertThat(page.locator("#item-0 .tag.rejected")).isVisible();
        var inTheQueue = EveryPageTest.faults(page, LINKS, List.of());
        page.locator("#item-0").focus();
        page.keyboard().press("u");
        assertThat(page.locator("#item-0 form.decide")).isVisible();
        page.locator("#filters-apply").click();
        assertThat(page).hasURL(Pattern.compile(".*challenge=.*"));

        assertThat(inTheQueue).isEmpty();
        assertThat(EveryPageTest.faults(page, "the list", List.of())).isEmpty();
    }
}
