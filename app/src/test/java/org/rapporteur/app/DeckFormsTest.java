package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.review.Review;

/// The form of a deck does not change what its review says: a transcript and a PPTX with the same
/// words give the same findings.
class DeckFormsTest {

    @TempDir Path folder;

    private final Application application = new Application();

    private Review review(Path deck, List<Path> corpus) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return application
                .reviewing(Optional.empty(), new Terminal(nowhere, nowhere, false))
                .review(new Reviewing.Request(deck, corpus, "", folder.resolve("out")))
                .orElseThrow()
                .review();
    }

    /// Everything that the machine interface says of a review, but for the slides' own words and
    /// files.
    private static List<String> said(Review review) {
        var said = new ArrayList<String>();
        for (var challenge : review.challenges()) {
            said.add(
                    "%d %s %s %s"
                            .formatted(
                                    challenge.slide(),
                                    challenge.challenge(),
                                    challenge.status(),
                                    challenge.dropped()));
        }
        for (var response : review.responses()) {
            said.add(
                    "%d.%d %s %s %s “%s” %s %s %s"
                            .formatted(
                                    response.slide(),
                                    response.bullet(),
                                    response.status(),
                                    response.targetSymbol(),
                                    response.targetAddress(),
                                    response.targetSection(),
                                    response.fidelity(),
                                    response.candidates(),
                                    response.newer()));
        }
        said.add(review.coverage().toString());
        return said;
    }

    /// The same slides as a PPTX: a title, a box with the challenge, a box with the responses as
    /// bullets.
    private Path asPptx(Instrument deck) throws IOException {
        int slides = deck.provisions().stream().mapToInt(Provision::page).max().orElse(0);
        var file = folder.resolve("deck.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            for (int number = 1; number <= slides; number++) {
                int page = number;
                var slide = show.createSlide();
                var own =
                        deck.provisions().stream()
                                .filter(provision -> provision.page() == page)
                                .toList();
                addBox(slide.createTextBox(), 20, listTexts(own, ""));
                addBox(
                        slide.createTextBox(),
                        120,
                        headed("CHALLENGE:", listTexts(own, "CHALLENGE")));
                addBox(slide.createTextBox(), 240, headed("RESPONSE:", listTexts(own, "RESPONSE")));
            }
            show.write(out);
        }
        return file;
    }

    private static List<String> listTexts(List<Provision> provisions, String section) {
        return provisions.stream()
                .filter(provision -> provision.section().equals(section))
                .filter(provision ->
                        !provision.text().equals("CHALLENGE")
                                && !provision.text().equals("RESPONSE"))
                .map(Provision::text)
                .toList();
    }

    private static List<String> headed(String head, List<String> texts) {
        var lines = new ArrayList<>(texts);
        if (!lines.isEmpty()) {
            lines.addFirst(head);
        }
        return lines;
    }

    private static void addBox(XSLFTextShape box, int top, List<String> lines) {
        box.setAnchor(new Rectangle(20, top, 680, 100));
        box.clearText();
        lines.forEach(line -> box.addNewTextParagraph().addNewTextRun().setText(line));
    }

    @Test
    void theSampleAsPptxGivesTheSameReview() throws IOException {
        var samples = CommandRun.ROOT.resolve("samples");
        var corpus = List.of(samples.resolve("digest"));
        var deck = samples.resolve("deck.md");

        var fromPptx = review(asPptx(application.readers().apply(deck)), corpus);

        assertThat(said(fromPptx)).isEqualTo(said(review(deck, corpus))).hasSizeGreaterThan(10);
    }

    @Test
    void theRoundtableDeckAsPptxGivesTheSameReview() throws IOException {
        var deck = CommandRun.DATA.resolve("decks/ccpcj-roundtable-2024.txt");
        var corpus = List.of(CommandRun.DATA.resolve("akn/ga/en"));
        Assumptions.assumeTrue(
                Files.exists(deck) && Files.isDirectory(corpus.getFirst()),
                "the folder of real documents is not here");

        var fromPptx = review(asPptx(application.readers().apply(deck)), corpus);

        assertThat(said(fromPptx)).isEqualTo(said(review(deck, corpus))).hasSizeGreaterThan(25);
    }
}
