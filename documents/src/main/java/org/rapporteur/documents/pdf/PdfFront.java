package org.rapporteur.documents.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.Bodies;
import org.rapporteur.documents.structure.Formulas;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.PrintedDates;
import org.rapporteur.instrument.Symbol;

/// What the first page says about the document: symbol, title, day of adoption, and where its text
/// begins.
final class PdfFront {

    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,6}/[A-Z0-9][A-Za-z0-9./-]*(?: \\(\\d{4}\\))?");
    private static final int LAST_LINE_OF_FRONT = 60;

    private final Optional<Symbol> symbol;
    private String title = "";
    private @Nullable LocalDate adopted;
    private int textStart;
    private int titleStart;
    private int titleEnd;

    private PdfFront(Optional<Symbol> symbol) {
        this.symbol = symbol;
    }

    /// @param firstPage its lines with header and all
    static PdfFront read(PageLines firstPage, List<Paragraph> paragraphs) {
        var front = new PdfFront(findSymbol(firstPage));
        front.findText(paragraphs);
        return front;
    }

    private static Optional<Symbol> findSymbol(PageLines page) {
        for (var line : page.lines()) {
            var matcher = SYMBOL.matcher(line.text());
            if (line.baseline() < page.height() / 4 && matcher.find()) {
                var found = Symbol.parse(matcher.group().strip());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void findText(List<Paragraph> paragraphs) {
        int last = Math.min(paragraphs.size(), LAST_LINE_OF_FRONT);
        for (int i = 0; i < last && textStart == 0; i++) {
            var text = textOf(paragraphs.get(i));
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

    /// Index of the first paragraph of the text; 0 where there is no formula.
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

    boolean isResolution() {
        return textStart > 0;
    }

    String body() {
        return symbol.map(found -> Bodies.ofSymbol(found.toString())).orElse("");
    }

    String session() {
        return symbol.map(Symbol::session).orElse("");
    }
}
