package org.rapporteur.documents.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.documents.akn.AknText.container;
import static org.rapporteur.documents.akn.AknText.italic;
import static org.rapporteur.documents.akn.AknText.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

final class AknWriterTest {

    private static final int RANDOM_INSTRUMENTS = 3_000;
    private static final int VALIDATED_INSTRUMENTS = 400;

    private static final String ITEMS =
            "<paragraph eId=\"para_7\"><num>2.</num><list><intro><p>"
                    + italic("Urges")
                    + " harbour masters:</p></intro>"
                    + "<point><num>(a)</num><list><intro><p>To sweep:</p></intro>"
                    + "<point><num>(i)</num><content><p>The quays;</p></content></point>"
                    + "<point><num>(ii)</num><content><p>The slipways;</p></content></point></list></point>"
                    + "<point><num>(b)</num><content><p>To report</p></content></point>"
                    + "<wrapUp><p>before each spring tide.</p></wrapUp></list></paragraph>";

    private static final String NOTE =
            "<authorialNote marker=\"1\" eId=\"authorialNote_1\"><p>See <a href=\"https://example.org/x\">the tide tables</a>.</p></authorialNote>";

    private static final String ANNEXES =
            "<attachments><attachment><doc name=\"annex\"><mainBody>"
                    + paragraph("HCh", "", "Annex I")
                    + paragraph("HCh", "", "Rules of the harbour")
                    + paragraph("H1", "", "A. Boats")
                    + paragraph("", "1.", "Boats keep to the left.")
                    + "</mainBody></doc></attachment><attachment><doc name=\"annex\"><mainBody>"
                    + paragraph("HCh", "", "Annex II")
                    + paragraph("", "1.", "Fees are paid in advance." + NOTE.replace("_1", "_2"))
                    + "<table><tr><td><p>Size</p></td><td><p>Fee</p></td></tr><tr><td><p>Small</p></td><td><p>"
                    + italic("three")
                    + "</p></td></tr></table>"
                    + "</mainBody></doc></attachment></attachments>";

    private static Instrument readAgain(Instrument instrument) {
        return StandardWords.READERS.read(AknWriter.write(instrument), "again.xml");
    }

    private static String written(Instrument instrument) {
        return new String(AknWriter.write(instrument), StandardCharsets.UTF_8);
    }

    /// The same in everything that the document says.
    private static void assertSame(Instrument again, Instrument before) {
        assertThat(again.provisions()).isEqualTo(before.provisions());
        assertThat(again.footnotes()).isEqualTo(before.footnotes());
        assertThat(again.symbolText()).isEqualTo(before.symbolText());
        assertThat(again.body()).isEqualTo(before.body());
        assertThat(again.title()).isEqualTo(before.title());
        assertThat(again.session()).isEqualTo(before.session());
        assertThat(again.adopted()).isEqualTo(before.adopted());
        assertThat(again.within()).isEqualTo(before.within());
        assertThat(again.language()).isEqualTo(before.language());
    }

    private static Instrument wholeResolution() {
        return AknText.resolution(
                container("container_2", italic("Recalling") + " its care for harbours," + NOTE),
                paragraph("1.", italic("Decides") + " to keep them clean;") + ITEMS,
                ANNEXES);
    }

    @Test
    void readsBackAWholeResolutionAsItWas() {
        var resolution = wholeResolution();

        assertThat(resolution.provisions()).hasSizeGreaterThan(14);
        assertThat(resolution.footnotes()).hasSize(2);
        assertSame(readAgain(resolution), resolution);
    }

    @Test
    void writesWhatTheStandardHasElementsFor() {
        var xml = written(wholeResolution());

        assertThat(xml)
                .contains(
                        "<statement name=\"resolution\">",
                        "<docNumber refersTo=\"#symbol\">A/RES/85/7</docNumber>",
                        "<FRBRdate date=\"2031-05-02\" name=\"adoption\"/>",
                        "<FRBRlanguage language=\"eng\"/>",
                        "<container eId=\"container_1\" wId=\"container_2\" class=\"preambular\" title=\"PP 1\" name=\"Recalling\">",
                        "<num>1.</num>",
                        "<num>(ii)</num>",
                        "<doc name=\"annex\">",
                        "<a href=\"https://example.org/x\">the tide tables</a>",
                        "<span class=\"italic verb\">Decides</span> to keep them clean;")
                .containsPattern("harbours,<authorialNote marker=\"1\"[^>]*><p>See ")
                .containsPattern("<wrapUp [^>]*title=\"OP 2 end\"");
        assertThat(xml.split("<attachment ", -1)).hasSize(3);
        assertThat(xml.split("<td>", -1)).hasSize(5);
    }

    @Test
    void itsFilesAreValid() {
        var schema = AknSchema.load();

        assertThat(AknSchema.objection(schema, AknWriter.write(wholeResolution()))).isEmpty();
    }

    @Test
    void refusesNothingThatTheSchemaWouldRefuse() {
        // The counter-example to the test above: the schema does object to a faulty file.
        var faulty = written(wholeResolution()).replace("<mainBody>", "<mainBody><num>1</num>");

        assertThat(AknSchema.objection(AknSchema.load(), faulty.getBytes(StandardCharsets.UTF_8)))
                .contains("num");
    }

