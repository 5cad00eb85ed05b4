package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.Seeded.one;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.Seeded;

class ByteTrieTest {

    @Test
    void theLongestPhraseWins() {
        var trie = ByteTrie.forwards(List.of("para", "paragraph", "paragraph of"));

        assertThat(forwards(trie, "paragraph 5")).isEqualTo("1:9");
        assertThat(forwards(trie, "paragraph of 5")).isEqualTo("2:12");
        assertThat(forwards(trie, "paragraph off")).isEqualTo("1:9");
        assertThat(forwards(trie, "para")).isEqualTo("0:4");
    }

    @Test
    void aPhraseEndsOnAWordsBoundary() {
        var trie = ByteTrie.forwards(List.of("annex", "Совет", "annexé"));

        assertThat(forwards(trie, "annexes")).isEqualTo("none");
        assertThat(forwards(trie, "annexé")).isEqualTo("2:7");
        assertThat(forwards(trie, "annexée")).isEqualTo("none");
        assertThat(forwards(trie, "annexà")).isEqualTo("none");
        assertThat(forwards(trie, "Совет,")).isEqualTo("1:10");
        assertThat(forwards(trie, "Советы")).isEqualTo("none");
        assertThat(forwards(trie, "annex5")).isEqualTo("0:5");
        assertThat(forwards(trie, "annex—")).isEqualTo("0:5");
    }

    @Test
    void backwardsAPhraseStartsOnAWordsBoundary() {
        var trie = ByteTrie.backwards(List.of("и", "and", "as well and"));

        assertThat(backwards(trie, "лампы и")).isEqualTo("0:2");
        assertThat(backwards(trie, "резолюции")).isEqualTo("none");
        assertThat(backwards(trie, "boats and")).isEqualTo("1:3");
        assertThat(backwards(trie, "as well and")).isEqualTo("2:11");
        assertThat(backwards(trie, "unwell and")).isEqualTo("1:3");
        assertThat(backwards(trie, "land")).isEqualTo("none");
        assertThat(backwards(trie, "îand")).isEqualTo("none");
        assertThat(backwards(trie, "and")).isEqualTo("1:3");
    }

    @Test
    void inArabicAndChineseAWordMayStandTightAgainstTheNext() {
        assertThat(backwards(ByteTrie.backwards(List.of("قرار")), "وقرار")).isEqualTo("0:8");
        assertThat(forwards(ByteTrie.forwards(List.of("大会")), "大会第")).isEqualTo("0:6");
        assertThat(forwards(ByteTrie.forwards(List.of("المرفق")), "المرفق،")).isEqualTo("0:12");
    }

    @Test
    void latinLettersMatchInEitherCaseAndOthersToTheLetter() {
        var trie = ByteTrie.forwards(List.of("General Assembly", "école"));

        assertThat(forwards(trie, "GENERAL assembly")).isEqualTo("0:16");
        assertThat(forwards(trie, "éCOLE")).isEqualTo("1:6");
        assertThat(forwards(trie, "École")).isEqualTo("none");
    }

    @Test
    void ofEqualPhrasesTheFirstCounts() {
        assertThat(forwards(ByteTrie.forwards(List.of("boat", "BOAT")), "boat")).isEqualTo("0:4");
    }

    @Test
    void anEmptyListMatchesNothing() {
        var trie = ByteTrie.forwards(List.of());

        assertThat(forwards(trie, "boat")).isEqualTo("none");
        assertThat(forwards(trie, "")).isEqualTo("none");
        assertThat(backwards(ByteTrie.backwards(List.of()), "boat")).isEqualTo("none");
    }

    @Test
    void anEmptyPhraseIsRefused() {
        assertThatThrownBy(() -> ByteTrie.forwards(List.of("a", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void looksNoFurtherThanItsLimit() {
        var trie = ByteTrie.forwards(List.of("boat", "boat house"));
        var text = "boat house".getBytes(StandardCharsets.UTF_8);

        assertThat(ByteTrie.length(trie.match(text, 0, 9))).isEqualTo(4);
        assertThat(trie.match(text, 0, 3)).isEqualTo(ByteTrie.NONE);
        assertThat(trie.match(text, 10, 10)).isEqualTo(ByteTrie.NONE);
        var back = ByteTrie.backwards(List.of("boat house"));
        assertThat(back.matchBack(text, 10, 1)).isEqualTo(ByteTrie.NONE);
        assertThat(ByteTrie.length(back.matchBack(text, 10, 0))).isEqualTo(10);
    }

    @Test
    void agreesWithAPlainSearchOnPhrasesMadeByChance() {
        var random = Seeded.random("byte trie");
        for (int round = 0; round < 300; round++) {
            var phrases = new LinkedHashSet<String>();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                phrases.add(word(random));
            }
            var list = List.copyOf(phrases);
            var forwards = ByteTrie.forwards(list);
            var backwards = ByteTrie.backwards(list);
            var text = word(random) + " " + word(random) + word(random) + " " + word(random);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at <= bytes.length; at++) {
                assertThat(said(forwards.match(bytes, at, bytes.length)))
                        .isEqualTo(plainForwards(list, text, at));
                assertThat(said(backwards.matchBack(bytes, at, 0)))
                        .isEqualTo(plainBackwards(list, text, at));
                if (forwards.match(bytes, at, bytes.length) != ByteTrie.NONE) {
                    assertThat(forwards.mayStart(bytes, at, bytes.length)).isTrue();
                }
            }
        }
    }

    private static String word(java.util.random.RandomGenerator random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            word.append(one(random, "a", "b", "B", " ", "."));
        }
        return word.toString();
    }

    private static String plainForwards(List<String> phrases, String text, int at) {
        var hits = new ArrayList<String>();
        for (var phrase : phrases) {
            int end = at + phrase.length();
            boolean there = text.regionMatches(true, at, phrase, 0, phrase.length());
            if (there && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                hits.add(phrase);
            }
        }
        return longest(phrases, hits);
    }

    private static String plainBackwards(List<String> phrases, String text, int end) {
        var hits = new ArrayList<String>();
        for (var phrase : phrases) {
            int at = end - phrase.length();
            boolean there = at >= 0 && text.regionMatches(true, at, phrase, 0, phrase.length());
            if (there && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                hits.add(phrase);
            }
        }
        return longest(phrases, hits);
    }

    private static String longest(List<String> phrases, List<String> hits) {
        int length = hits.stream().mapToInt(String::length).max().orElse(-1);
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            boolean equal =
                    hits.stream()
                            .anyMatch(hit ->
                                    hit.toLowerCase(Locale.ROOT)
                                            .equals(phrase.toLowerCase(Locale.ROOT)));
            if (phrase.length() == length && equal) {
                return i + ":" + length;
            }
        }
        return "none";
    }

    private static String forwards(ByteTrie trie, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return said(trie.match(bytes, 0, bytes.length));
    }

    private static String backwards(ByteTrie trie, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return said(trie.matchBack(bytes, bytes.length, 0));
    }

    private static String said(long match) {
        return match == ByteTrie.NONE
                ? "none"
                : ByteTrie.value(match) + ":" + ByteTrie.length(match);
    }
}
