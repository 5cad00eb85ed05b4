package org.rapporteur.report.slides;

import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextLineBreak;
import org.rapporteur.report.wording.Scripts;

/// Puts paragraphs into a text box, with the language and direction that their letters show.
final class TextWriter {

    private static final String BULLET = "•";

    private TextWriter() {}

    static void write(XSLFTextShape shape, List<Paragraph> paragraphs) {
        shape.clearText();
        boolean first = true;
        boolean fromRight = false;
        for (var paragraph : paragraphs) {
            var written = shape.addNewTextParagraph();
            format(written, paragraph, first ? 0 : paragraph.form().spaceBeforePoints());
            fromRight = isFromRight(paragraph, fromRight);
            written.setTextAlign(fromRight ? TextAlign.RIGHT : TextAlign.LEFT);
            paragraph.runs().forEach(run -> addRun(written, run));
            first = false;
        }
    }

    /// A source stands on the same side as the response above it.
    private static boolean isFromRight(Paragraph paragraph, boolean previous) {
        return paragraph.form() == Paragraph.Form.SOURCE
                ? previous
                : Scripts.isRightToLeft(paragraph.text());
    }

    /// A title of two lines in one paragraph, so that outlines and screen readers have it as one.
    static void writeTitle(XSLFTextShape shape, Run kicker, Run title) {
        shape.clearText();
        var written = shape.addNewTextParagraph();
        format(written, Paragraph.of(Paragraph.Form.TIGHT, kicker, title), 0);
        written.setTextAlign(TextAlign.LEFT);
        addRun(written, kicker);
        style(written.addLineBreak(), kicker.withText(""));
        addRun(written, title);
    }

    static void writeSlideNumber(XSLFTextShape shape, int number) {
        shape.clearText();
        var written = shape.addNewTextParagraph();
        written.setTextAlign(TextAlign.RIGHT);
        var field = written.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        var look = field.addNewRPr();
        look.setLang("en-GB");
        look.setSz((int) (Sizes.SOURCE * 100));
        field.setT(String.valueOf(number));
    }

    private static void format(
            XSLFTextParagraph written, Paragraph paragraph, double spaceBeforePoints) {
        double indent = paragraph.form().indentPoints();
        boolean rightToLeft = Scripts.isRightToLeft(paragraph.text());
        written.setLeftMargin(indent);
        written.setIndent(paragraph.form().hasBullet() ? -indent : 0.0);
        written.setLineSpacing(100.0);
        written.setSpaceBefore(-spaceBeforePoints);
        written.setSpaceAfter(0.0);
        if (paragraph.form().hasBullet()) {
            written.setBullet(true);
            written.setBulletCharacter(BULLET);
        } else {
            written.setBullet(false);
        }
        if (rightToLeft) {
            var properties = written.getXmlObject().getPPr();
            properties.setRtl(true);
            properties.setMarR(properties.getMarL());
        }
    }

    private static void addRun(XSLFTextParagraph paragraph, Run run) {
        var lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                style(paragraph.addLineBreak(), run);
            }
            var written = paragraph.addNewTextRun();
            written.setText(lines[i]);
            style(written, run);
        }
    }

    private static void style(XSLFTextRun written, Run run) {
        written.setFontSize(run.sizePoints());
        written.setBold(run.bold());
        written.setFontColor(run.ink().color());
        var language = languageTag(run.text());
        switch (written.getXmlObject()) {
            case CTRegularTextRun text -> text.getRPr().setLang(language);
            case CTTextLineBreak lineBreak -> lineBreak.getRPr().setLang(language);
            default ->
                    throw new IllegalStateException(
                            "not a run: " + written.getXmlObject().getClass());
        }
    }

    private static String languageTag(String text) {
        return switch (Scripts.languageCode(text)) {
            case "ar" -> "ar-SA";
            case "zh" -> "zh-CN";
            case "ru" -> "ru-RU";
            default -> "en-GB";
        };
    }
}