    @Test
    void keepsArabicAndChinese() {
        var arabic =
                AknText.read(
                        AknText.document(
                                "ara",
                                "",
                                paragraph("1 -", italic("تقرر") + " تنظيف الموانئ؛"),
                                ""));
        var chinese =
                AknText.read(
                        AknText.document(
                                "chi",
                                "",
                                paragraph("1.", "<span class=\"bold\">决定</span>清洁港口；𠀀"),
                                ""));

        assertSame(readAgain(arabic), arabic);
        assertSame(readAgain(chinese), chinese);
        assertThat(readAgain(arabic).language()).isEqualTo(Language.ARABIC);
        assertThat(readAgain(chinese).provisions().getFirst().findVerb()).contains(new Span(0, 2));
    }

    @Test
    void writesADeckWithItsSlides() {
        var deck =
                StandardWords.READERS.read(
                        "# Clean harbours\n\n- Sweep the quays\n  - each spring\n\n# Next steps\n\n- Report\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "deck.md");

        assertThat(deck.provisions()).isNotEmpty();
        assertSame(readAgain(deck), deck);
        assertThat(written(deck)).contains("<doc name=\"");
    }

    @Test
    void cutsAMarkThatOverlapsAnotherAndJoinsItAgain() {
        var marks =
                List.of(
                        new Mark(Mark.Kind.VERB, new Span(0, 12), ""),
                        new Mark(Mark.Kind.LINK, new Span(6, 20), "https://example.org/x"),
                        new Mark(Mark.Kind.FOOTNOTE, new Span(12, 12), "4"));
        var instrument = withProvision("Sweeps every quay and basin", marks);

        assertThat(written(instrument))
                .contains(
                        "<span class=\"italic verb\">Sweeps<a href=\"https://example.org/x\" r:piece=\"1\"> every</a></span>");
        assertSame(readAgain(instrument), instrument);
    }

    @Test
    void leavesOutCharactersThatNoXmlFileMayHold() {
        var text = "Sweep\u0000s the\ud800 quay\uffff";
        var instrument = withProvision(text, List.of(new Mark(Mark.Kind.VERB, new Span(0, 7), "")));
        var again = readAgain(instrument).provisions().getFirst();

        assertThat(again.text()).isEqualTo("Sweeps the quay");
        assertThat(again.findVerb()).contains(new Span(0, 6));
    }

    @Test
    void givesTheSameBytesForTheSameInstrument() {
        assertThat(AknWriter.write(wholeResolution()))
                .isEqualTo(AknWriter.write(wholeResolution()));
    }

    @Test
    void namesTheFileThatWasReadAndItsProblems() {
        var xml = written(new RandomInstruments(1).next());

        assertThat(xml)
                .contains("<r:source name=\"some file.pdf\" sha256=\"ab\" format=\"pdf\"")
                .contains("code=\"numbering_broken\"")
                .contains("one &gt; two &amp; \"");
    }

    @Test
    void anyInstrumentIsReadBackAsItWas() {
        for (int seed = 0; seed < RANDOM_INSTRUMENTS; seed++) {
            var instrument = new RandomInstruments(seed).next();
            var again = readAgain(instrument);
            assertThat(again.provisions()).as("seed %d", seed).isEqualTo(instrument.provisions());
            assertThat(again.footnotes()).as("seed %d", seed).isEqualTo(instrument.footnotes());
            assertSame(again, instrument);
        }
    }

    @Test
    void anyInstrumentGivesAValidFile() {
        var schema = AknSchema.load();
        var objections = new ArrayList<String>();
        for (int seed = 0; seed < VALIDATED_INSTRUMENTS; seed++) {
            var objection =
                    AknSchema.objection(
                            schema, AknWriter.write(new RandomInstruments(seed).next()));
            if (!objection.isEmpty()) {
                objections.add(seed + ": " + objection);
            }
        }

        assertThat(objections).isEmpty();
    }

    @Test
    void aFileOfOursThatWasChangedIsReadLikeAnyOther() {
        var changed = written(wholeResolution()).replace("class=\"operative\"", "class=\"law\"");
        var read = AknText.read(changed);

        assertThat(read.provisions())
                .anyMatch(one -> one.text().equals("Decides to keep them clean;"));
        assertThat(read.symbolText()).isEqualTo("A/RES/85/7");
    }

    @Test
    void aFileOfOursThatWasCutOffGivesWhatStandsBeforeTheFault() {
        var xml = written(wholeResolution());
        var read = AknText.read(xml.substring(0, xml.indexOf("<attachments>")));

        assertThat(read.issues()).isNotEmpty();
        assertThat(read.provisions())
                .anyMatch(one -> one.text().equals("Decides to keep them clean;"));
    }

    private static Instrument withProvision(String text, List<Mark> marks) {
        var provision =
                new Provision(
                        ProvisionAddress.of("OP 1"),
                        ProvisionKind.OPERATIVE,
                        "1",
                        "",
                        0,
                        text,
                        2,
                        "",
                        marks);
        return new Instrument(
                new Source("x.pdf", "", 0),
                Format.PDF,
                Language.ENGLISH,
                null,
                "",
                "",
                "",
                null,
                "",
                List.of(provision),
                List.of(),
                List.of());
    }
}
