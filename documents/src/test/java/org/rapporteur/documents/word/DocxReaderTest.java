package org.rapporteur.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.documents.word.DocxFile.listed;
import static org.rapporteur.documents.word.DocxFile.paragraph;
import static org.rapporteur.documents.word.DocxFile.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

final class DocxReaderTest {

    private static final String LISTS =
            """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%4"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """;

    private static Instrument read(DocxFile file) {
        var bytes = file.bytes();
        return StandardWords.during(
                () -> DocxReader.read(bytes, new Source("a.docx", "", bytes.length)));
    }

    private static List<String> addresses(Instrument read) {
        return read.provisions().stream().map(it -> it.address().toString()).toList();
    }

    private static List<String> texts(Instrument read) {
        return read.provisions().stream().map(Provision::text).toList();
    }

    @Test
    void computesTheNumbersThatWordShows() {
        var body =
                listed(1, 0, "One")
                        + listed(1, 1, "One a")
                        + listed(1, 1, "One b")
                        + listed(1, 2, "One b i")
                        + paragraph("Between")
                        + listed(1, 0, "Two")
                        + listed(1, 1, "Two a begins anew")
                        + listed(2, 0, "Another list of the same kind begins at seven")
                        + listed(1, 0, "The first goes on")
                        + listed(1, 3, "With the number above it");

        var read = read(DocxFile.of(body).with("numbering", "numbering", LISTS));

        assertThat(addresses(read))
                .containsExactly(
                        "OP 1",
                        "OP 1 (a)",
                        "OP 1 (b)",
                        "OP 1 (b) (i)",
                        "¶ 1",
                        "OP 2",
                        "OP 2 (a)",
                        "OP 7",
                        "OP 8",
                        "OP 8.1");
        assertThat(read.provisions()).extracting(Provision::page).containsOnly(0);
    }

    @Test
    void takesNumbersAndHeadingsFromStyles() {
        var styles =
                """
                <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Num"><w:name w:val="Num"/><w:basedOn w:val="Base"/></w:style>
                <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>
                """;
        var body =
                paragraph("<w:pStyle w:val=\"T\"/>", "Quays 4")
                        + paragraph("<w:pStyle w:val=\"H\"/>", "Quays")
                        + paragraph("<w:pStyle w:val=\"Num\"/>", "Sweep them")
                        + paragraph(
                                "<w:pStyle w:val=\"Num\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                                "Without its style's number");

        var read =
                read(
                        DocxFile.of(body)
                                .with("numbering", "numbering", LISTS)
                                .with("styles", "styles", styles));

        assertThat(addresses(read)).containsExactly("heading 1", "OP 1", "quays/1");
        assertThat(read.provisions().get(1).section()).isEqualTo("Quays");
    }

    @Test
    void takesTrackedChangesAsAcceptedAndSaysSo() {
        var body =
                "<w:p>"
                        + run("Sweep ")
                        + "<w:del><w:r><w:delText>some </w:delText></w:r></w:del><w:ins>"
                        + run("all ")
                        + "</w:ins>"
                        + run("quays.")
                        + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + run("First half")
                        + "</w:p><w:p>"
                        + run(" and second.")
                        + "</w:p>";

        var read = read(DocxFile.of(body));

        assertThat(texts(read)).containsExactly("Sweep all quays.", "First half and second.");
        assertThat(read.issues()).extracting(it -> it.code()).contains(IssueCode.CHANGES_TRACKED);
    }

    @Test
    void hangsNotesOnTheParagraphThatCarriesTheirMark() {
        var body =
                paragraph("No note here.")
                        + "<w:p>"
                        + run("Brooms")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + run(" and mops")
                        + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>"
                        + run(".")
                        + "</w:p>";
        var file =
                DocxFile.of(body)
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"2\">" + paragraph("Of hair.") + "</w:footnote>")
                        .with(
                                "endnotes",
                                "endnotes",
                                "<w:endnote w:id=\"5\">" + paragraph("Of wool.") + "</w:endnote>");

        var read = read(file);

        assertThat(texts(read)).containsExactly("No note here.", "Brooms and mops.");
        assertThat(read.footnotes())
                .extracting(it -> it.mark() + " " + it.text() + " " + it.provision())
                .containsExactly("1 Of hair. ¶ 2", "i Of wool. ¶ 2");
    }

