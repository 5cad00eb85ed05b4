package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.Browser.Sent;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.web.Role;

/// A deck is brought, reviewed, corrected and taken again.
class DeckTest extends PeopleFixture {

    private static final String DECK =
            "Wells run dry " + SampleLibrary.HOSTILE + "\nDig wells, see 60/1\n";

    private Answer bring(String name, String deck) {
        return browser(Role.EDITOR)
                .submit(
                        "/decks",
                        "/decks",
                        Map.of(),
                        new Sent(name, deck.getBytes(StandardCharsets.UTF_8)));
    }

    private String brought() {
        return bring("roundtable.txt", DECK).header("Location");
    }

    private Answer correct(String page, String place, String outcome, String correction) {
        var fields = Map.of("place", place, "outcome", outcome, "correction", correction);
        return browser(Role.EDITOR).submit(page, page + "/corrections", fields);
    }

    private String shown(String page) {
        return Jsoup.parse(browser(Role.READER).get(page).body()).select("main").text();
    }

    @Test
    void showsWhichChallengeEachSlideNamesAndWhereEachResponseStands() {
        var page = brought();

        assertThat(shown(page))
                .contains("C01", "Wells run dry", "A/RES/60/1", "OP 1", "the number")
                .doesNotContain("corrected by");
        assertThat(browser(Role.READER).get(page).body()).doesNotContain("<script>");
        assertThat(shown("/decks")).contains("roundtable.txt");
    }

    @Test
    void whatAPersonCorrectsIsTakenAndTheFilesFollowIt() {
        var page = brought();

        assertThat(correct(page, "1/1", "corrected", "A/RES/70/1").header("Location"))
                .isEqualTo(page + "#place-1-1");
        correct(page, "1", "corrected", "C02");

        assertThat(shown(page)).contains("A/RES/70/1", "Springs are far", "corrected by EDITOR");
        assertThat(browser(Role.READER).get(page + "/files/review.pptx").body())
                .isEqualTo("review.pptx A/RES/70/1");
        assertThat(store().journal().findLast().orElseThrow().kind()).isEqualTo("deck-corrected");
        correct(page, "1/1", "none", "");
        assertThat(shown(page)).doesNotContain("A/RES/70/1", "A/RES/60/1");
        correct(page, "1/1", "proposed", "");
        assertThat(shown(page)).contains("A/RES/60/1");
    }

    @Test
    void aCorrectionThatNamesNothingIsRefusedWhereItWasWritten() {
        var page = brought();

        for (var fields :
                List.of(
                        List.of("1/1", "corrected", "the wells"),
                        List.of("1", "corrected", "C99"),
                        List.of("7/1", "none", ""),
                        List.of("../1", "none", ""),
                        List.of("1/1", "unheard-of", ""))) {
            var answer = correct(page, fields.get(0), fields.get(1), fields.get(2));
            assertThat(answer.status()).as(fields.toString()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotEmpty();
        }
        assertThat(store().decks().mapCorrections(1)).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsNoDeckIsNotKept() {
        for (var name : List.of("deck.exe", "deck", "deck.pdf")) {
            assertThat(bring(name, DECK).status()).as(name).isEqualTo(400);
        }
        assertThat(bring("deck.txt", "One line").status()).isEqualTo(400);
        assertThat(store().decks().listBefore(Long.MAX_VALUE, 9)).isEmpty();
        assertThat(store().assessments().listContents()).isEmpty();
    }

    @Test
    void aDeckIsKeptAmongWhatABackupCopies() {
        brought();

        assertThat(store().assessments().listContents()).hasSize(1);
        assertThat(browser(Role.READER).get("/decks/999").status()).isEqualTo(404);
        assertThat(browser(Role.READER).get("/decks/x/files/review.pptx").status()).isEqualTo(404);
    }

    @Test
    void programsReadWhereResponsesStand() {
        var page = brought();

        assertThat(browser(Role.READER).get("/api" + page + "/responses").body())
                .contains("\"place\":\"1/1\"", "\"symbol\":\"A/RES/60/1\"");
        assertThat(browser(Role.READER).get("/api" + page + "/files/etc%2Fpasswd").status())
                .isIn(400, 404);
    }

    @Test
    void everyPageOfDecksHasLabelsOneHeadingAndUniqueIds() {
        for (var path : List.of("/decks", brought())) {
            var page = Jsoup.parse(browser(Role.EDITOR).get(path).body());
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            for (var field : page.select("select, input:not([type=hidden]), textarea")) {
                assertThat(page.select("label[for=" + field.id() + "]")).as(path).hasSize(1);
            }
        }
    }
}
