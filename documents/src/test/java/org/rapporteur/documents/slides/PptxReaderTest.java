package org.rapporteur.documents.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.IssueCode;

final class PptxReaderTest {

    private static List<String> texts(Instrument deck) {
        return deck.provisions().stream()
                .filter(it -> !it.isHeading())
                .map(Provision::text)
                .toList();
    }

    private static List<String> lines(Instrument deck) {
        return deck.provisions().stream()
                .map(it -> it.address() + " [" + it.section() + "] " + it.text())
                .toList();
    }

    @Test
    void givesTheSameProvisionsAsTheDecksTranscript() {
        var file = new DeckFile();
        DeckFile.box(file.blank(), 20, 20, 600, 100, "HARBOUR REVIEW AT MID TERM");
        var second = file.blank();
        DeckFile.box(second, 20, 20, 600, 80, "CHALLENGE: Quays are dirty.");
        DeckFile.box(
                second,
                20,
                120,
                600,
                300,
                "RESPONSE:",
                "Lisbon Declaration:",
                "Sweep quays each day",
                "Buying brooms",
                "A/RES/81/12: Sharing mops");
        var transcript =
                """
                Presentation Transcript

                1. HARBOUR REVIEW AT MID TERM 1

                2. CHALLENGE: Quays are dirty. RESPONSE: Lisbon Declaration: Sweep quays each day Buying brooms A/RES/81/12: Sharing mops 2

                Related
                """;

        var deck = file.read();

        assertThat(lines(deck))
                .isEqualTo(
                        lines(
                                StandardWords.READERS.read(
                                        transcript.getBytes(StandardCharsets.UTF_8), "deck.txt")));
        assertThat(deck.title()).isEqualTo("HARBOUR REVIEW AT MID TERM");
    }

    @Test
    void readsTheTitleFirstAndKeepsLevels() {
        var file = new DeckFile();
        var slide = file.titled("Brooms");
        DeckFile.box(slide, 20, 100, 600, 200, "Wood", "  Beech", "Steel");

        var deck = file.read();

        assertThat(lines(deck))
                .containsExactly(
                        "slide 1/title [] Brooms",
                        "slide 1/1 [] Wood",
                        "slide 1/2 [] Beech",
                        "slide 1/3 [] Steel");
        assertThat(deck.provisions()).extracting(Provision::level).containsExactly(0, 0, 1, 0);
        assertThat(deck.provisions()).extracting(Provision::page).containsOnly(1);
    }

    @Test
    void readsColumnsOneAfterTheOther() {
        var file = new DeckFile();
        var slide = file.titled("Two columns");
        DeckFile.box(slide, 380, 100, 300, 40, "RESPONSE");
        DeckFile.box(slide, 20, 160, 300, 200, "Dirt");
        DeckFile.box(slide, 380, 160, 300, 200, "Sweep", "Mop");
        DeckFile.box(slide, 20, 100, 300, 40, "CHALLENGE");

        assertThat(lines(file.read()))
                .containsExactly(
                        "slide 1/title [] Two columns",
                        "slide 1/challenge [] CHALLENGE",
                        "slide 1/1 [CHALLENGE] Dirt",
                        "slide 1/response [] RESPONSE",
                        "slide 1/2 [RESPONSE] Sweep",
                        "slide 1/3 [RESPONSE] Mop");
    }

    @Test
    void readsRowByRowWhereLabelsStandAtTheSide() {
        var file = new DeckFile();
        var slide = file.blank();
        DeckFile.box(slide, 20, 200, 120, 40, "RESPONSES");
        DeckFile.box(slide, 20, 40, 120, 40, "Challenge:");
        DeckFile.box(slide, 180, 200, 480, 200, "Sweep", "Mop");
        DeckFile.box(slide, 180, 40, 480, 120, "Dirt");

        assertThat(lines(file.read()))
                .containsExactly(
                        "slide 1/challenge [] Challenge",
                        "slide 1/1 [CHALLENGE] Dirt",
                        "slide 1/response [] RESPONSES",
                        "slide 1/2 [RESPONSE] Sweep",
                        "slide 1/3 [RESPONSE] Mop");
    }

    @Test
    void readsTablesRowByRowAndLabelledOnesByColumn() {
        var file = new DeckFile();
        table(file, new String[][] {{"Port", "Brooms"}, {"Lisbon", "12"}});
        table(file, new String[][] {{"CHALLENGE", "RESPONSE"}, {"Dirt", "Sweep"}});

        assertThat(lines(file.read()))
                .containsExactly(
                        "slide 1/1 [] Port | Brooms",
                        "slide 1/2 [] Lisbon | 12",
                        "slide 2/challenge [] CHALLENGE",
                        "slide 2/1 [CHALLENGE] Dirt",
                        "slide 2/response [] RESPONSE",
                        "slide 2/2 [RESPONSE] Sweep");
    }

    private static void table(DeckFile file, String[][] cells) {
        var table = file.blank().createTable(cells.length, cells[0].length);
        table.setAnchor(new Rectangle(20, 20, 600, 200));
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                table.getCell(row, column).setText(cells[row][column]);
            }
        }
    }

    @Test
    void readsGroupsAsOneAndLeavesFootersOut() {
        var file = new DeckFile();
        var slide = file.blank();
        DeckFile.box(slide, 20, 300, 600, 40, "Below");
        var group = slide.createGroup();
        group.setAnchor(new Rectangle(20, 20, 600, 200));
        var inner = group.createTextBox();
        inner.setAnchor(new Rectangle(30, 30, 100, 40));
        inner.setText("Within");
        var footer = slide.createTextBox();
        footer.setPlaceholder(Placeholder.FOOTER);
        footer.setText("Harbour Office");
        var number = slide.createTextBox();
        number.setPlaceholder(Placeholder.SLIDE_NUMBER);
        number.setText("1");

        assertThat(texts(file.read())).containsExactly("Within", "Below");
    }

    @Test
    void readsTheSpeakersNotes() {
        var file = new DeckFile();
        var slide = file.blank();
        DeckFile.box(slide, 20, 20, 600, 40, "Sweep");
        for (var shape : file.show().getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText("Say why");
            }
        }

        assertThat(lines(file.read()))
                .containsExactly("slide 1/1 [] Sweep", "slide 1/notes 1 [notes] Say why");
    }

    @Test
    void refusesWhatIsCutOffEncryptedOrNoContainer() {
        var whole = new DeckFile();
        DeckFile.box(whole.blank(), 20, 20, 600, 40, "Sweep");
        var bytes = whole.bytes();

        var cut = DeckFile.read(Arrays.copyOf(bytes, bytes.length / 2));
        var noise = DeckFile.read("no container".getBytes(StandardCharsets.UTF_8));

        assertThat(cut.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.CONTAINER_DAMAGED);
        assertThat(noise.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.CONTAINER_DAMAGED);
        assertThat(noise.isRefused()).isTrue();
    }

    @Test
    void refusesAContainerThatUnpacksBeyondTheLimit() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ppt/slides/slide1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(DeckFile.read(out.toByteArray()).issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.ARCHIVE_HOSTILE);
    }
}
