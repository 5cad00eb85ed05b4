package org.rapporteur.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.SampleReviews;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.WordDifference;
import org.rapporteur.review.WordDifference.Kind;

class DifferenceMarksTest {

    @Test
    void marksEachSideWhereTheWordsStand() {
        var marks =
                marks(
                        "Keep banks clean and green",
                        List.of("Keep the banks clean;"),
                        same("Keep"),
                        source("the"),
                        same("banks clean"),
                        deck("and green"));

        assertThat(plain(marks.deck())).isEqualTo("Keep banks clean <ins>and green</ins>");
        assertThat(plain(marks.passages().getFirst()))
                .isEqualTo("Keep <del>the</del> banks clean;");
        assertThat(marks.merged().isEmpty()).isTrue();
    }

    @Test
    void leavesWordsThatWereNotComparedUnmarked() {
        var marks =
                marks(
                        "River Declaration: keep banks clean",
                        List.of("keep banks clean"),
                        same("keep banks clean"));

        assertThat(plain(marks.deck())).isEqualTo("River Declaration: keep banks clean");
    }

    @Test
    void marksAcrossSeveralPassagesAndInsideHyphenatedWords() {
        var marks =
                marks(
                        "sports programmes",
                        List.of("sports-based", "programmes for all"),
                        same("sports"),
                        source("based"),
                        same("programmes"),
                        source("for all"));

        assertThat(marks.passages().stream().map(DifferenceMarksTest::plain))
                .containsExactly("sports-<del>based</del>", "programmes <del>for all</del>");
    }

    @Test
    void marksSingleCharactersOfChinese() {
        var marks = marks("分享数据", List.of("分享水质数据"), same("分享"), source("水质"), same("数据"));

        assertThat(plain(marks.passages().getFirst())).isEqualTo("分享<del>水质</del>数据");
    }

    @Test
    void showsBothInOneWhereTheRunsAreNotInTheTexts() {
        var marks = marks("one text", List.of("another text"), same("something"), deck("else"));

        assertThat(plain(marks.deck())).isEqualTo("one text");
        assertThat(plain(marks.merged())).isEqualTo("something <ins>else</ins> ");
    }

    private static DifferenceMarks marks(
            String text, List<String> passages, WordDifference... differences) {
        return DifferenceMarks.of(
                SampleReviews.compared(text, passages, List.of(differences)), Words.english());
    }

    private static String plain(Markup markup) {
        return markup.html().replaceAll("<span class=\"unseen\">[^<]*</span>", "");
    }

    private static WordDifference same(String words) {
        return new WordDifference(Kind.SAME, words);
    }

    private static WordDifference deck(String words) {
        return new WordDifference(Kind.ONLY_IN_DECK, words);
    }

    private static WordDifference source(String words) {
        return new WordDifference(Kind.ONLY_IN_SOURCE, words);
    }
}
