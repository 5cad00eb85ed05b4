package org.rapporteur.documents.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.Prose;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// Reads a web page: title, headings, paragraphs, lists with their numbers, tables as rows, and
/// footnotes at the paragraph that links to them. Text stays in logical order, whichever way it is
/// written.
///
/// Nothing that a page names is fetched, and no script is run.
public final class HtmlReader {

    /// The longest real documents on the web have 5 MiB.
    static final int LARGEST_PAGE_BYTES = 32 << 20;

    private HtmlReader() {}

    public static Instrument read(byte[] bytes, Source source) {
        if (bytes.length > LARGEST_PAGE_BYTES) {
            return refuse(
                    source,
                    IssueCode.FILE_TOO_LARGE,
                    "The page has "
                            + (bytes.length >> 20)
                            + " MiB; the limit is "
                            + (LARGEST_PAGE_BYTES >> 20)
                            + " MiB.");
        }
        try {
            // Without a name, the page's own declaration or byte order mark tells the encoding.
            return read(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""), source);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The page's mark-up cannot be read ("
                            + broken.getClass().getSimpleName()
                            + ").");
        }
    }

    private static Instrument read(Document page, Source source) {
        var issues = new ArrayList<Issue>();
        var content = PageContent.find(page);
        var walk = new PageWalk(content, PageNotes.takeFrom(page));
        walk.read();
        if (walk.isNestedTooDeep()) {
            issues.add(
                    Issue.of(
                            IssueCode.NESTING_TOO_DEEP,
                            "The page's elements nest too deep; the innermost were left out."));
        }
        var read =
                Prose.read(walk.paragraphs(), List.of()).toInstrument(source, Format.HTML, issues);
        var title = FoldedText.fold(page.title());
        return read.title().isEmpty() && !title.isEmpty() ? withTitle(read, title) : read;
    }

    private static Instrument withTitle(Instrument read, String title) {
        return new Instrument(
                read.source(),
                read.format(),
                read.language(),
                read.symbol(),
                read.body(),
                title,
                read.session(),
                read.adopted(),
                read.within(),
                read.provisions(),
                read.footnotes(),
                read.issues());
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.HTML, Issue.of(code, message));
    }
}
