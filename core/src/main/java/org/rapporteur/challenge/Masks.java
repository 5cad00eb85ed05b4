package org.rapporteur.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// The stretches of a text that only name something: titles in quotation marks, titles behind a
/// citation, names in capitals. Their words say nothing about what the provision does.
final class Masks {

    /// Shorter quotations are terms, not titles.
    private static final int SHORTEST_TITLE = 24;

    /// Between a citation and the words that open its title stands at most a date.
    private static final int LONGEST_DATE = 48;

    private static final int WORDS_OF_A_NAME = 2;
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";
    private static final Set<String> NAME_JOINERS =
            Set.of(
                    "of", "on", "and", "the", "for", "in", "to", "against", "with", "by", "from",
                    "a", "an", "towards", "at", "their");
    private static final String ENDS = ",;:.，；。،؛)";

    private Masks() {}

    static List<Span> quotations(String text) {
        var masks = new ArrayList<Span>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && CLOSING.indexOf(c) >= 0) {
                if (i - open >= SHORTEST_TITLE) {
                    masks.add(new Span(open, i + 1));
                }
                open = -1;
            } else if (OPENING.indexOf(c) >= 0) {
                open = i;
            }
        }
        return masks;
    }

    /// What stands behind a citation as its title: "resolution 1/2 of 3 May 2020 on …", up to the
    /// next comma.
    ///
    /// @param cited where a citation ends
    /// @param openings where the words stand that open a title
    static List<Span> citedTitles(String text, List<Integer> cited, List<Span> openings) {
        var masks = new ArrayList<Span>();
        for (int end : cited) {
            for (var opening : openings) {
                int gap = opening.start() - end;
                if (gap >= 0
                        && gap <= LONGEST_DATE
                        && firstEnd(text, end, opening.start()) < 0
                        && cited.stream()
                                .noneMatch(other -> other > end && other < opening.start())) {
                    int stop = firstEnd(text, opening.end(), text.length());
                    masks.add(new Span(opening.start(), stop < 0 ? text.length() : stop));
                    break;
                }
            }
        }
        return masks;
    }

    private static int firstEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// Names in capitals, as English writes them: "Global Plan on Rivers and Lakes". Abbreviations
    /// alone are no names.
    static List<Span> names(String text, Language language) {
        if (language != Language.ENGLISH) {
            return List.of();
        }
        var masks = new ArrayList<Span>();
        int start = -1;
        int end = -1;
        int capitals = 0;
        int previous = -1;
        for (int at = nextWord(text, 0); at < text.length(); at = nextWord(text, previous)) {
            int stop = wordEnd(text, at);
            boolean capital = isCapitalised(text, at, stop);
            boolean joins = at == previous + 1 && (capital || isSmall(text, at, stop));
            if (start >= 0 && !joins) {
                add(masks, start, end, capitals);
                start = -1;
                capitals = 0;
            }
            if (capital) {
                start = start < 0 ? at : start;
                end = stop;
                capitals++;
            } else if (capitals >= WORDS_OF_A_NAME && isAbbreviation(text, at, stop)) {
                end = stop;
            }
            previous = stop;
        }
        add(masks, start, end, capitals);
        return masks;
    }

    private static void add(List<Span> masks, int start, int end, int capitals) {
        if (start >= 0 && capitals >= WORDS_OF_A_NAME) {
            masks.add(new Span(start, end));
        }
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || isInner(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isInner(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '\u2011';
    }

    private static boolean isCapitalised(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start))
                && end - start > 1
                && Character.isLowerCase(text.charAt(start + 1));
    }

    /// A small word inside a name: "of", "on", "against".
    private static boolean isSmall(String text, int start, int end) {
        return NAME_JOINERS.contains(text.substring(start, end))
                || isAbbreviation(text, start, end);
    }

    /// An abbreviation or a year inside a name: "HIV", "2019".
    private static boolean isAbbreviation(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(Masks::isDigitOrCapital);
    }

    private static boolean isDigitOrCapital(int c) {
        return Character.isDigit(c) || Character.isUpperCase(c);
    }
}
