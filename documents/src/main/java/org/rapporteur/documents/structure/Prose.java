package org.rapporteur.documents.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.FoldedText.Opening;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Paragraphs of a format without places (Word, web page, extraction) become an instrument: what
/// each is follows from its label, its style, and the words that it opens with.
///
/// Example: `Prose.read(paragraphs, List.of()).toInstrument(source, Format.DOCX, issues)`. The
/// front of a resolution (cover, title, formula) gives facts and no provisions.
public final class Prose {

    private static final int LONGEST_ANNEX_LABEL = 60;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_STYLED_HEADING = 600;
    private static final int RANK_STEP = 10;

    /// Bold lines without a style head what stands under the styled headings; italic ones under
    /// those.
    private static final int BOLD_RANK = 5 * RANK_STEP;

    private static final int ITALIC_RANK = 6 * RANK_STEP;

    private final List<WrittenParagraph> paragraphs;
    private final ProseFront front;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<DraftNote> notes = new ArrayList<>();
    private @Nullable LocalDate closingDay;
    private boolean preamble;
    private String container = "";

    private Prose(List<WrittenParagraph> paragraphs, List<String> aside) {
        this.paragraphs =
                paragraphs.stream().filter(paragraph -> !paragraph.text().isEmpty()).toList();
        this.front = ProseFront.read(this.paragraphs, aside);
        this.language = languageOf(this.paragraphs);
    }

    /// @param aside words beside the text that may show the symbol, such as running headers
    public static Prose read(List<WrittenParagraph> paragraphs, List<String> aside) {
        var prose = new Prose(paragraphs, aside);
        prose.addAll();
        return prose;
    }

    private static Language languageOf(List<WrittenParagraph> paragraphs) {
        var vote = new LanguageVote();
        for (var paragraph : paragraphs) {
            vote.add(paragraph.words());
            if (vote.isDecided()) {
                break;
            }
        }
        return vote.language();
    }

    /// @param found what the reader has to say about the file
    public Instrument toInstrument(Source source, Format format, List<Issue> found) {
        var arranged = Outline.arrange(blocks, notes, nature());
        var issues = new ArrayList<>(found);
        issues.addAll(arranged.issues());
        if (arranged.provisions().isEmpty()) {
            issues.add(
                    Issue.of(
                            IssueCode.NO_PROVISIONS,
                            "The document holds no paragraph with words."));
        }
        var symbol = front.findSymbolOfDocument();
        if (symbol.isEmpty()) {
            issues.add(Issue.of(IssueCode.SYMBOL_UNKNOWN, "The beginning shows no symbol."));
        }
        return new Instrument(
                source,
                format,
                language,
                symbol.orElse(null),
                symbol.map(given -> Bodies.ofSymbol(given.toString())).orElse(""),
                front.title(),
                symbol.map(Symbol::session).orElse(""),
                Optional.ofNullable(front.adopted()).orElse(closingDay),
                "",
                arranged.provisions(),
                arranged.footnotes(),
                issues);
    }

    /// Words that have lost all emphasis do not tell; most such texts are resolutions.
    private Nature nature() {
        boolean plain = blocks.stream().allMatch(block -> block.marks().isEmpty());
        boolean adopted = front.findSymbolOfDocument().filter(Symbol::isAdopted).isPresent();
        return Nature.of(front.isResolution() || adopted || plain, blocks);
    }

    private void addAll() {
        for (var line : paragraphs.subList(front.titleStart(), front.titleEnd())) {
            if (!line.notes().isEmpty()) {
                add(Role.TITLE, "", 0, line, 0);
            }
        }
        preamble = front.isResolution();
        for (int i = front.textStart(); i < paragraphs.size(); i++) {
            if (front.isResolution() && isClosingLine(i)) {
                closingDay = PrintedDates.find(paragraphs.get(i).words()).orElse(closingDay);
            } else if (opensDraft(paragraphs.get(i).words())) {
                preambleCloses();
                container = "draft";
                preamble = true;
            } else {
                add(paragraphs.get(i));
            }
        }
        preambleCloses();
    }

    /// A body that recommends a draft to another lets that one speak: its formula follows the
    /// colon.
    private boolean opensDraft(String words) {
        return Formulas.isFormula(words)
                && !blocks.isEmpty()
                && blocks.getLast().text().endsWith(":");
    }

    /// "12th plenary meeting" and the day under it.
    private boolean isClosingLine(int index) {
        if (ClosingWords.isMeeting(paragraphs.get(index).words())) {
            return true;
        }
        var words = paragraphs.get(index).words();
        return index > 0
                && ClosingWords.isMeeting(paragraphs.get(index - 1).words())
                && (ClosingWords.isDay(words) || words.startsWith("["));
    }

    private void add(WrittenParagraph paragraph) {
        var words = paragraph.words();
        if (paragraph.isRow()) {
            add(Role.ROW, "", paragraph.table(), paragraph, 0);
        } else if (isAnnexLabel(paragraph, words)) {
            preambleCloses();
            add(Role.ANNEX_LABEL, "", 0, paragraph, 0);
        } else if (isHeading(paragraph, words)) {
            addHeading(paragraph, words);
        } else if (paragraph.label().isEmpty()) {
            var label = Labels.leading(words);
            addText(paragraph, label.number(), label.length(), label.item());
        } else {
            var label = Labels.leading(paragraph.label() + " x x");
            boolean item = label.length() > 0 ? label.item() : isItemLabel(paragraph.label());
            addText(paragraph, Labels.number(paragraph.label()), 0, item);
        }
    }

