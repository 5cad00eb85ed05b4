package org.rapporteur.documents.structure;

import java.util.List;
import java.util.Locale;

/// The heading line that opens an annex: "Annex", "Annex II", "Appendix A – Items", in six
/// languages.
///
/// @param word `annex` or `appendix`; empty where the line opens no annex
/// @param designator `II`, `A`, `3`; empty where the line gives none that Latin letters or digits
///   can show
public record AnnexLabel(String word, String designator) {

    private static final AnnexLabel NONE = new AnnexLabel("", "");
    private static final int LONGEST_LINE = 160;

    private static final List<String> ANNEX =
            List.of("annex", "annexe", "anexo", "приложение", "附件", "مرفق", "المرفق");
    private static final List<String> APPENDIX =
            List.of("appendix", "appendice", "apéndice", "добавление", "附录", "تذييل", "التذييل");

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

    public boolean isAnnex() {
        return !word.isEmpty();
    }

    private static String nameOf(String first) {
        if (ANNEX.contains(first) || first.startsWith("附件")) {
            return "annex";
        }
        return APPENDIX.contains(first) || first.startsWith("附录") ? "appendix" : "";
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
