package org.rapporteur.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Objects;

/// What people do on the page of a commitment.
final class Acts {

    private Acts() {}

    /// The page of the commitment to treat, as a visitor finds it.
    static String commitment(Page page) {
        page.navigate("/commitments?q=treatment");
        return Objects.requireNonNull(
                page.locator("main a[href^='/commitments/']").first().getAttribute("href"));
    }

    static void bring(Page page, String commitment, String grade, String publisher, String words) {
        page.navigate(commitment);
        page.getByText("Bring evidence").first().click();
        var form = page.locator("form[action='/evidence']");
        form.getByLabel("Who is to act").fill("Utopia");
        form.getByLabel("Kind of source").selectOption(grade);
        form.getByLabel("Publisher").fill(publisher);
        form.getByLabel("Where it stands").fill("Yearly report, page 7");
        form.getByLabel("Published on").fill("2026-05-04");
        form.getByLabel("Who may read it").selectOption("public");
        form.getByLabel("What it says, in its own words").fill(words);
        form.locator("button[type=submit]").first().click();
        assertThat(page.locator("main")).containsText(words);
    }

    static void propose(Page page, String addressee, String status) {
        var form = page.locator("form[action='/assessments']");
        form.getByLabel("Who is to act").fill(addressee);
        form.getByLabel("Cut-off date").fill("2026-06-30");
        form.getByLabel("What was done").selectOption(status);
        form.getByLabel("Reasoning").fill("Doctors were trained; clinics are missing in places.");
        for (var box : form.locator("input[type=checkbox]").all()) {
            box.check();
        }
        form.locator("button[type=submit]").first().click();
    }

    /// Brings the sample deck; the page shows its review.
    static void bringDeck(Page page) {
        page.navigate("/decks");
        var deck = Path.of(System.getProperty("rapporteur.root"), "samples/deck.md");
        page.locator("#deck-file").setInputFiles(deck);
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main h1")).containsText("deck.md");
    }
}
