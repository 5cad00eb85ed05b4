package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureWord.Kind;

/// What is printed on a page and is no part of the text: running headers, page and job numbers, bar
/// codes, logos' words.
///
/// Tagged files say it themselves. In others, it is what stands in the margin above or below and
/// comes again on other pages, and what has the form of a page or job number there.
final class Furniture {

    /// How far the margins reach that hold running lines, as shares of the page's height.
    private static final float TOP = 0.12f;

    private static final float BOTTOM = 0.9f;

    /// A line with the number of a page and the words around it.
    private static final int LONGEST_NUMBER = 40;

    /// `4`, `4/9`, `- 4 -`, `iv`, without words.
    private static final Pattern NUMBER_LINE =
            Pattern.compile("[-–—\\s]*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*|[ivxl]{1,6}");

    /// `24-07683`, `GE.13-10853`, `V.19-00123`, with language, date and bar code.
    private static final Pattern JOB_NUMBER =
            Pattern.compile(
                    "(?:\\d{1,4}(?:/\\d{1,4})?\\s+)?(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{4,6}(?:\\s+\\d{1,4}(?:/\\d{1,4})?)?(?:\\s*[*]?\\s*\\([A-Z]\\))?(?:\\s+\\d{6})*\\s*(?:\\*\\d+\\*)?|\\*?\\d{7}\\*?|\\*\\w+\\*");

    private final Map<String, Integer> seen = new HashMap<>();

    private boolean tagged;

    private Furniture() {}

    /// The pages without it.
    static List<PageLines> remove(List<PageLines> pages) {
        var furniture = new Furniture();
        pages.forEach(furniture::count);
        return pages.stream().map(furniture::strip).toList();
    }

    private void count(PageLines page) {
        var ofPage = new HashSet<String>();
        for (var line : page.lines()) {
            tagged |= line.artifact() && !NoteArea.isRule(line);
            if (isInMargin(page, line)) {
                ofPage.add(shape(line));
            }
        }
        ofPage.forEach(shape -> seen.merge(shape, 1, Integer::sum));
    }

    private PageLines strip(PageLines page) {
        var kept = new ArrayList<>(page.lines());
        kept.removeIf(line -> line.artifact() && !NoteArea.isRule(line));
        while (!kept.isEmpty() && isRunning(page, kept.getFirst())) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && isRunning(page, kept.getLast())) {
            kept.removeLast();
        }
        return page.with(kept);
    }

    /// Whether the outermost line of a page runs through the document.
    private boolean isRunning(PageLines page, Line line) {
        if (!isInMargin(page, line)) {
            return false;
        }
        var text = line.text();
        return (!tagged && seen.getOrDefault(shape(line), 0) > 1)
                || isPageNumber(page, text)
                || JOB_NUMBER.matcher(text).matches()
                || isAppeal(text);
    }

    /// A page's number; `2025/9` above a text is the number of the text.
    private static boolean isPageNumber(PageLines page, String text) {
        int stroke = text.indexOf('/');
        return isNumber(text)
                && (stroke < 0 || text.substring(0, stroke).contains("" + page.number()));
    }

    /// Whether a line is nothing but a number, with the words for a page around it.
    static boolean isNumber(String line) {
        if (line.isEmpty() || line.length() > LONGEST_NUMBER) {
            return false;
        }
        if (NUMBER_LINE.matcher(line).matches()) {
            return true;
        }
        var words = StructureWords.inUse();
        var rest = line.strip().toLowerCase(Locale.ROOT);
        rest = rest.substring(words.opening(Kind.PAGE, rest).length()).strip();
        rest = rest.substring(0, rest.length() - words.ending(Kind.PAGE, rest).length());
        for (var of : words.all(Kind.PAGE_COUNT)) {
            rest = rest.replaceFirst("(?<=\\d) ?" + Pattern.quote(of) + " ?(?=\\d)", "/");
        }
        // A capital letter by itself is a heading, not a page in roman numbers.
        return rest.chars().anyMatch(Character::isDigit) && NUMBER_LINE.matcher(rest).matches();
    }

    /// Whether a line asks to recycle the paper.
    static boolean isAppeal(String line) {
        var lower = line.strip().toLowerCase(Locale.ROOT);
        return !StructureWords.inUse().opening(Kind.RECYCLE, lower).isEmpty();
    }

    private static boolean isInMargin(PageLines page, Line line) {
        return line.cell().isNone()
                && !NoteArea.isRule(line)
                && NoteArea.markOf(line).isEmpty()
                && (line.baseline() < page.height() * TOP
                        || line.baseline() > page.height() * BOTTOM);
    }

    /// The line's words with numbers left out, for they count the pages.
    private static String shape(Line line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.size());
    }
}
