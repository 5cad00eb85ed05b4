package org.rapporteur.documents.structure;

import java.util.Locale;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// A numbered part of a document as its heading names it: `II`, `B`, `Article 5`, `Guideline 3`.
///
/// @param name the word before the number, lower case and as addresses print it (`art.`); empty for
///   a bare number
/// @param number `II`, `B`, `5`
record Division(String name, String number) {

    static final Division NONE = new Division("", "");

    private static final int LONGEST_NAME = 24;
    private static final String ARTICLE = "art.";

    /// Makes the number behind it an ordinal, in Chinese.
    private static final String ORDINAL = "第";

    /// Reads a heading that is nothing but the name of a division; [#NONE] for any other.
    static Division parse(String heading) {
        if (Labels.isBareDivision(heading)) {
            return new Division("", Labels.number(heading));
        }
        var chinese = chinese(heading);
        if (!chinese.isNone()) {
            return chinese;
        }
        var words = StructureWords.inUse();
        for (var inserted : words.all(Kind.INSERTED)) {
            var suffix = " " + inserted;
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
        var number = words.findValue(Kind.SPELT_NUMBER, last.toLowerCase(Locale.ROOT)).orElse(last);
        return word.chars().allMatch(Character::isLetter) && isNumber(number)
                ? new Division(shortName(word.toLowerCase(Locale.ROOT)), number)
                : NONE;
    }

    /// `第十二条` is article 12.
    private static Division chinese(String heading) {
        for (var word : StructureWords.inUse().of(Kind.ARTICLE, Language.CHINESE)) {
            int end = heading.length() - word.length();
            if (heading.startsWith(ORDINAL) && heading.endsWith(word) && end > ORDINAL.length()) {
                int value = ChineseNumbers.value(heading.substring(ORDINAL.length(), end));
                return value == 0 ? NONE : new Division(ARTICLE, String.valueOf(value));
            }
        }
        return NONE;
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
        return StructureWords.inUse().is(Kind.ARTICLE, word) ? ARTICLE : word;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Labels.isDigit((char) c) || c == '.')
                || Labels.isBareDivision(text);
    }
}
