package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureWord.Kind;

/// Finds the run of numbered slides in a text: lines that begin with `1.`, `2.`, … or `Slide 1`,
/// `Slide 2`, …, counting up by one.
///
/// Whatever stands before the run or behind it is the page that the transcript was on, and is set
/// aside.
final class SlideRun {

    private static final int FEWEST_SLIDES = 2;
    private static final int MOST_SLIDES = 1000;

    private final List<String> lines;
    private final List<Integer> starts;

    private SlideRun(List<String> lines, List<Integer> starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /// The longest run; none where fewer than two lines count on from one another.
    static List<Slide> find(List<String> lines) {
        List<Integer> longest = List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (numberOf(lines.get(i)) == 1) {
                var run = runFrom(lines, i);
                longest = run.size() >= longest.size() ? run : longest;
            }
        }
        return longest.size() < FEWEST_SLIDES ? List.of() : new SlideRun(lines, longest).slides();
    }

    private static List<Integer> runFrom(List<String> lines, int first) {
        var starts = new ArrayList<Integer>();
        for (int i = first; i < lines.size() && starts.size() < MOST_SLIDES; i++) {
            if (numberOf(lines.get(i)) == starts.size() + 1) {
                starts.add(i);
            }
        }
        return starts;
    }

    private List<Slide> slides() {
        var slides = new ArrayList<Slide>();
        boolean oneBlockEach = true;
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            int end = last ? lines.size() : starts.get(i + 1);
            var own = lines.subList(starts.get(i), end);
            own = last ? cutPage(own, oneBlockEach) : own;
            oneBlockEach &= isOneBlock(own);
            slides.add(slide(i + 1, own));
        }
        return slides;
    }

    private static boolean isOneBlock(List<String> own) {
        int blank = firstBlank(own);
        return own.subList(blank, own.size()).stream().allMatch(String::isBlank);
    }

    private static int firstBlank(List<String> own) {
        int i = 0;
        while (i < own.size() && !own.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /// The last slide ends like the others: at the first empty line, or where the page's own words
    /// begin.
    private static List<String> cutPage(List<String> own, boolean oneBlockEach) {
        if (oneBlockEach) {
            return own.subList(0, firstBlank(own));
        }
        for (int i = 1; i < own.size(); i++) {
            if (isOfPage(own.get(i))) {
                return own.subList(0, i);
            }
        }
        return own;
    }

    /// A line with which a page goes on below a transcript.
    static boolean isOfPage(String line) {
        return StructureWords.inUse().is(Kind.PAGE_END, line.strip().toLowerCase(Locale.ROOT));
    }

    private static Slide slide(int number, List<String> own) {
        var texts = new ArrayList<String>();
        texts.add(withoutNumber(own.getFirst()));
        texts.addAll(own.subList(1, own.size()));
        texts.removeIf(String::isBlank);
        dropNumberAtEnd(texts, String.valueOf(number));
        return new Slide(
                number,
                "",
                texts.stream().map(text -> new Slide.Line(text.strip(), 0, false)).toList(),
                List.of());
    }

    /// A slide's own number is printed at its foot.
    private static void dropNumberAtEnd(List<String> texts, String number) {
        if (texts.isEmpty()) {
            return;
        }
        var last = texts.getLast().strip();
        if (last.equals(number)) {
            texts.removeLast();
        } else if (last.endsWith(" " + number)) {
            texts.set(texts.size() - 1, last.substring(0, last.length() - number.length()).strip());
        }
    }

    /// Whether lines name slides: "Slide 4".
    static boolean speaksOfSlides(List<String> lines) {
        return lines.stream()
                        .filter(line -> numberOf(line) > 0 && isNamed(line))
                        .limit(FEWEST_SLIDES)
                        .count()
                >= FEWEST_SLIDES;
    }

    private static boolean isNamed(String line) {
        return line.substring(0, afterWord(line)).chars().anyMatch(Character::isLetter);
    }

    /// The number with which a line begins; 0 for none.
    static int numberOf(String line) {
        int start = afterWord(line);
        int end = digitsEnd(line, start);
        if (end == start || end - start > 3) {
            return 0;
        }
        boolean named = isNamed(line);
        boolean stop = end < line.length() && ".:)".indexOf(line.charAt(end)) >= 0;
        boolean closed =
                named
                        ? stop || end == line.length() || line.charAt(end) == ' '
                        : stop && line.charAt(end) == '.' && isBreak(line, end + 1);
        return closed ? Integer.parseInt(line.substring(start, end)) : 0;
    }

    private static boolean isBreak(String line, int at) {
        return at >= line.length()
                || Character.isWhitespace(line.charAt(at))
                || line.charAt(at) == '\u00a0';
    }

    private static int afterWord(String line) {
        int i = 0;
        while (i < line.length()
                && (Character.isWhitespace(line.charAt(i))
                        || line.charAt(i) == '\u00a0'
                        || line.charAt(i) == '#')) {
            i++;
        }
        for (var word : StructureWords.inUse().all(Kind.SLIDE)) {
            int end = i + word.length();
            if (line.regionMatches(true, i, word, 0, word.length())
                    && end < line.length()
                    && line.charAt(end) == ' ') {
                return end + 1;
            }
        }
        return i;
    }

    private static int digitsEnd(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    static String withoutNumber(String line) {
        int end = digitsEnd(line, afterWord(line));
        boolean stop = end < line.length() && ".:)".indexOf(line.charAt(end)) >= 0;
        return line.substring(stop ? end + 1 : end).strip();
    }
}
