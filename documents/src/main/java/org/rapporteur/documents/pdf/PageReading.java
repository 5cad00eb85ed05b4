package org.rapporteur.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;

/// Reads the pages of a document one after the other, within limits, and says of each that could
/// not be read why.
final class PageReading {

    /// The longest documents of the organs stay below 1,500 pages.
    static final int MOST_PAGES = 3_000;

    /// A document of the usual length takes a hundredth of a second.
    static final long LONGEST_NANOS = 60_000_000_000L;

    /// Recognition ends early enough for what was read to be put together.
    private static final long LONGEST_RECOGNITION_NANOS = 45_000_000_000L;

    /// No page is recognized in less.
    private static final long SHORTEST_RECOGNITION_NANOS = 3_000_000_000L;

    /// A page with a larger share of characters that its fonts do not name is no text.
    private static final float MOST_UNMAPPED = 0.25f;

    private static final int FEWEST_GLYPHS = 20;

    private final PDDocument document;
    private final LongSupplier clock;
    private final long start;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Integer> imagePages = new ArrayList<>();
    private final List<Integer> unmappedPages = new ArrayList<>();
    private final PageLayout layout;

    PageReading(PDDocument document, LongSupplier clock) {
        this.document = document;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.layout = new PageLayout(document);
    }

    List<Issue> issues() {
        return issues;
    }

    List<PageLines> read() {
        var pages = new ArrayList<PageLines>();
        var collector = new GlyphCollector(this::isOutOfTime);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                stop(number, "The document has more than " + MOST_PAGES + " pages.");
                break;
            }
            if (isOutOfTime()) {
                stop(number, "Reading took longer than " + LONGEST_NANOS / 1_000_000_000 + " s.");
                break;
            }
            pages.add(read(collector, page, number));
        }
        tellImagePages(pages);
        tellUnmapped();
        return pages;
    }

    private boolean isOutOfTime() {
        return clock.getAsLong() - start > LONGEST_NANOS;
    }

    private void stop(int page, String message) {
        issues.add(
                new Issue(
                        IssueCode.LIMIT_REACHED,
                        page,
                        message + " From page " + page + " on nothing was read."));
    }

    private PageLines read(GlyphCollector collector, PDPage page, int number) {
        int before = collector.unmapped();
        List<Glyph> glyphs;
        try {
            glyphs = collector.collect(page);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            issues.add(
                    new Issue(
                            IssueCode.PAGE_DAMAGED,
                            number,
                            "Page "
                                    + number
                                    + " breaks off ("
                                    + damaged.getClass().getSimpleName()
                                    + "); what stands before was read."));
            glyphs = collector.collected();
        }
        long inked = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        int unmapped = collector.unmapped() - before;
        if (unmapped > inked * MOST_UNMAPPED && unmapped > 0) {
            unmappedPages.add(number);
            glyphs = List.of();
        } else if (inked < FEWEST_GLYPHS && PageImages.hasImage(page)) {
            imagePages.add(number);
        }
        var view = PageView.of(page);
        float width = view.shownWidth();
        var writing = Writing.of(glyphs);
        return new PageLines(
                number,
                width,
                view.shownHeight(),
                layout.lines(
                        page,
                        new PageGlyphs(number, writing, writing.view(glyphs, width)),
                        writing.viewRulings(collector.rulings(), width)));
    }

    private void tellImagePages(List<PageLines> pages) {
        if (imagePages.isEmpty()) {
            return;
        }
        var recognition = TextRecognition.find();
        if (recognition.isEmpty()) {
            issues.add(
                    new Issue(
                            IssueCode.IMAGE_ONLY,
                            imagePages.getFirst(),
                            pagesOf(imagePages)
                                    + " without text, only with images. Text recognition (Tesseract) is not installed."));
            return;
        }
        for (int number : imagePages) {
            long left = LONGEST_RECOGNITION_NANOS - (clock.getAsLong() - start);
            if (left < SHORTEST_RECOGNITION_NANOS) {
                stop(number, "Text recognition took longer than the time for a file allows.");
                return;
            }
            var recognized = recognition.get().read(document, number, left);
            pages.set(number - 1, pages.get(number - 1).with(recognized.lines()));
            issues.add(new Issue(IssueCode.TEXT_RECOGNIZED, number, recognized.message()));
        }
    }

    private void tellUnmapped() {
        if (!unmappedPages.isEmpty()) {
            issues.add(
                    new Issue(
                            IssueCode.TEXT_UNMAPPED,
                            unmappedPages.getFirst(),
                            pagesOf(unmappedPages)
                                    + " whose fonts do not say which letters they show; their text was left out."));
        }
    }

    private static String pagesOf(List<Integer> numbers) {
        var shown =
                numbers.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size()
                + (numbers.size() == 1 ? " page (" : " pages (")
                + shown
                + (numbers.size() > 10 ? ", …)" : ")");
    }
}