    private void addText(WrittenParagraph paragraph, String number, int offset, boolean item) {
        if (number.isEmpty()) {
            add(preamble ? Role.PREAMBULAR : Role.PARAGRAPH, "", 0, paragraph, offset);
        } else if (item) {
            boolean bullet = Labels.isBullet(number.charAt(0));
            int depth = bullet ? paragraph.depth() : Block.DEPTH_FROM_LABEL;
            add(Role.ITEM, number, depth, paragraph, offset);
        } else {
            preambleCloses();
            add(Role.PARAGRAPH, number, 0, paragraph, offset);
        }
    }

    /// A label that a list's definition made: letters and small romans count items, digits and
    /// capitals paragraphs.
    private static boolean isItemLabel(String label) {
        return label.startsWith("(")
                || Labels.isBullet(label.charAt(0))
                || Character.isLowerCase(label.charAt(0));
    }

    private void addHeading(WrittenParagraph paragraph, String words) {
        var last = blocks.isEmpty() ? null : blocks.getLast();
        if (last != null && last.role() == Role.ANNEX_LABEL) {
            add(Role.ANNEX_TITLE, "", 0, paragraph, 0);
            return;
        }
        int rank =
                paragraph.heading() > 0
                        ? paragraph.heading() * RANK_STEP
                        : paragraph.text().isItalic() ? ITALIC_RANK : BOLD_RANK;
        int offset = Labels.leadingDivision(words);
        var number =
                paragraph.label().isEmpty()
                        ? Labels.number(words.substring(0, offset))
                        : Labels.number(paragraph.label());
        boolean divided = Labels.isBareDivision(number);
        add(Role.HEADING, divided ? number : "", rank, paragraph, divided ? offset : 0);
    }

    private static boolean isAnnexLabel(WrittenParagraph paragraph, String words) {
        return words.length() <= LONGEST_ANNEX_LABEL
                && paragraph.label().isEmpty()
                && AnnexLabel.parse(words).isAnnex()
                && (paragraph.heading() > 0
                        || paragraph.text().isAllEmphasis()
                        || words.length() <= LONGEST_ANNEX_LABEL / 4);
    }

    private static boolean isHeading(WrittenParagraph paragraph, String words) {
        if (paragraph.heading() > 0) {
            return words.length() <= LONGEST_STYLED_HEADING;
        }
        if (words.length() > LONGEST_HEADING) {
            return false;
        }
        char end = words.charAt(words.length() - 1);
        boolean numbered =
                !paragraph.label().isEmpty()
                        && !Labels.isBareDivision(Labels.number(paragraph.label()));
        boolean itemOrNumber = numbered || Labels.leading(words).length() > 0;
        return paragraph.text().isAllEmphasis()
                && !itemOrNumber
                && ",;，；،؛".indexOf(end) < 0
                && (!paragraph.text().isItalic() || ".:".indexOf(end) < 0);
    }

    private void preambleCloses() {
        if (preamble) {
            preamble = false;
            for (int i = blocks.size() - 1; i >= 0 && isAct(blocks.get(i)); i--) {
                blocks.set(i, blocks.get(i).as(Role.PARAGRAPH, 0));
            }
        }
    }

    /// Paragraphs of a preamble end in a comma; what stands at its end and closes as a sentence or
    /// opens a list is the body's act.
    private static boolean isAct(Block block) {
        return block.role() == Role.PREAMBULAR
                && ".:。：".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }

    private void add(Role role, String number, int rank, WrittenParagraph paragraph, int offset) {
        var words = paragraph.words().substring(offset);
        if (words.isEmpty()) {
            return;
        }
        boolean text = role == Role.PREAMBULAR || role == Role.PARAGRAPH || role == Role.ITEM;
        var opening =
                !text ? Opening.NONE : language == Language.CHINESE ? Opening.ANY : Opening.ITALIC;
        for (var note : paragraph.notes()) {
            notes.add(new DraftNote(note.mark(), note.text(), "", List.of(), blocks.size()));
        }
        var marks = paragraph.text().marks(offset, opening);
        blocks.add(new Block(role, container, number, rank, words, "", marks));
    }

    /// The words with which a text is closed.
    static final class ClosingWords {

        private static final int LONGEST = 90;

        static boolean isMeeting(String words) {
            if (words.isEmpty() || words.length() > LONGEST) {
                return false;
            }
            var known = StructureWords.inUse();
            var lower = words.toLowerCase(Locale.ROOT);
            return (Labels.isDigit(words.charAt(0))
                            || !known.opening(Kind.MEETING_OPENING, lower).isEmpty())
                    && known.isIn(Kind.MEETING, lower)
                    && Labels.leading(words).length() == 0;
        }

        static boolean isDay(String words) {
            return words.length() <= LONGEST && PrintedDates.find(words).isPresent();
        }
    }
}
