package org.rapporteur.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.report.SampleReviews;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Review;

class ReviewSlidesTest {

    /// What people at the back still read of a response, and people in front of its source.
    private static final double SMALLEST_BODY = 14;

    private static final double SMALLEST_SOURCE = 11;

    /// The free face cut to the widths of the deck's typeface.
    private static final String SAME_WIDTHS = "Liberation Sans";

    static Stream<Review> reviews() {
        return Stream.of(
                SampleReviews.full(),
                SampleReviews.crowded(25),
                SampleReviews.empty(),
                SampleReviews.withoutCorpus(),
                SampleReviews.everywhere("words ".repeat(700)),
                SampleReviews.everywhere("unbroken".repeat(300)),
                SampleReviews.everywhere(SampleReviews.CHINESE.repeat(30)),
                SampleReviews.everywhere("<script>\u0000\uD83D"));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void givesEverySlideATitleAndNotes(Review review) throws IOException {
        try (var show = open(review)) {
            assertThat(show.getSlides())
                    .isNotEmpty()
                    .allSatisfy(slide -> assertThat(titleOf(slide)).isNotBlank())
                    .allSatisfy(slide -> assertThat(slide.getNotes()).isNotNull());
        }
    }

    /// The text of the title's placeholder, on the first slide of the centred one.
    private static String titleOf(XSLFSlide slide) {
        var title = slide.getPlaceholder(0);
        assertThat(title.getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        return title.getText();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void fitsEveryTextIntoItsBoxByOurOwnMeasure(Review review) {
        for (var page : layOut(review)) {
            switch (page) {
                case SlidePage.Opening opening ->
                        assertFits(
                                opening.subtitle(),
                                Sizes.SUBTITLE_BOX.getWidth(),
                                Sizes.SUBTITLE_BOX.getHeight(),
                                Sizes.INSET);
                case SlidePage.Answer answer -> {
                    assertFits(
                            answer.panel(),
                            Sizes.PANEL_BOX.getWidth(),
                            Sizes.PANEL_BOX.getHeight(),
                            Sizes.PANEL_INSET);
                    assertFits(
                            answer.responses(),
                            Sizes.RESPONSE_BOX.getWidth(),
                            Sizes.RESPONSE_BOX.getHeight(),
                            Sizes.INSET);
                }
                case SlidePage.Listing listing ->
                        assertFits(
                                listing.entries(),
                                Sizes.LIST_BOX.getWidth(),
                                Sizes.LIST_BOX.getHeight(),
                                Sizes.INSET);
            }
        }
    }

    private static void assertFits(
            List<Paragraph> paragraphs, double width, double height, double inset) {
        double needed =
                paragraphs.stream()
                        .mapToDouble(
                                paragraph -> TextMeasure.heightPoints(paragraph, width - 2 * inset))
                        .sum();
        assertThat(needed).isLessThanOrEqualTo(height - 2 * inset + 0.01);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void fitsEveryTextIntoItsBoxByTheFontsOfThisMachine(Review review) throws IOException {
        var fonts =
                List.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames());
        Assumptions.assumeTrue(
                fonts.contains(SAME_WIDTHS),
                "this machine has no " + SAME_WIDTHS + " to measure with");
        try (var show = open(review)) {
            var typefaces =
                    show.getSlideMasters()
                            .getFirst()
                            .getTheme()
                            .getXmlObject()
                            .getThemeElements()
                            .getFontScheme();
            typefaces.getMajorFont().getLatin().setTypeface(SAME_WIDTHS);
            typefaces.getMinorFont().getLatin().setTypeface(SAME_WIDTHS);
            for (var slide : show.getSlides()) {
                assertFitsOnSlide(slide);
            }
        }
    }

    private static void assertFitsOnSlide(XSLFSlide slide) {
        for (var shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                assertThat(text.getTextHeight())
                        .as("height of: %s", text.getText())
                        .isLessThanOrEqualTo(text.getAnchor().getHeight() + 1);
            }
            var box = shape.getAnchor();
            assertThat(box.getMinX()).isNotNegative();
            assertThat(box.getMaxX()).isLessThanOrEqualTo(Sizes.SLIDE_WIDTH);
            assertThat(box.getMaxY()).isLessThanOrEqualTo(Sizes.SLIDE_HEIGHT);
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void neverSetsTextSmallerThanARoomReads(Review review) {
        var paragraphs =
                layOut(review).stream()
                        .filter(page -> page instanceof SlidePage.Answer)
                        .flatMap(page -> ((SlidePage.Answer) page).responses().stream())
                        .toList();

        assertThat(paragraphs)
                .allSatisfy(paragraph ->
                        assertThat(paragraph.sizePoints()).isGreaterThanOrEqualTo(SMALLEST_SOURCE));
        assertThat(
                        paragraphs.stream()
                                .filter(paragraph -> paragraph.form() == Paragraph.Form.BULLET))
                .allSatisfy(paragraph ->
                        assertThat(paragraph.sizePoints()).isGreaterThanOrEqualTo(SMALLEST_BODY));
    }

    @Test
    void continuesManyResponsesOnFurtherSlidesAndLosesNone() throws IOException {
        try (var show = open(SampleReviews.crowded(25))) {
            var answers =
                    show.getSlides().stream()
                            .filter(slide -> titleOf(slide).startsWith("Challenge 2 of 11"))
                            .toList();

            assertThat(answers).hasSizeGreaterThan(2);
            assertThat(titleOf(answers.get(1))).contains("Challenge 2 of 11 (continued)");
            assertThat(answers.stream().mapToLong(ReviewSlidesTest::countBullets).sum())
                    .isEqualTo(25);
        }
    }

    private static long countBullets(XSLFSlide slide) {
        return paragraphs(slide.getPlaceholder(2)).filter(XSLFTextParagraph::isBullet).count();
    }

    private static Stream<XSLFTextParagraph> paragraphs(XSLFTextShape shape) {
        return shape.getTextParagraphs().stream();
    }

    @Test
    void putsASourceLineUnderEveryResponse() throws IOException {
        try (var show = open(SampleReviews.full())) {
            for (var slide : show.getSlides()) {
                if (slide.getSlideLayout().getType()
                        != org.apache.poi.xslf.usermodel.SlideLayout.TWO_OBJ) {
                    continue;
                }
                var paragraphs = paragraphs(slide.getPlaceholder(2)).toList();
                for (int i = 0; i < paragraphs.size(); i++) {
                    if (paragraphs.get(i).isBullet()) {
                        assertThat(paragraphs.get(i + 1).getText())
                                .containsAnyOf(
                                        "A/RES/90/1", "Source ambiguous: ", "No source found");
                    }
                }
            }
        }
    }

    @Test
    void cutsAResponseThatIsTallerThanASlideAndKeepsEveryWord() {
        var text = "one two three four five six seven eight nine ten ".repeat(60).strip();
        var block = Block.of(Paragraph.of(Paragraph.Form.BULLET, Run.plain(text, 18)));

        var pages = Paginator.paginate(List.of(block), 500, 300);

        assertThat(pages).hasSizeGreaterThan(1);
        var joined = new StringBuilder();
        pages.forEach(page ->
                page.forEach(part ->
                        part.paragraphs().forEach(paragraph -> joined.append(paragraph.text()))));
        assertThat(joined.toString()).isEqualTo(text);
    }

    @Test
    void namesWhatTheLabelLeavesOutAndTheNewerTexts() throws IOException {
        try (var show = open(SampleReviews.full())) {
            var slide = show.getSlides().get(1);

            assertThat(slide.getPlaceholder(1).getText())
                    .contains(
                            "Left out of the label:",
                            "plastic carried to the sea",
                            "rising demand for places to dump");
            assertThat(slide.getPlaceholder(2).getText()).contains("newer: A/RES/92/7");
        }
    }

    @Test
    void listsEveryGapWithTheWordsThatKeepItFromBlaming() throws IOException {
        try (var show = open(SampleReviews.full())) {
            var gaps =
                    show.getSlides().stream()
                            .filter(slide -> titleOf(slide).startsWith("Gaps"))
                            .toList();

            assertThat(gaps).hasSize(1);
            assertThat(gaps.getFirst().getPlaceholder(1).getText())
                    .contains(
                            "No response is shown in the deck. This says nothing about what was done.")
                    .contains("R01", "R06", "R07", "R08", "R09", "R10", "R11")
                    .doesNotContain("R02");
        }
    }

    @Test
    void keepsTheTraceInTheNotes() throws IOException {
        try (var show = open(SampleReviews.full())) {
            var notes = new StringBuilder();
            for (var shape : show.getSlides().get(1).getNotes().getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    notes.append(shape.getText());
                }
            }

            assertThat(notes.toString())
                    .contains(
                            "the symbol is written out on the slide",
                            "0.72",
                            SampleReviews.HASH,
                            "a-res-90-1.xml");
        }
    }

    @Test
    void readsTitleThenLabelThenResponses() throws IOException {
        try (var show = open(SampleReviews.full())) {
            var shapes = show.getSlides().get(1).getShapes();

            assertThat(((XSLFTextShape) shapes.get(0)).getTextType()).isEqualTo(Placeholder.TITLE);
            assertThat(((XSLFTextShape) shapes.get(1)).getText()).contains("CHALLENGE");
            assertThat(((XSLFTextShape) shapes.get(2)).getText()).contains("RESPONSE");
        }
    }

    @Test
    void setsArabicFromTheRight() throws IOException {
        try (var show = open(SampleReviews.full())) {
            var arabic =
                    show.getSlides().stream()
                            .flatMap(slide -> Stream.of(slide.getPlaceholders()))
                            .flatMap(ReviewSlidesTest::paragraphs)
                            .filter(paragraph -> paragraph.getText().equals(SampleReviews.ARABIC))
                            .findFirst()
                            .orElseThrow();

            assertThat(arabic.getXmlObject().getPPr().getRtl()).isTrue();
            assertThat(arabic.getTextRuns().getFirst().getRawText())
                    .isEqualTo(SampleReviews.ARABIC);
        }
    }

    private static List<SlidePage> layOut(Review review) {
        return ReviewSlides.layOut(Overview.of(review, SampleReviews.register()), Words.english());
    }

    private static XMLSlideShow open(Review review) throws IOException {
        var bytes =
                ReviewSlides.render(Overview.of(review, SampleReviews.register()), Words.english());
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }
}
