package org.rapporteur.documents.structure;

import java.util.Locale;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// The heading line that opens an annex: "Annex", "Annex II", "Appendix A – Items", in six
/// languages.
///
/// @param word `annex` or `appendix`; empty where the line opens no annex
/// @param designator `II`, `A`, `3`; empty where the line gives none that Latin letters or digits
///   can show
public record AnnexLabel(String word, String designator) {

    private static final AnnexLabel NONE = new AnnexLabel("", "");
    private static final int LONGEST_LINE = 160;

    /// Reads a heading; an empty word where it does not begin with the name of an annex.
    public static AnnexLabel parse(String heading) {
        if (heading.length() > LONGEST_LINE) {
            return NONE;
        }
        var words = heading.split("[ :–—.-]+", 3);
        var first = words[0].toLowerCase(Locale.ROOT);
        var word = nameOf(first);
        if (word.isEmpty()) {
            return NONE;
        }
        return new AnnexLabel(word, words.length > 1 && isDesignator(words[1]) ? words[1] : "");
    }

    /// "Annex to the letter dated 30 May 2025 from the Permanent Representative of …": longer than
    /// other labels, for it names the letter.
    public static boolean isOfLetter(String heading) {
        var lower = heading.toLowerCase(Locale.ROOT);
        return !StructureWords.inUse().opening(Kind.LETTER_ANNEX, lower).isEmpty();
    }

    public boolean isAnnex() {
        return !word.isEmpty();
    }

    private static String nameOf(String first) {
        return isNamed(Kind.ANNEX, first)
                ? "annex"
                : isNamed(Kind.APPENDIX, first) ? "appendix" : "";
    }

    /// Chinese sets no blank between the name and what follows.
    private static boolean isNamed(Kind kind, String first) {
        var words = StructureWords.inUse();
        return words.is(kind, first)
                || words.of(kind, Language.CHINESE).stream().anyMatch(first::startsWith);
    }

    private static boolean isDesignator(String text) {
        boolean roman =
                Labels.isRoman(text.toLowerCase(Locale.ROOT))
                        && text.equals(text.toUpperCase(Locale.ROOT));
        boolean letter = text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
        return roman
                || letter
                || (text.length() <= 2 && text.chars().allMatch(c -> Labels.isDigit((char) c)));
    }
}
