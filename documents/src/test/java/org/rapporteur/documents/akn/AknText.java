package org.rapporteur.documents.akn;

import java.nio.charset.StandardCharsets;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.provenance.Source;

/// Writes small AKN documents for the tests.
final class AknText {

    private AknText() {}

    static Instrument read(String xml) {
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        return StandardWords.during(
                () -> AknReader.read(bytes, new Source("test.xml", "", bytes.length)));
    }

    /// A resolution with this preamble, main body and whatever follows it.
    static Instrument resolution(String preamble, String mainBody, String after) {
        return read(document("eng", preamble, mainBody, after));
    }

    static String document(String language, String preamble, String mainBody, String after) {
        return """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <meta><identification source="#x"><FRBRWork><FRBRdate date="2031-05-02" name="adoption"/><FRBRauthor href="ga"/></FRBRWork>
        <FRBRExpression><FRBRlanguage language="%s"/></FRBRExpression></identification></meta>
        <coverPage><p><docNumber refersTo="#symbol">A/RES/85/7</docNumber></p>
        <p><session value="85">Eighty-fifth session</session></p><p><docTitle>Resolution adopted</docTitle></p></coverPage>
        <preface><p><docNumber>85/7.</docNumber><docTitle><span class="bold">\tKeeping harbours clean</span></docTitle></p></preface>
        <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>%s</preamble>
        <mainBody>%s</mainBody>%s
        </statement></akomaNtoso>
        """
                .formatted(language, preamble, mainBody, after);
    }

    static String container(String id, String content) {
        return "<container name=\"x\" eId=\""
                + id
                + "\"><p xml:space=\"preserve\">\t"
                + content
                + "</p></container>";
    }

    static String paragraph(String number, String content) {
        return paragraph("SingleTxt", number, content);
    }

    static String paragraph(String styleClass, String number, String content) {
        var num = number.isEmpty() ? "" : "<num>" + number + "</num>";
        return "<paragraph class=\""
                + styleClass
                + "\" eId=\"para_"
                + Math.abs(content.hashCode())
                + "\">"
                + num
                + "<content><p xml:space=\"preserve\">\t"
                + content
                + "</p></content></paragraph>";
    }

    static String italic(String words) {
        return "<span class=\"italic\">" + words + "</span>";
    }
}
