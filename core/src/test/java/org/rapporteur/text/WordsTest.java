package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Seeded;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "identify, identifies, identifying, identified",
        "improve, improves, improving, improved",
        "trafficking, traffickings, trafficking, trafficking",
        "plan, plans, planning, planned",
        "share, shares, sharing, shared",
        "witness, witness, witness, witness",
        "policy, policies, policy, policies",
        "analysis, analysis, analysis, analysis",
        "prevent, prevents, preventing, prevented",
        "occur, occurs, occurring, occurred",
        "submit, submits, submitting, submitted",
        "assess, assesses, assessing, assessed",
        "process, processes, processing, processed",
        "develop, develops, developing, developed",
        "address, addresses, addressing, addressed",
        "control, controls, controlling, controlled",
        "agree, agrees, agreeing, agreed",
        "need, needs, needing, needed",
        "proceed, proceeds, proceeding, proceeded",
        "guarantee, guarantees, guaranteeing, guaranteed",
        "install, installs, installing, installed",
        "call, calls, calling, called"
    })
    void formsOfOneWordMeetUnderOneKey(String base, String plural, String going, String past) {
        var key = Words.stem(base);

        assertThat(Words.stem(plural)).as(plural).isEqualTo(key);
        assertThat(Words.stem(going)).as(going).isEqualTo(key);
        assertThat(Words.stem(past)).as(past).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "prison, prisoner",
        "crime, criminal",
        "drug, drought",
        "state, statement",
        "community, communication",
        "port, portion"
    })
    void otherWordsKeepOtherKeys(String one, String other) {
        assertThat(Words.stem(one)).isNotEqualTo(Words.stem(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "is", "its", "bus", "été", "государства", "犯", "الدول", "2030"})
    void leavesShortWordsAndOtherScriptsAlone(String word) {
        assertThat(Words.stem(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing", "king", "being", "seed", "speed", "string", "during", "news"})
    void leavesSomethingOfEveryWord(String word) {
        assertThat(Words.stem(word)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void cutsATextIntoWords() {
        assertThat(Words.of("Ferries, harbours – and 12 lamps!"))
                .extracting(Words.Word::written)
                .containsExactly("Ferries", "harbours", "and", "12", "lamps");
    }

    @Test
    void anApostropheOrHyphenEndsAWord() {
        assertThat(Words.of("the State’s well-being, l'eau"))
                .extracting(Words.Word::written)
                .containsExactly("the", "State", "s", "well", "being", "l", "eau");
    }

    @Test
    void eachChineseCharacterIsAWord() {
        assertThat(Words.of("修好3座桥 and boats"))
                .extracting(Words.Word::written)
                .containsExactly("修", "好", "3", "座", "桥", "and", "boats");
    }

    @Test
    void aRunOfDigitsOrLettersEndsAtAChineseCharacter() {
        assertThat(Words.of("第70号AB船"))
                .extracting(Words.Word::written)
                .containsExactly("第", "70", "号", "AB", "船");
    }

    @Test
    void arabicWordsKeepTheirVowelMarks() {
        assertThat(Words.of("إصلاح الجسورِ القديمة"))
                .extracting(Words.Word::written)
                .containsExactly("إصلاح", "الجسورِ", "القديمة");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreKeptWhole() {
        assertThat(Words.of("harbour 𠀀𠀁 boats"))
                .extracting(Words.Word::written)
                .containsExactly("harbour", "𠀀", "𠀁", "boats");
    }

    @Test
    void keysFoldCaseWithoutTheMachinesLanguage() {
        assertThat(Words.keys("IMPROVING Prison CONDITIONS"))
                .isEqualTo(Words.keys("improve prison condition"));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" – … (!)")).isEmpty();
    }

    @Test
    void spansPointToTheWordsInOrder() {
        var random = Seeded.random("words");
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int c = random.nextInt(60); c > 0; c--) {
                text.appendCodePoint(random.nextInt(c % 7 == 0 ? 0x10000 : 0x250));
            }
            int end = 0;
            for (var word : Words.of(text.toString())) {
                assertThat(word.span().of(text.toString())).isEqualTo(word.written());
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                end = word.span().end();
            }
        }
    }

    @Test
    void aSpanRunsForwards() {
        assertThat(new Span(2, 5).length()).isEqualTo(3);
        assertThat(new Span(2, 2).of("abc")).isEmpty();
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "EN, ENGLISH",
        "eng, ENGLISH",
        "' fr ', FRENCH",
        "fre, FRENCH",
        "fra, FRENCH",
        "zho, CHINESE",
        "chi, CHINESE",
        "rus, RUSSIAN",
        "es, SPANISH",
        "ara, ARABIC",
        "und, UNDETERMINED",
        "de, UNDETERMINED",
        "'', UNDETERMINED"
    })
    void knowsTheSixLanguagesByTheirCodes(String code, Language language) {
        assertThat(Language.ofCode(code)).isEqualTo(language);
    }

    @Test
    void aLanguagesOwnCodeLeadsBackToIt() {
        for (var language : Language.values()) {
            assertThat(Language.ofCode(language.code())).isEqualTo(language);
        }
    }
}