    @Test
    void readsTablesControlsLinksAndTextBoxesInTheirOrder() {
        var cell = "<w:tc>%s</w:tc>";
        var row =
                "<w:tbl><w:tr>"
                        + cell.formatted(paragraph("Port"))
                        + cell.formatted("<w:p/>")
                        + cell.formatted(paragraph("Brooms") + paragraph("Mops"))
                        + "</w:tr></w:tbl>";
        var frame = "<w:tbl><w:tr>" + cell.formatted(paragraph("Framed.")) + "</w:tr></w:tbl>";
        var control =
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + paragraph("In a control.")
                        + "</w:sdtContent></w:sdt>";
        var box =
                "<w:p>"
                        + run("Beside a box.")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                        + paragraph("In the box.")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                        + paragraph("In the box.")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var link = "<w:p><w:hyperlink>" + run("A link") + "</w:hyperlink>" + run(".") + "</w:p>";

        var read = read(DocxFile.of(row + frame + control + box + link));

        assertThat(texts(read))
                .containsExactly(
                        "Port | Brooms / Mops",
                        "Framed.",
                        "In a control.",
                        "Beside a box.",
                        "In the box.",
                        "A link.");
        assertThat(addresses(read)).first().isEqualTo("table 1 row 1");
    }

    @Test
    void readsAResolutionWithItsFront() {
        var bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>";
        var italic = "<w:r><w:rPr><w:i/></w:rPr><w:t>%s</w:t></w:r>";
        var body =
                paragraph("A/RES/85/7")
                        + paragraph("Resolution adopted on 2 May 2031")
                        + "<w:p>"
                        + bold.formatted("85/7. Clean harbours")
                        + "</w:p>"
                        + paragraph("The General Assembly,")
                        + "<w:p>"
                        + italic.formatted("Recalling")
                        + run(" the brooms,")
                        + "</w:p>"
                        + paragraph("1. Sweeps;")
                        + paragraph("(a) At dawn;")
                        + paragraph("12th plenary meeting")
                        + paragraph("2 May 2031");

        var read = read(DocxFile.of(body));

        assertThat(read.symbolText()).isEqualTo("A/RES/85/7");
        assertThat(read.title()).isEqualTo("Clean harbours");
        assertThat(read.findAdopted()).hasToString("Optional[2031-05-02]");
        assertThat(addresses(read)).containsExactly("PP 1", "OP 1", "OP 1 (a)");
        assertThat(read.provisions().getFirst().kind()).isEqualTo(ProvisionKind.PREAMBULAR);
        assertThat(read.provisions().getFirst().findVerb()).isPresent();
    }

    @Test
    void takesNoSymbolThatOnlyNamesAnotherDocument() {
        var listed =
                paragraph(
                        "9.7 Sweep the basin (North Port); Source of position: A/HRC/85/15/Add.1 - Para.3");
        var told =
                paragraph(
                        "Ports were asked in A/HRC/85/16, as in every year since the harbours were opened to all, to sweep their basins.");

        assertThat(read(DocxFile.of(listed + told)).findSymbol()).isEmpty();
        assertThat(read(DocxFile.of(paragraph("United Nations A/HRC/85/17") + told)).symbolText())
                .isEqualTo("A/HRC/85/17");
    }

    @Test
    void readsWhatAnotherLibraryWrites() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("We sweep.");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("a");
            table.getRow(0).getCell(1).setText("b");
            document.write(out);
        }

        var read =
                StandardWords.during(() ->
                        DocxReader.read(out.toByteArray(), new Source("a.docx", "", out.size())));

        assertThat(texts(read)).containsExactly("We sweep.", "a | b");
    }

    @Test
    void refusesEntitiesAndKeepsWhatStandsBeforeAFault() {
        var hostile =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>";
        var broken = read(DocxFile.of(paragraph("Whole.") + "<w:p><w:r>"));
        var refused = read(DocxFile.of(hostile));

        assertThat(texts(broken)).containsExactly("Whole.");
        assertThat(broken.issues()).extracting(it -> it.code()).contains(IssueCode.XML_MALFORMED);
        assertThat(refused.isRefused()).isTrue();
    }
}
