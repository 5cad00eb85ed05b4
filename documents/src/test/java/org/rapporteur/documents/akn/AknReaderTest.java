package org.rapporteur.documents.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.documents.akn.AknText.container;
import static org.rapporteur.documents.akn.AknText.italic;
import static org.rapporteur.documents.akn.AknText.paragraph;
import static org.rapporteur.documents.akn.AknText.resolution;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.text.Language;

final class AknReaderTest {

    private static List<String> addresses(Instrument instrument) {
        return instrument.provisions().stream()
                .map(provision -> provision.address().toString())
                .toList();
    }

    private static Provision at(Instrument instrument, String address) {
        return instrument.provisions().stream()
                .filter(provision -> provision.address().toString().equals(address))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(address + " is not among " + addresses(instrument)));
    }

    @Test
    void tellsWhatTheDocumentSaysAboutItself() {
        var read =
                resolution(
                        "", paragraph("1.", italic("Urges") + " ports to sweep their quays;"), "");

        assertThat(read.symbolText()).isEqualTo("A/RES/85/7");
        assertThat(read.body()).isEqualTo("GA");
        assertThat(read.title()).isEqualTo("Keeping harbours clean");
        assertThat(read.session()).isEqualTo("85");
        assertThat(read.adopted()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(read.language()).isEqualTo(Language.ENGLISH);
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void countsPreambularParagraphsAndKeepsTheNumbersOfOperativeOnes() {
        var read =
                resolution(
                        container("container_2", italic("Recalling") + " the tides,")
                                + container("container_3", "Noting the gulls,"),
                        paragraph("\t1.", "Urges ports to sweep;")
                                + paragraph("12 -", "Asks them to report."),
                        "");

        assertThat(addresses(read)).containsExactly("PP 1", "PP 2", "OP 1", "OP 12");
        assertThat(at(read, "OP 12").number()).isEqualTo("12");
        assertThat(at(read, "PP 1").id()).isEqualTo("container_2");
    }

    @Test
    void takesTheFormulaForAProvisionOnlyWhereItSaysMore() {
        var read = resolution("", paragraph("1.", "Urges ports to sweep."), "");

        assertThat(addresses(read)).containsExactly("OP 1");
    }

    @Test
    void foldsWhiteSpaceAndKeepsTheNonBreakingHyphen() {
        var read =
                resolution(
                        "",
                        paragraph(
                                "1.",
                                "Urges\n\t\u00a0 the  anti\u2011litter   patrols\u00a0to act; "),
                        "");

        assertThat(at(read, "OP 1").text()).isEqualTo("Urges the anti\u2011litter patrols to act;");
    }

    @Test
    void marksTheVerbTheOtherEmphasisAndTheLinks() {
        var content =
                italic("Recalls")
                        + " "
                        + italic("also")
                        + " resolution <a href=\"https://x.org/80/1\">80/1</a> and the <span class=\"italic\"> Tidal </span> report;";
        var provision = at(resolution("", paragraph("1.", content), ""), "OP 1");

        assertThat(provision.findVerb().orElseThrow().of(provision.text()))
                .isEqualTo("Recalls also");
        assertThat(provision.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.LINK)
                .singleElement()
                .satisfies(link -> assertThat(link.span().of(provision.text())).isEqualTo("80/1"))
                .satisfies(link -> assertThat(link.value()).isEqualTo("https://x.org/80/1"));
        assertThat(provision.marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.EMPHASIS)
                .extracting(mark -> mark.span().of(provision.text()))
                .containsExactly("Tidal");
    }

    @Test
    void takesBoldForTheVerbInChineseOnly() {
        var body = paragraph("1.", "<span class=\"bold\">回顾</span>其决议；");

        var chinese = AknText.read(AknText.document("zho", "", body, ""));
        var english = AknText.read(AknText.document("eng", "", body, ""));

        assertThat(at(chinese, "OP 1").findVerb()).isPresent();
        assertThat(at(english, "OP 1").findVerb()).isEmpty();
    }

    @Test
    void attachesAFootnoteToTheParagraphThatCarriesItsMark() {
        var note =
                "<authorialNote marker=\"3\" eId=\"authorialNote_3\"><p>\t See <a href=\"u\">A/80/5</a>.</p></authorialNote>";
        var read =
                resolution(
                        "",
                        paragraph("1.", "Recalls the report" + note + " of the harbour master;"),
                        "");

        var provision = at(read, "OP 1");
        assertThat(provision.text()).isEqualTo("Recalls the report of the harbour master;");
        assertThat(provision.marks())
                .contains(new Mark(Mark.Kind.FOOTNOTE, new org.rapporteur.text.Span(18, 18), "3"));
        assertThat(read.footnotes())
                .singleElement()
                .satisfies(footnote -> {
                    assertThat(footnote.provision()).isEqualTo(provision.address());
                    assertThat(footnote.text()).isEqualTo("See A/80/5.");
                    assertThat(footnote.id()).isEqualTo("authorialNote_3");
                    assertThat(footnote.marks())
                            .extracting(mark -> mark.span().of(footnote.text()))
                            .containsExactly("A/80/5");
                });
    }

    @Test
    void putsItemsAfterTheirParentWithItsAddress() {
        var list =
                """
                <paragraph eId="para_9"><num>4.</num><list><intro><p>Invites ports:</p></intro>
                <point eId="a"><num>(a)</num><content><p>To sweep, namely:</p></content>
                <list><point eId="i"><num>(i)</num><content><p>Daily;</p></content></point></list></point>
                <point eId="b"><num>(b)</num><content><p>To report,</p></content></point>
                <wrapUp><p>and to do so soon;</p></wrapUp></list></paragraph>
                """;
        var read = resolution("", list, "");

        assertThat(addresses(read))
                .containsExactly("OP 4", "OP 4 (a)", "OP 4 (a) (i)", "OP 4 (b)", "OP 4 end");
        assertThat(at(read, "OP 4").text()).isEqualTo("Invites ports:");
        assertThat(at(read, "OP 4 (a) (i)").level()).isEqualTo(1);
        assertThat(at(read, "OP 4 (b)").kind()).isEqualTo(ProvisionKind.ITEM);
    }

    @Test
    void takesParagraphsWithALetterForItemsOfTheOneAbove() {
        var body =
                paragraph("3.", "Asks ports:")
                        + paragraph("(a)", "To sweep;")
                        + paragraph("", "(b)\tTo mop;")
                        + paragraph("", "(i)\tWith brushes;")
                        + paragraph("4.", "Decides to go on.");

        assertThat(addresses(resolution("", body, "")))
                .containsExactly("OP 3", "OP 3 (a)", "OP 3 (b)", "OP 3 (b) (i)", "OP 4");
    }

    @Test
    void readsNumbersThatThePublisherLeftInTheText() {
        var read =
                AknText.read(
                        AknText.document(
                                "ara", "", paragraph("", "7 - تدعو الموانئ إلى الكنس؛"), ""));

        assertThat(at(read, "OP 7").text()).isEqualTo("تدعو الموانئ إلى الكنس؛");
    }

    @Test
    void numbersAnnexesAndTellsTheirHeadingsFromTheirText() {
        var annex =
                """
                <attachments><attachment><doc name="annex"><mainBody>%s%s%s%s%s%s%s</mainBody></doc></attachment></attachments>
                """
                        .formatted(
                                paragraph("H23", "", "<span class=\"bold\">Annex</span>"),
                                paragraph(
                                        "H23", "", "<span class=\"bold\">Quay Declaration</span>"),
                                paragraph("", italic("We, harbour masters") + ","),
                                paragraph("1.", "We undertake to sweep;"),
                                paragraph("H23", "", "<span class=\"bold\">Cleaner quays</span>"),
                                paragraph("H4", "", italic("In order to sweep well:")),
                                paragraph("2.", "Buy brooms."));
        var read = resolution("", paragraph("1.", "Endorses it."), annex);

        assertThat(addresses(read))
                .containsExactly(
                        "OP 1",
                        "annex/heading 1",
                        "annex/heading 2",
                        "annex/PP 1",
                        "annex/1",
                        "annex/heading 3",
                        "annex/heading 4",
                        "annex/2");
        assertThat(at(read, "annex/2").section())
                .isEqualTo("Cleaner quays / In order to sweep well:");
        assertThat(at(read, "annex/heading 4").level()).isEqualTo(1);
        assertThat(at(read, "annex/1").kind()).isEqualTo(ProvisionKind.ANNEX);
    }

    @Test
    void refusesADocumentType() {
        var read =
                AknText.read(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><akomaNtoso><p>&e;</p></akomaNtoso>");

        assertThat(read.isRefused()).isTrue();
        assertThat(read.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.XML_HOSTILE);
        assertThat(read.provisions()).isEmpty();
    }

    @Test
    void stopsAtADepthThatNoDocumentHas() {
        var deep = "<p>".repeat(5000) + "x" + "</p>".repeat(5000);

        var read = resolution("", paragraph("1.", "Urges ports to sweep;") + deep, "");

        assertThat(read.issues())
                .extracting(issue -> issue.code())
                .contains(IssueCode.NESTING_TOO_DEEP);
        assertThat(addresses(read)).startsWith("OP 1");
    }

    @Test
    void readsPastEndTagsThatCloseNothing() {
        var read =
                resolution(
                        "",
                        paragraph("1.", "Urges ports to sweep;")
                                + "</docTitle></p>"
                                + paragraph("2.", "Asks."),
                        "");

        assertThat(addresses(read)).containsExactly("OP 1", "OP 2");
        assertThat(read.issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.XML_MALFORMED);
                    assertThat(issue.message()).contains("Line ").contains("column ");
                });
    }

    @Test
    void keepsWhatStandsBeforeAFault() {
        var read =
                resolution(
                        "",
                        paragraph("1.", "Urges ports to sweep;")
                                + paragraph("2.", "Asks < & > them."),
                        "");

        assertThat(addresses(read)).containsExactly("OP 1");
        assertThat(read.issues())
                .extracting(issue -> issue.code())
                .containsExactly(IssueCode.XML_MALFORMED);
    }
}
