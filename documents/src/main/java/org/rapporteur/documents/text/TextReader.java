package org.rapporteur.documents.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.Decoded;
import org.rapporteur.documents.structure.LanguageVote;
import org.rapporteur.documents.structure.Outline;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.documents.structure.Slides;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Reads plain text and Markdown: as a deck where the text is one, as a digest of provisions
/// otherwise.
///
/// A text whose headings count articles is a treaty. A text is a deck where its lines count slides
/// and something else speaks for slides too: the labels CHALLENGE and RESPONSE, the slides' own
/// numbers at their foot, the word "Slide", or a page that calls it a presentation's transcript.
public final class TextReader {

    private TextReader() {}

    public static Instrument read(byte[] bytes, Source source, Format format) {
        var issues = new ArrayList<Issue>();
        var decoded = Decoded.of(bytes, StandardCharsets.UTF_8);
        if (decoded.damaged()) {
            issues.add(
                    Issue.of(
                            IssueCode.ENCODING_DAMAGED,
                            "Some bytes are no UTF-8 and were replaced."));
        }
        var lines = decoded.text().lines().toList();
        var deck = format == Format.MD ? MarkdownDeck.find(lines) : List.<Slide>of();
        if (deck.isEmpty()) {
            deck = findTranscript(lines);
        }
        var headings = TreatyHeadings.of(StructureWords.inUse());
        var unfolded = RunningArticles.unfold(lines, headings);
        if (deck.isEmpty() && TreatyText.isTreaty(unfolded, headings)) {
            return treaty(source, format, TreatyText.read(unfolded, headings), issues);
        }
        return deck.isEmpty()
                ? Digest.read(lines, source, format, issues)
                : deck(source, format, deck, issues);
    }

    private static Instrument treaty(
            Source source, Format format, TreatyText treaty, List<Issue> issues) {
        var arranged = Outline.arrange(treaty.blocks(), List.of());
        issues.addAll(arranged.issues());
        return new Instrument(
                source,
                format,
                LanguageVote.of(treaty.blocks().stream().map(Block::text).toList()),
                null,
                "",
                treaty.title(),
                "",
                null,
                "",
                arranged.provisions(),
                List.of(),
                issues);
    }

    private static Instrument deck(
            Source source, Format format, List<Slide> deck, List<Issue> issues) {
        List<Provision> provisions = Slides.provisions(deck);
        if (provisions.isEmpty()) {
            issues.add(Issue.of(IssueCode.NO_PROVISIONS, "The slides hold no text."));
        }
        return new Instrument(
                source,
                format,
                Language.UNDETERMINED,
                null,
                "",
                Slides.title(deck),
                "",
                null,
                "",
                provisions,
                List.of(),
                issues);
    }

    private static List<Slide> findTranscript(List<String> lines) {
        var run = SlideRun.find(lines);
        boolean announced =
                lines.stream()
                        .anyMatch(line ->
                                line.strip()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("presentation transcript"));
        boolean isDeck = announced || Slides.carriesLabels(run) || SlideRun.speaksOfSlides(lines);
        return isDeck ? run : List.of();
    }
}
