package org.rapporteur.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.register.Register;
import org.rapporteur.report.SampleReviews;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Review;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReviewPageTest {

    private static final List<List<String>> TEXT_ON_GROUND =
            List.of(
                    List.of("ink", "ground"),
                    List.of("ink", "panel"),
                    List.of("ink", "plain-ground"),
                    List.of("quiet", "ground"),
                    List.of("quiet", "panel"),
                    List.of("link", "ground"),
                    List.of("link", "panel"),
                    List.of("deck", "deck-ground"),
                    List.of("source", "source-ground"),
                    List.of("good", "good-ground"),
                    List.of("mid", "mid-ground"),
                    List.of("odd", "odd-ground"));

    @Test
    void isWellFormedWithOneMainHeadingAndUniqueIds() throws Exception {
        var page = parse(render(SampleReviews.full()));

        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        var ids =
                elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void leadsEveryLinkToAPlaceOnThePage() throws Exception {
        var page = parse(render(SampleReviews.full()));
        var ids = new HashSet<String>();
        elements(page, "*").forEach(element -> ids.add(element.getAttribute("id")));

        assertThat(elements(page, "a")).isNotEmpty();
        assertThat(elements(page, "a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"))
                .allSatisfy(
                        link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void needsNothingFromOutsideAndNoScript() {
        assertThat(render(SampleReviews.full()))
                .doesNotContainIgnoringCase(
                        "http:", "https:", "<script", "<link", "@import", "url(", "<img",
                        "onclick");
    }

    @Test
    void givesEveryTableHeadingAScopeAndEveryScrollRegionANameAndFocus() throws Exception {
        var page = parse(render(SampleReviews.full()));

        assertThat(elements(page, "th"))
                .allSatisfy(
                        heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row"));
        assertThat(
                        elements(page, "div").stream()
                                .filter(element -> element.getAttribute("class").equals("scroll")))
                .isNotEmpty()
                .allSatisfy(region -> {
                    assertThat(region.getAttribute("tabindex")).isEqualTo("0");
                    assertThat(page.getDocumentElement().getTextContent()).isNotEmpty();
                    assertThat(region.getAttribute("aria-labelledby")).isNotEmpty();
                });
    }

    @Test
    void showsEveryChallengeOfTheCycleInTheMatrixBeforeTheSlides() {
        var html = render(SampleReviews.full());

        var matrix = html.substring(html.indexOf("id=\"coverage\""), html.indexOf("id=\"slides\""));
        assertThat(matrix).contains("R01", "R06", "R11", "not in this deck", "A/RES/92/7");
        assertThat(html.split("<tr class=\"(un)?answered\">", -1)).hasSize(1 + 11);
    }

    @Test
    void saysTheSummaryInWordsAndWithoutBlame() {
        assertThat(render(SampleReviews.full()))
                .contains("4 of 11 challenges have a response in this deck.")
                .contains("7 have none; that says nothing about what States did.");
    }

    @Test
    void marksWhatOnlyOneSideHasWhereItStandsWithWordsForScreenReaders() {
        var html = render(SampleReviews.full());

        assertThat(html)
                .contains(
                        "<del><span class=\"unseen\">[only in the source: </span>and their parents<span")
                .contains("<ins><span class=\"unseen\">[only in the deck: </span>quickly<span");
    }

    @Test
    void namesEveryKindOfFidelityByWordBesideItsShape() {
        assertThat(render(SampleReviews.full()))
                .contains(
                        "verbatim",
                        "close",
                        "shortened",
                        "paraphrase",
                        "heading",
                        "drift",
                        "unplaced")
                .contains("ambiguous", "no source found", "indirect", "outcome of a meeting");
    }

    @Test
    void carriesTheDirectionAndLanguageOfQuotedText() {
        assertThat(render(SampleReviews.full()))
                .contains("<blockquote dir=\"auto\" lang=\"ar\">" + SampleReviews.ARABIC)
                .contains("<blockquote dir=\"auto\" lang=\"zh\">" + SampleReviews.CHINESE);
    }

    @Test
    void keepsTextReadableInBothThemes() {
        var css = Markup.resource("review.css").html();
        var light = css.substring(0, css.indexOf("@media (prefers-color-scheme: dark)"));
        var dark =
                css.substring(
                        css.indexOf("@media (prefers-color-scheme: dark)"),
                        css.indexOf("*, *::before"));

        for (var theme : List.of(light, dark)) {
            for (var pair : TEXT_ON_GROUND) {
                assertThat(
                                Contrast.between(
                                        colorOf(pair.getFirst(), theme),
                                        colorOf(pair.getLast(), theme)))
                        .as("contrast of %s", pair)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static int colorOf(String token, String css) {
        int at = css.indexOf("--" + token + ": #") + token.length() + 5;
        return Integer.parseInt(css.substring(at, at + 6), 16);
    }

    @Test
    void marksEveryResponseAsAProposal() throws Exception {
        var page = parse(render(SampleReviews.full()));

        assertThat(elements(page, "article")).isNotEmpty();
        assertThat(elements(page, "article"))
                .allSatisfy(card -> assertThat(card.getTextContent()).contains("proposal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>x</script>",
                "&lt;b&gt; & <b>{}</b>",
                "\u0000\u001B]0;x"
            })
    void escapesWhateverATextHolds(String hostile) throws Exception {
        var html =
                render(
                        SampleReviews.everywhere(hostile),
                        SampleReviews.registerEverywhere(hostile));

        var page = parse(html);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(elements(page, "b")).isEmpty();
        assertThat(elements(page, "*"))
                .noneSatisfy(element -> assertThat(element.hasAttribute("onmouseover")).isTrue());
    }

    @Test
    void saysThatAnEmptyDeckHasNothingToShow() throws Exception {
        var html = render(SampleReviews.empty());

        parse(html);
        assertThat(html)
                .contains(
                        "Untitled deck (empty.txt)",
                        "The deck has no slide with a challenge or a response.");
    }

    private static String render(Review review) {
        return render(review, SampleReviews.register());
    }

    private static String render(Review review, Register register) {
        return new String(
                ReviewPage.render(Overview.of(review, register), Words.english()),
                StandardCharsets.UTF_8);
    }

    /// The page is written so that an XML parser reads it: no element is left open, no attribute
    /// unquoted.
    private static Document parse(String html) throws Exception {
        var xml = html.replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
