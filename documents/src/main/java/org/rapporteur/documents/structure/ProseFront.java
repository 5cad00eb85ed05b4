package org.rapporteur.documents.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Symbol;

/// What stands before a document's text: its symbol, its title, the day of its adoption, and where
/// its text begins.
final class ProseFront {

    /// The formula stands on the first page.
    private static final int LAST_OF_FRONT = 80;

    private static final int FRONT_WITHOUT_FORMULA = 25;
    private static final int LONGEST_TITLE = 600;

    /// Characters beside a symbol on the first page: "United Nations", the body, "Distr.: General".
    private static final int LONGEST_BESIDE_SYMBOL = 80;

    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,6}/[A-Z0-9][A-Za-z0-9./-]*(?: \\(\\d{4}\\))?");

    /// The number with which a resolution's title opens: `78/224. `, `S-30/1 `, `134 (II). `.
    private static final Pattern TITLE_NUMBER =
            Pattern.compile(
                    "(?:S-)?\\d{1,4}(?:/ ?\\d{1,3}| ?\\([IVXLS-]+\\)) ?[A-Z]?\\.? +(?=\\S)");

    /// Such a number in a line of its own.
    private static final Pattern LONE_NUMBER = Pattern.compile("(?:S-)?\\d{1,4}/\\d{1,3}[A-Z]?\\.");

    private final List<WrittenParagraph> paragraphs;
    private int textStart;
    private int titleStart;
    private int titleEnd;
    private String title = "";
    private String number = "";
    private @Nullable LocalDate adopted;
    private Optional<Symbol> symbol = Optional.empty();

    private ProseFront(List<WrittenParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// @param aside words that stand beside the text and may show the symbol: running headers
    static ProseFront read(List<WrittenParagraph> paragraphs, List<String> aside) {
        var front = new ProseFront(paragraphs);
        int formula = front.findFormula();
        if (formula >= 0) {
            front.textStart = formula + 1;
            front.readTitle(formula);
            front.findDay();
        } else {
            front.readFirstHeading();
        }
        front.findSymbol(aside);
        return front;
    }

    private int findFormula() {
        for (int i = 0; i < Math.min(paragraphs.size(), LAST_OF_FRONT); i++) {
            if (Formulas.isFormula(paragraphs.get(i).words())) {
                return i;
            }
        }
        return -1;
    }

    /// The headings or bold lines right above the formula, down from the one that carries the
    /// number.
    private void readTitle(int formula) {
        titleStart = formula;
        titleEnd = formula;
        var words = "";
        for (int i = formula - 1; i >= 0 && isTitleLine(i); i--) {
            var line = paragraphs.get(i).words();
            var opening = TITLE_NUMBER.matcher(line);
            if (opening.lookingAt()) {
                number = line.substring(0, opening.end()).strip();
                title = (line.substring(opening.end()) + " " + words).strip();
                titleStart = i;
                return;
            }
            words = (line + " " + words).strip();
            titleStart = i;
        }
        title = words;
    }

    /// Set apart by its style, by its number, or by the bracket above it that names the report.
    private boolean isTitleLine(int index) {
        var paragraph = paragraphs.get(index);
        return isSetApart(paragraph)
                || TITLE_NUMBER.matcher(paragraph.words()).lookingAt()
                || index > 0
                        && paragraphs.get(index - 1).words().startsWith("[")
                        && !paragraph.words().startsWith("[");
    }

    private static boolean isSetApart(WrittenParagraph paragraph) {
        return !paragraph.isRow()
                && paragraph.words().length() < LONGEST_TITLE
                && (paragraph.heading() > 0 || paragraph.text().isAllEmphasis());
    }

    private void readFirstHeading() {
        for (int i = 0; i < Math.min(paragraphs.size(), FRONT_WITHOUT_FORMULA); i++) {
            var paragraph = paragraphs.get(i);
            if (isSetApart(paragraph) && paragraph.words().length() > 3) {
                title = paragraph.words();
                return;
            }
        }
    }

    private void findDay() {
        for (int i = titleStart - 1; i >= 0 && adopted == null; i--) {
            var text = paragraphs.get(i).words();
            adopted = text.startsWith("[") ? null : PrintedDates.find(text).orElse(null);
        }
    }

    private void findSymbol(List<String> aside) {
        int end = textStart > 0 ? titleEnd : Math.min(paragraphs.size(), FRONT_WITHOUT_FORMULA);
        for (int i = 0; i < end && symbol.isEmpty(); i++) {
            var words = paragraphs.get(i).words();
            symbol = words.startsWith("[") ? Optional.empty() : ownSymbolIn(words);
        }
        for (var words : aside) {
            symbol = symbol.isEmpty() ? symbolIn(words) : symbol;
        }
        for (int i = 0; i < titleStart && number.isEmpty(); i++) {
            var words = paragraphs.get(i).words();
            number = LONE_NUMBER.matcher(words).matches() ? words : "";
        }
        if (symbol.isEmpty() && !number.isEmpty() && isResolution()) {
            symbol = symbolOfNumber();
        }
    }

    /// A document's own symbol stands in a short line; in a longer one, or behind a colon, it names
    /// another document.
    private static Optional<Symbol> ownSymbolIn(String words) {
        return symbolIn(words)
                .filter(found -> {
                    int start = words.indexOf(found.text());
                    var before = start < 0 ? "" : words.substring(0, start).strip();
                    return words.length() - found.text().length() <= LONGEST_BESIDE_SYMBOL
                            && !before.endsWith(":");
                });
    }

    private static Optional<Symbol> symbolIn(String words) {
        var matcher = SYMBOL.matcher(words);
        while (matcher.find()) {
            var found = Symbol.parse(matcher.group().strip());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A title's number and the body that speaks make the symbol: General Assembly and `78/224`.
    private Optional<Symbol> symbolOfNumber() {
        var plain = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
        var prefix = Formulas.symbolPrefix(paragraphs.get(textStart - 1).words());
        return prefix.isEmpty()
                ? Optional.empty()
                : Symbol.parse(prefix + plain.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    boolean isResolution() {
        return textStart > 0;
    }

    int textStart() {
        return textStart;
    }

    int titleStart() {
        return titleStart;
    }

    int titleEnd() {
        return titleEnd;
    }

    String title() {
        return title;
    }

    @Nullable LocalDate adopted() {
        return adopted;
    }

    Optional<Symbol> findSymbolOfDocument() {
        return symbol;
    }
}
