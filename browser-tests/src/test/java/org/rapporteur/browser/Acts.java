package org.rapporteur.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
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

    /// Brings evidence about Utopia.
    ///
    /// @param files that are the evidence: one or none
    static void bring(
            Page page,
            String commitment,
            String grade,
            String publisher,
            String words,
            FilePayload... files) {
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
        form.getByLabel("A file that is the evidence").setInputFiles(files);
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

    /// Asks the focal point of a State on the page of a commitment.
    static void ask(Page page, String commitment, String state, String words) {
        page.navigate(commitment);
        var form =
                page.locator("form[action='/tasks']")
                        .filter(new Locator.FilterOptions().setHas(page.locator("#ask-state")));
        form.getByLabel("Ask the focal point of").selectOption(state);
        form.getByLabel("What is asked").fill(words);
        form.getByLabel("By when").fill(LocalDate.now().plusDays(20).toString());
        form.locator("button[type=submit]").click();
        assertThat(page.locator("section[aria-labelledby=work]")).containsText(words);
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
