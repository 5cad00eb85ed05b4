package org.rapporteur.documents.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A numbered part of a document as its heading names it: `II`, `B`, `Article 5`, `Guideline 3`.
///
/// @param name the word before the number, lower case and as addresses print it (`art.`); empty for
///   a bare number
/// @param number `II`, `B`, `5`
record Division(String name, String number) {

    static final Division NONE = new Division("", "");

    private static final int LONGEST_NAME = 24;
    private static final String ARTICLE = "art.";

    /// How an article is numbered that was inserted later.
    private static final List<String> INSERTED = List.of(" bis", " ter", " quater");

    /// Words that a heading's number can be spelt in.
    private static final Map<String, String> SPELT =
            Map.of(
                    "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6",
                    "seven", "7", "eight", "8", "nine", "9", "ten", "10");

    /// Reads a heading that is nothing but the name of a division; [#NONE] for any other.
    static Division parse(String heading) {
        if (Labels.isBareDivision(heading)) {
            return new Division("", Labels.number(heading));
        }
        var chinese = chinese(heading);
        if (!chinese.isNone()) {
            return chinese;
        }
        for (var suffix : INSERTED) {
            if (heading.endsWith(suffix)) {
                var host = parse(heading.substring(0, heading.length() - suffix.length()));
                return host.isNone() ? NONE : new Division(host.name(), host.number() + suffix);
            }
        }
        int blank = heading.lastIndexOf(' ');
        if (blank <= 0 || blank > LONGEST_NAME || heading.indexOf(' ') != blank) {
            return NONE;
        }
        var word = heading.substring(0, blank);
        var last = Labels.number(heading.substring(blank + 1));
        var number = SPELT.getOrDefault(last.toLowerCase(Locale.ROOT), last);
        return word.chars().allMatch(Character::isLetter) && isNumber(number)
                ? new Division(shortName(word.toLowerCase(Locale.ROOT)), number)
                : NONE;
    }

    /// `第十二条` is article 12.
    private static Division chinese(String heading) {
        boolean article = heading.startsWith("第") && heading.endsWith("条");
        int value = article ? ChineseNumbers.value(heading.substring(1, heading.length() - 1)) : 0;
        return value == 0 ? NONE : new Division(ARTICLE, String.valueOf(value));
    }

    boolean isArticle() {
        return name.equals(ARTICLE);
    }

    boolean isNone() {
        return number.isEmpty();
    }

    /// Whether both count in one series: romans, letters, articles.
    boolean isSameKind(Division other) {
        return !isNone()
                && !other.isNone()
                && name.equals(other.name())
                && style() == other.style();
    }

    /// Romans, letters, digits, labels in brackets.
    private int style() {
        char first = number.charAt(0);
        return first == '(' ? 3 : Labels.isDigit(first) ? 2 : isLetter() ? 1 : 0;
    }

    /// `B`, but not `I`, `V` or `X`, which are read as roman numerals.
    private boolean isLetter() {
        return number.length() == 1
                && "IVX".indexOf(number.charAt(0)) < 0
                && Character.isLetter(number.charAt(0));
    }

    /// The address of a paragraph of this division: `II.5`, `art. 5(2)`.
    String qualify(String paragraph) {
        return name.isEmpty()
                ? number + "." + paragraph
                : name + " " + number + "(" + paragraph + ")";
    }

    private static String shortName(String word) {
        return switch (word) {
            case ARTICLE, "article", "artículo", "статья", "المادة" -> ARTICLE;
            default -> word;
        };
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Labels.isDigit((char) c) || c == '.')
                || Labels.isBareDivision(text);
    }
}
