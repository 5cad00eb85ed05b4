package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordComparisonTest {

    @Test
    void runsFollowTheTextsAndSayWhatDiffers() {
        var earlier = "Urges all towns to map their wells";
        var later = "Urges towns and villages to map their wells each spring";

        var differences = WordComparison.of(earlier, later).listDifferences();

        assertThat(differences)
                .extracting(run -> run.earlierSpan().of(earlier), run -> run.laterSpan().of(later))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("all", ""),
                        org.assertj.core.groups.Tuple.tuple("", "and villages"),
                        org.assertj.core.groups.Tuple.tuple("", "each spring"));
    }

    @Test
    void capitalLettersAndPunctuationDoNotCount() {
        assertThat(WordComparison.of("urges towns,", "Urges Towns;").listDifferences()).isEmpty();
    }

    @Test
    void nothingIsLostWhateverTheTexts() {
        var random = new java.util.SplittableRandom(20_190_314);
        var vocabulary = List.of("wells", "ponds", "boats", "paper", "towns");
        for (int i = 0; i < 300; i++) {
            var earlier = Words.of(text(random, vocabulary));
            var later = Words.of(text(random, vocabulary));

            var comparison = WordComparison.of(earlier, later);

            assertThat(comparison.runs().stream().flatMap(run -> run.earlier().stream()))
                    .isEqualTo(earlier);
            assertThat(comparison.runs().stream().flatMap(run -> run.later().stream()))
                    .isEqualTo(later);
            assertThat(
                            comparison.runs().stream()
                                    .filter(WordComparison.Run::same)
                                    .mapToInt(run -> run.earlier().size())
                                    .sum())
                    .isEqualTo(comparison.shared());
        }
    }

    private static String text(java.util.random.RandomGenerator random, List<String> vocabulary) {
        var words = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(' ');
        }
        return words.toString();
    }
}
