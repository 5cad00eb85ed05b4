package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCalendarTest {

    private static final SessionCalendar ASSEMBLY =
            new SessionCalendar("GA", 31, 1976, 1, 1, false, true, 2026);
    private static final SessionCalendar COUNCIL =
            new SessionCalendar("ECOSOC", 1978, 1978, 1, 0, true, false, 2026);
    private static final SessionCalendar THREE_A_YEAR =
            new SessionCalendar("HRC", 1, 2006, 3, 0, false, true, 2026);
    private static final SessionCalendar EVERY_SECOND_YEAR =
            new SessionCalendar("COSP", 1, 2005, 0.5, 1, false, false, 2026);

    @ParameterizedTest
    @CsvSource({
        "78, 2023, true",
        "78, 2024, true",
        "78, 2022, false",
        "78, 2025, false",
        "78, 0, true",
        "31, 1976, true",
        "30, 0, false",
        "30, 1975, false",
        "81, 0, true",
        "82, 0, false",
        "82, 2027, false",
        "2023, 0, false",
        "0, 0, false",
        "-1, 0, false"
    })
    void aSessionAYearLastsIntoTheNext(int session, int year, boolean admitted) {
        assertThat(ASSEMBLY.admits(session, year)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021, true",
        "2021, 2020, true",
        "2021, 2022, false",
        "2021, 0, true",
        "1977, 0, false",
        "2026, 0, true",
        "2027, 0, false",
        "70, 0, false"
    })
    void aYearIsItsOwnSession(int session, int year, boolean admitted) {
        assertThat(COUNCIL.admits(session, year)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2006, true",
        "39, 2018, true",
        "39, 2017, true",
        "39, 2021, false",
        "39, 2010, false"
    })
    void threeSessionsFallIntoAYear(int session, int year, boolean admitted) {
        assertThat(THREE_A_YEAR.admits(session, year)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2005, true",
        "3, 2009, true",
        "10, 2023, true",
        "10, 2024, true",
        "10, 2019, false"
    })
    void aSessionMayFallIntoEverySecondYear(int session, int year, boolean admitted) {
        assertThat(EVERY_SECOND_YEAR.admits(session, year)).isEqualTo(admitted);
    }

    @Test
    void aBodyWithoutACalendarIsRuledOutByNothing() {
        var vocabulary = SmallVocabulary.vocabulary();

        assertThat(vocabulary.admits("UNEA", 999, 1900)).isTrue();
        assertThat(vocabulary.admits("GA", 78, 1900)).isFalse();
    }

    @Test
    void listsTheBodiesThatASessionAndYearPointTo() {
        var vocabulary = SmallVocabulary.vocabulary();

        assertThat(vocabulary.listAdmitting(32, 0)).containsExactly("CCPCJ", "CND", "GA", "HRC");
        assertThat(vocabulary.listAdmitting(32, 1977)).containsExactly("GA");
        assertThat(vocabulary.listAdmitting(2021, 0)).containsExactly("ECOSOC");
        assertThat(vocabulary.listAdmitting(999, 0)).isEmpty();
    }

    @Test
    void knowsWhichBodiesHoldSpecialSessionsAndWhichCountInOneRun() {
        var vocabulary = SmallVocabulary.vocabulary();

        assertThat(vocabulary.holdsSpecialSessions("GA")).isTrue();
        assertThat(vocabulary.holdsSpecialSessions("CND")).isFalse();
        assertThat(vocabulary.holdsSpecialSessions("Moon")).isFalse();
        assertThat(vocabulary.isRunning("SC")).isTrue();
        assertThat(vocabulary.isRunning("GA")).isFalse();
    }

    @Test
    void shortFormsStandForEveryBodyOfThatKind() {
        var vocabulary = SmallVocabulary.vocabulary();

        assertThat(vocabulary.listShortFormOf("*council")).containsExactly("SC", "ECOSOC", "HRC");
        assertThat(vocabulary.listShortFormOf("*commission")).containsExactly("CND", "CCPCJ");
        assertThat(vocabulary.listShortFormOf("*senate")).isEmpty();
    }
}
