package org.rapporteur.documents.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.Bodies;
import org.rapporteur.documents.structure.Formulas;
import org.rapporteur.documents.structure.HeldHead;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.PrintedDates;
import org.rapporteur.instrument.Symbol;

/// What the first page says about the document: symbol, title, day of adoption, and where its text
/// begins.
final class PdfFront {

    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,6}/[A-Z0-9][A-Za-z0-9./-]*(?: \\(\\d{4}\\))?");
    private static final Pattern COMMISSION = Pattern.compile("E/CN\\.\\d{1,2}/\\d{4}/\\d{1,3}");
    private static final int LAST_LINE_OF_FRONT = 60;

    /// A title is larger than the text.
    private static final float LARGER = 1.1f;

    private static final float SAME_SIZE = 0.3f;

    private final Optional<Symbol> symbol;
    private String title = "";
    private @Nullable LocalDate adopted;
    private boolean resolution;
    private int textStart;
    private int titleStart;
    private int titleEnd;
    private int agendaEnd;

    private PdfFront(Optional<Symbol> symbol) {
        this.symbol = symbol;
    }

    /// @param firstPage its lines with header and all
    /// @param usualSize font size of the running text
    static PdfFront read(PageLines firstPage, List<Paragraph> paragraphs, float usualSize) {
        var front = new PdfFront(findSymbol(firstPage));
        front.findText(paragraphs);
        front.resolution = front.textStart > 0;
        if (!front.resolution) {
            front.findReport(paragraphs, usualSize);
        }
        return front;
    }

    /// The first symbol in the upper part of the page; on a cover, the line that is nothing else.
    private static Optional<Symbol> findSymbol(PageLines page) {
        for (var line : page.lines()) {
            var text = line.text();
            var matcher = SYMBOL.matcher(text);
            boolean above = line.baseline() < page.height() / 4;
            if (above ? matcher.find() : matcher.matches()) {
                var found = Symbol.parse(matcher.group().strip());
                if (found.isPresent()) {
                    return joint(page, found.get().toString()).or(() -> found);
                }
            }
        }
        return Optional.empty();
    }

    /// The report of a commission of the Council has two symbols, one under the other:
    /// `E/2025/28-E/CN.7/2025/16`.
    private static Optional<Symbol> joint(PageLines page, String symbol) {
        if (!symbol.startsWith("E/") || symbol.contains("E/CN.")) {
            return Optional.empty();
        }
        for (var line : page.lines()) {
            var second = COMMISSION.matcher(line.text());
            if (line.baseline() < page.height() / 4 && second.find()) {
                return Symbol.parse(symbol + "-" + second.group());
            }
        }
        return Optional.empty();
    }

    /// What stands above the title of a document that is no resolution (session, item of the
    /// agenda) are facts about it; a title page and its repetition stand before its text.
    private void findReport(List<Paragraph> paragraphs, float usualSize) {
        int last = 0;
        int front = 0;
        while (last < paragraphs.size() && isAboveText(paragraphs.get(last))) {
            front = FrontWords.isOfFront(textOf(paragraphs.get(last))) ? last + 1 : front;
            last++;
        }
        agendaEnd = front;
        findLargest(paragraphs, front, last, usualSize);
        if (titleEnd == 0) {
            findLargest(paragraphs, 0, last, usualSize); // a cover gives the session last
        }
        while (titleEnd > 0
                && titleEnd < last
                && isTitle(paragraphs.get(titleEnd))
                && Math.abs(paragraphs.get(titleEnd).size() - paragraphs.get(titleStart).size())
                        < SAME_SIZE) {
            titleEnd++;
        }
        title =
                paragraphs.subList(titleStart, titleEnd).stream()
                        .map(PdfFront::withoutStar)
                        .collect(Collectors.joining(" "));
        textStart = behindRepeatedTitle(paragraphs);
    }

    /// On the first page, before the first part or numbered paragraph.
    private static boolean isAboveText(Paragraph paragraph) {
        var text = textOf(paragraph);
        return paragraph.page() == 1
                && Labels.leadingDivision(text) == 0
                && (!Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
                        || Labels.leading(text).length() == 0);
    }

    private void findLargest(List<Paragraph> paragraphs, int from, int to, float usualSize) {
        float largest = usualSize * LARGER;
        for (int i = from; i < to; i++) {
            var paragraph = paragraphs.get(i);
            if (isTitle(paragraph) && paragraph.size() > largest + SAME_SIZE) {
                largest = paragraph.size();
                titleStart = i;
                titleEnd = i + 1;
            }
        }
    }

    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.isBold() && paragraph.cell().isNone();
    }

    private static String withoutStar(Paragraph paragraph) {
        return textOf(paragraph).replaceFirst("[* ]+$", "");
    }

    private int behindRepeatedTitle(List<Paragraph> paragraphs) {
        int start = titleEnd;
        int last = Math.min(paragraphs.size(), LAST_LINE_OF_FRONT);
        for (int i = titleEnd; i < last && !title.isEmpty(); i++) {
            if (withoutStar(paragraphs.get(i)).equals(title)) {
                start = i + 1;
            }
        }
        return start;
    }

    private void findText(List<Paragraph> paragraphs) {
        int last = Math.min(paragraphs.size(), LAST_LINE_OF_FRONT);
        for (int i = 0; i < last && textStart == 0; i++) {
            var text = textOf(paragraphs.get(i));
            if (!isAdopted() && isOfReport(text)) {
                return; // a formula behind it belongs to a text that the report holds
            }
            if (Formulas.isFormula(text)) {
                textStart = i + 1;
                readTitle(paragraphs, i);
            } else if (paragraphs.get(i).isBold() && Labels.leadingNumber(text) > 0) {
                // A resolution without formula: its text begins behind its numbered title.
                boolean formulaFollows =
                        i + 1 < last && Formulas.isFormula(textOf(paragraphs.get(i + 1)));
                textStart = formulaFollows ? 0 : i + 1;
                readTitle(paragraphs, i + 1);
            }
        }
        for (int i = titleStart - 1; i >= 0 && adopted == null; i--) {
            var text = textOf(paragraphs.get(i));
            adopted = text.startsWith("[") ? null : PrintedDates.find(text).orElse(null);
        }
    }

    private boolean isAdopted() {
        return symbol.filter(Symbol::isAdopted).isPresent();
    }

    /// Whether a paragraph shows that the document is no resolution: it is numbered, or names a
    /// chapter, a draft or a resolution of several.
    private static boolean isOfReport(String text) {
        var label = Labels.leading(text);
        return (label.length() > 0 && !label.item())
                || HeldHead.isHead(text)
                || (Labels.isDivisionLine(text) && text.indexOf(' ') > 0);
    }

    /// The bold lines right above the formula.
    private void readTitle(List<Paragraph> paragraphs, int end) {
        title = "";
        titleStart = end;
        titleEnd = end;
        for (int i = end - 1; i >= 0 && paragraphs.get(i).isBold(); i--) {
            var text = textOf(paragraphs.get(i));
            int number = Labels.leadingNumber(text);
            title = (text.substring(number) + " " + title).strip();
            titleStart = i;
            if (number > 0) {
                return;
            }
        }
        title = "";
        titleStart = end;
    }

    private static String textOf(Paragraph paragraph) {
        return LineText.of(paragraph.lines(), NoteMarks.NONE).text();
    }

    Optional<Symbol> findSymbol() {
        return symbol;
    }

    String title() {
        return title;
    }

    @Nullable LocalDate adopted() {
        return adopted;
    }

    /// Index of the first paragraph of the text; 0 where the front does not tell.
    int textStart() {
        return textStart;
    }

    /// Index behind the last paragraph of the title.
    int titleEnd() {
        return titleEnd;
    }

    /// Index of the first paragraph of the title.
    int titleStart() {
        return titleStart;
    }

    /// The bold lines between the agenda item's number and the document's title: the item's name.
    List<Paragraph> agendaItem(List<Paragraph> paragraphs) {
        return agendaEnd == 0 || agendaEnd >= titleStart
                ? List.of()
                : paragraphs.subList(agendaEnd, titleStart).stream()
                        .filter(line -> isTitle(line) && !withoutStar(line).equals(title))
                        .toList();
    }

    /// Whether formula or symbol show that a body speaks.
    boolean isAct() {
        return resolution || isAdopted();
    }

    boolean isResolution() {
        return resolution;
    }

    String body() {
        return symbol.map(found -> Bodies.ofSymbol(found.toString())).orElse("");
    }

    String session() {
        return symbol.map(Symbol::session).orElse("");
    }
}
