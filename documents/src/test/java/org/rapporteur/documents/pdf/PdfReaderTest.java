package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.Issue;

/// Pages set by the test: what is text, what is furniture, and what becomes of damage.
class PdfReaderTest {

    private static Typesetter letter() {
        var page = new Typesetter("A/99/998");
        page.heading(10, "Ninety-ninth session");
        page.text("Agenda item 7");
        page.heading(14, "Letter dated 3 May 2097 from the keeper of the northern light");
        page.text(
                "I have the honour to send you the list of lights, which the keepers of the north have"
                        + " put together over the winter with much care, and to ask that it be read.");
        page.text("(Signed) The keeper");
        page.newPage();
        page.heading(
                14, "Annex to the letter dated 3 May 2097 from the keeper of the northern light");
        page.text("The lights of the north are three, and each of them is seen from the next one.");
        return page;
    }

    private static Instrument read(byte[] bytes) {
        return StandardWords.READERS.read(bytes, "page.pdf");
    }

    @Test
    void readsALetterAsTextAndItsAnnexAsAnnex() {
        var read = read(letter().bytes());

        assertThat(read.symbolText()).isEqualTo("A/99/998");
        assertThat(read.title())
                .isEqualTo("Letter dated 3 May 2097 from the keeper of the northern light");
        assertThat(read.provisions())
                .extracting(provision -> provision.address().toString())
                .containsExactly("¶ 1", "¶ 2", "annex/heading 1", "annex/¶ 1");
        assertThat(read.provisions())
                .extracting(Provision::text)
                .noneMatch(text -> text.contains("V.25") || text.contains("/9"));
    }

    @Test
    void readsNumberedParagraphsOfAReportAsParagraphsAndNamesItsAgendaItem() {
        var page = new Typesetter("A/99/999");
        page.text("Agenda item 7");
        page.heading(10, "Lights, harbours and gulls");
        page.heading(14, "Lights of the north");
        page.numbered(
                "1.",
                "",
                "The keepers were asked to count the lights along all coasts, which they did.");
        page.heading(12, "What was found");
        page.text("• Three lights burn all night;");
        page.text("• Two burn until ten.");
        page.numbered("2.", "", "Nothing else was found.");

        assertThat(read(page.bytes()).provisions())
                .extracting(Provision::address, Provision::kind)
                .extracting(tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
                .containsExactly(
                        "heading 1 HEADING",
                        "1 PARAGRAPH",
                        "heading 2 HEADING",
                        "heading 2 •1 ITEM",
                        "heading 2 •2 ITEM",
                        "2 PARAGRAPH");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersDamageWithIssuesOrWhatIsLeft(long seed) {
        var random = new Random(seed);
        var bytes = letter().bytes();
        for (int i = 0; i < 40; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        var read = read(bytes);

        assertThat(read.provisions().isEmpty() && read.issues().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 200, 700})
    void saysThatACutFileIsDamaged(int length) {
        var read = read(Arrays.copyOf(letter().bytes(), length));

        assertThat(read.issues()).extracting(Issue::message).isNotEmpty();
    }
}
