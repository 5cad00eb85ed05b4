package org.rapporteur.documents.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The document's styles: which ones head, count, or set bold or italic.
final class Styles {

    /// Styles based on styles; no template goes deeper in earnest.
    private static final int DEEPEST_CHAIN = 20;

    static final int UNSET = -1;

    /// `heading 2`, and the names in the templates of the United Nations: `_ H _Ch_T`, `_ H_1_G`.
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:heading|überschrift|titre|título|заголовок|标题) ?(\\d)|_ ?h ?_(ch|m|\\d).*");

    /// One style as the file defines it.
    ///
    /// @param bold 1 on, 0 off, [#UNSET] not said
    record Style(
            String name,
            String basedOn,
            int outline,
            int numbering,
            int depth,
            int bold,
            int italic) {

        static final Style NONE = new Style("", "", UNSET, UNSET, UNSET, UNSET, UNSET);
    }

    /// Reads one property of a paragraph or run.
    static final class Properties {
        int outline = UNSET;
        int numbering = UNSET;
        int depth = UNSET;
        int bold = UNSET;
        int italic = UNSET;

        void see(XMLStreamReader xml, String name) throws XMLStreamException {
            switch (name) {
                case "outlineLvl" -> outline = WordXml.number(WordXml.value(xml), UNSET);
                case "numId" -> numbering = WordXml.number(WordXml.value(xml), UNSET);
                case "ilvl" -> depth = WordXml.number(WordXml.value(xml), UNSET);
                case "b" -> bold = WordXml.isOn(xml) ? 1 : 0;
                case "i" -> italic = WordXml.isOn(xml) ? 1 : 0;
                case "pPrChange", "rPrChange", "numberingChange" -> WordXml.skip(xml);
                default -> {
                    // Fonts and spacing say nothing.
                }
            }
        }
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    /// A document without styles.
    static Styles none() {
        return new Styles();
    }

    static Styles read(byte[] part) throws XMLStreamException {
        var read = new Styles();
        WordXml.walk(
                part,
                (xml, name) -> {
                    if (name.equals("style")) {
                        read.add(xml);
                    }
                });
        return read;
    }

    private void add(XMLStreamReader xml) throws XMLStreamException {
        var id = WordXml.attribute(xml, "styleId");
        if (WordXml.attribute(xml, "type").equals("paragraph")
                && WordXml.attribute(xml, "default").equals("1")) {
            usual = id;
        }
        var names = new String[] {"", ""};
        var properties = new Properties();
        WordXml.children(
                xml,
                (at, name) -> {
                    switch (name) {
                        case "name" -> names[0] = WordXml.value(at).toLowerCase(Locale.ROOT);
                        case "basedOn" -> names[1] = WordXml.value(at);
                        default -> properties.see(at, name);
                    }
                });
        styles.put(
                id,
                new Style(
                        names[0],
                        names[1],
                        properties.outline,
                        properties.numbering,
                        properties.depth,
                        properties.bold,
                        properties.italic));
    }

    /// A style with what it inherits.
    Style get(String id) {
        var own = styles.getOrDefault(id.isEmpty() ? usual : id, Style.NONE);
        var whole = own;
        var parent = own.basedOn();
        for (int i = 0; i < DEEPEST_CHAIN && !parent.isEmpty(); i++) {
            var base = styles.getOrDefault(parent, Style.NONE);
            whole =
                    new Style(
                            whole.name(),
                            whole.basedOn(),
                            either(whole.outline(), base.outline()),
                            either(whole.numbering(), base.numbering()),
                            either(whole.depth(), base.depth()),
                            either(whole.bold(), base.bold()),
                            either(whole.italic(), base.italic()));
            parent = base.basedOn();
        }
        return whole;
    }

    private static int either(int own, int inherited) {
        return own == UNSET ? inherited : own;
    }

    /// The level of the heading that a style makes, from 1; 0 for none.
    static int headingLevel(String styleName, int outline) {
        if (outline >= 0 && outline < 9) {
            return outline + 1;
        }
        if (styleName.equals("title")) {
            return 1;
        }
        var matcher = HEADING.matcher(styleName);
        if (!matcher.matches()) {
            return 0;
        }
        var level = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Character.isDigit(level.charAt(0)) ? Math.max(1, level.charAt(0) - '0') : 1;
    }

    /// Tables of contents repeat the headings.
    static boolean isContents(String styleName) {
        return styleName.startsWith("toc ") || styleName.equals("table of figures");
    }
}
