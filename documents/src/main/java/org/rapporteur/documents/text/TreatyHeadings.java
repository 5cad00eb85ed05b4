package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// How the headings of treaties look, made of the words for article, part, chapter and section.
///
/// Chinese puts its word behind the number (`第十二条`); Arabic spells the number of a chapter.
///
/// @param article a line that heads an article: 1 its marks, 2 the name with its number, 3 or 4 the
///   number, 5 the title
/// @param articleInRun the same inside a run of text: 1 or 2 the number
/// @param chapterInRun the heading of a chapter inside a run of text
/// @param preamble opens what precedes the first article
/// @param divisions what may head articles, from the outermost; the last is a number alone
record TreatyHeadings(
        Pattern article,
        Pattern articleInRun,
        Pattern chapterInRun,
        Pattern preamble,
        List<Pattern> divisions) {

    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九十百";

    static TreatyHeadings of(StructureWords words) {
        return new TreatyHeadings(
                Pattern.compile(
                        "(?iu)(#* *)((?:%s) +(\\d{1,3})(?: (?:%s))?|第([%s]{1,6})(?:%s))[.:]?(?: *[-–—:] *(.{1,150}))?"
                                .formatted(
                                        before(words, Kind.ARTICLE),
                                        joined(words.all(Kind.INSERTED)),
                                        CHINESE_DIGITS,
                                        behind(words, Kind.ARTICLE))),
                Pattern.compile(
                        "(?u)(?:%s) (\\d{1,3})(?= [^\\p{Ll}\\d,.;:)])|第([%s]{1,6})(?:%s)(?= )"
                                .formatted(
                                        before(words, Kind.ARTICLE, TreatyHeadings::capital),
                                        CHINESE_DIGITS,
                                        behind(words, Kind.ARTICLE))),
                chapterInRun(words),
                Pattern.compile("(?iu)(%s) ?".formatted(joined(words.all(Kind.PREAMBLE)))),
                divisions(words));
    }

    private static Pattern chapterInRun(StructureWords words) {
        var numbered = before(words, Kind.CHAPTER, word -> isArabic(words, word) ? "" : word);
        var spelt = joined(words.of(Kind.CHAPTER, Language.ARABIC));
        return Pattern.compile(
                "(?iu)(?:%s) [IVXLlІХ]{1,6} ?:|(?:%s) \\p{L}+(?: \\p{L}+)? ?:|第[%s]{1,4}(?:%s)："
                        .formatted(numbered, spelt, CHINESE_DIGITS, behind(words, Kind.CHAPTER)));
    }

    private static boolean isArabic(StructureWords words, String word) {
        return words.of(Kind.CHAPTER, Language.ARABIC).contains(word);
    }

    private static List<Pattern> divisions(StructureWords words) {
        var patterns = new ArrayList<Pattern>();
        for (var kind : List.of(Kind.PART, Kind.CHAPTER, Kind.SECTION)) {
            var named = "(?iu)(?:%s)(?!\\p{L}).{0,120}".formatted(before(words, kind));
            var counted = "|第[%s]+(?:%s).{0,60}".formatted(CHINESE_DIGITS, behind(words, kind));
            patterns.add(Pattern.compile(behind(words, kind).isEmpty() ? named : named + counted));
        }
        patterns.add(Pattern.compile("[IVX]{1,5}(?: .{1,120})?"));
        return List.copyOf(patterns);
    }

    private static String before(StructureWords words, Kind kind) {
        return before(words, kind, UnaryOperator.identity());
    }

    /// Words that stand before their number, in a form; those whose form is empty are left out.
    private static String before(StructureWords words, Kind kind, UnaryOperator<String> form) {
        var chinese = words.of(kind, Language.CHINESE);
        return joined(
                words.all(kind).stream()
                        .filter(word -> !chinese.contains(word))
                        .map(form)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /// Words that stand behind their number.
    private static String behind(StructureWords words, Kind kind) {
        return joined(words.of(kind, Language.CHINESE));
    }

    private static String joined(Collection<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
