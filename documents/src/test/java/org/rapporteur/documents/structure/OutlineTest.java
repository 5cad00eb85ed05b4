package org.rapporteur.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.IssueCode;

final class OutlineTest {

    private static Block paragraph(String number, String text) {
        return Block.of(Role.PARAGRAPH, number, 0, text);
    }

    private static Block heading(int rank, String text) {
        return Block.of(Role.HEADING, "", rank, text);
    }

    private static Block item(String label) {
        return Block.of(Role.ITEM, label, Block.DEPTH_FROM_LABEL, "text");
    }

    private static Block annex(String text) {
        return Block.of(Role.ANNEX_LABEL, "", 30, text);
    }

    private static Outline.Arranged arrange(List<Block> blocks, List<DraftNote> notes) {
        return StandardWords.during(() -> Outline.arrange(blocks, notes));
    }

    private static List<String> addresses(Block... blocks) {
        return arrange(List.of(blocks), List.of()).provisions().stream()
                .map(it -> it.address().toString())
                .toList();
    }

    private static List<String> sections(Block... blocks) {
        return arrange(List.of(blocks), List.of()).provisions().stream()
                .map(Provision::section)
                .toList();
    }

    @Test
    void tellsNumbersThatBeginAnewApartByThePartsNumber() {
        assertThat(
                        addresses(
                                heading(30, "I"),
                                paragraph("1", "a"),
                                heading(30, "II"),
                                heading(30, "Title"),
                                paragraph("1", "b"),
                                item("(a)")))
                .containsExactly(
                        "heading 1", "OP I.1", "heading 2", "heading 3", "OP II.1", "OP II.1 (a)");
    }

    @Test
    void countsParagraphsWithoutNumberWithinTheirSection() {
        assertThat(
                        addresses(
                                paragraph("", "above all headings"),
                                heading(10, "Calm  seas:"),
                                paragraph("", "a"),
                                paragraph("", "b"),
                                item("(a)"),
                                heading(10, "II"),
                                heading(10, "Of oars"),
                                paragraph("", "c"),
                                heading(10, "Rule 3"),
                                paragraph("", "d"),
                                heading(10, "Article 4"),
                                paragraph("", "e")))
                .containsExactly(
                        "¶ 1",
                        "heading 1",
                        "calm seas/1",
                        "calm seas/2",
                        "calm seas/2 (a)",
                        "heading 2",
                        "heading 3",
                        "II/1",
                        "heading 4",
                        "rule 3/1",
                        "heading 5",
                        "art. 4");
    }

    @Test
    void tellsSectionsOfOneNameApartAndShortensLongNames() {
        assertThat(
                        addresses(
                                heading(10, "Rowing"),
                                heading(20, "Boats"),
                                paragraph("", "a"),
                                heading(10, "Sailing"),
                                heading(20, "Boats"),
                                paragraph("", "b"),
                                heading(10, "Looking after whatever floats in our many harbours"),
                                paragraph("", "c")))
                .filteredOn(address -> !address.startsWith("heading"))
                .containsExactly(
                        "boats/1", "boats [2]/1", "looking after whatever floats in our…/1");
    }

    @Test
    void countsWithinASectionOfAnAnnex() {
        assertThat(
                        addresses(
                                paragraph("1", "adopts"),
                                annex("Annex"),
                                heading(10, "Table of tides"),
                                paragraph("", "a")))
                .last()
                .isEqualTo("annex/table of tides/1");
    }

    @Test
    void leavesNumbersAloneThatCountOn() {
        assertThat(
                        addresses(
                                heading(30, "I"),
                                paragraph("1", "a"),
                                heading(30, "II"),
                                paragraph("2", "b")))
                .containsExactly("heading 1", "OP 1", "heading 2", "OP 2");
    }

    @Test
    void addressesArticlesByTheirNumber() {
        assertThat(
                        addresses(
                                annex("Annex"),
                                heading(30, "Article 1"),
                                heading(30, "Aim"),
                                paragraph("1", "a"),
                                heading(30, "Article 2"),
                                paragraph("1", "b")))
                .endsWith("annex/art. 2(1)")
                .contains("annex/art. 1(1)");
    }

    @Test
    void namesSeveralAnnexesByTheirLabelsAndElseByOrder() {
        assertThat(
                        addresses(
                                annex("Annex I"),
                                paragraph("1", "a"),
                                annex("Annex II"),
                                paragraph("1", "b"),
                                annex("Appendix A"),
                                paragraph("1", "c")))
                .containsExactly(
                        "annex I/heading 1",
                        "annex I/1",
                        "annex II/heading 1",
                        "annex II/1",
                        "annex II/appendix A/heading 1",
                        "annex II/appendix A/1");
        assertThat(addresses(annex("附件一"), paragraph("1", "a"), annex("附件二"), paragraph("1", "b")))
                .contains("annex I/1", "annex II/1");
    }

    @Test
    void knowsWhenAnItemOpensADeeperList() {
        assertThat(
                        addresses(
                                paragraph("1", "a"),
                                item("(a)"),
                                item("(i)"),
                                item("(ii)"),
                                item("(b)")))
                .containsExactly("OP 1", "OP 1 (a)", "OP 1 (a) (i)", "OP 1 (a) (ii)", "OP 1 (b)");
        assertThat(
                        addresses(
                                paragraph("1", "a"),
                                item("(g)"),
                                item("(h)"),
                                item("(i)"),
                                item("(j)")))
                .containsExactly("OP 1", "OP 1 (g)", "OP 1 (h)", "OP 1 (i)", "OP 1 (j)");
    }

    @Test
    void takesAListThatCountsFromOneBeneathAParagraphForItems() {
        assertThat(
                        addresses(
                                paragraph("7", "The following:"),
                                paragraph("1", "a;"),
                                paragraph("2", "b."),
                                paragraph("8", "c")))
                .containsExactly("OP 7", "OP 7 (1)", "OP 7 (2)", "OP 8");
    }

    @Test
    void nestsSectionsByRankAndTitlesUnderTheirDivision() {
        assertThat(
                        sections(
                                heading(30, "II"),
                                heading(30, "Quays"),
                                heading(40, "Brooms"),
                                paragraph("1", "a"),
                                heading(30, "III"),
                                paragraph("2", "b")))
                .containsExactly("", "II", "II / Quays", "II / Quays / Brooms", "", "III");
    }

    @Test
    void makesRepeatedNumbersUniqueAndSaysSo() {
        var arranged = arrange(List.of(paragraph("3", "a"), paragraph("3", "b")), List.of());

        assertThat(arranged.provisions())
                .extracting(it -> it.address().toString())
                .containsExactly("OP 3", "OP 3 [2]");
        assertThat(arranged.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.NUMBERING_BROKEN);
    }

    @Test
    void saysWhichNoteHasNoParagraph() {
        var arranged = arrange(List.of(), List.of(new DraftNote("1", "See.", "", List.of(), 0)));

        assertThat(arranged.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.NOTE_WITHOUT_MARK);
    }
}
