package org.rapporteur.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.report.wording.Words;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DocumentPageTest {

    private final List<Provision> provisions =
            List.of(
                    provision("heading 1", ProvisionKind.HEADING, "I", 0, "Quays"),
                    marked(
                            "OP 1",
                            "Urges all to sweep <quays>",
                            List.of(
                                    new Mark(Mark.Kind.VERB, new Span(0, 5), ""),
                                    new Mark(
                                            Mark.Kind.LINK,
                                            new Span(3, 9),
                                            "https://example.org/a?b=\"c\""),
                                    new Mark(Mark.Kind.LINK, new Span(10, 12), "javascript:no()"),
                                    new Mark(Mark.Kind.FOOTNOTE, new Span(26, 26), "*"))),
                    provision("OP 1 (a)", ProvisionKind.ITEM, "(a)", 0, "in spring"),
                    provision("OP 1 (a) (i)", ProvisionKind.ITEM, "(i)", 1, "by hand"),
                    provision("OP 1 (b)", ProvisionKind.ITEM, "(b)", 0, "in autumn"),
                    provision("heading 2", ProvisionKind.HEADING, "", 1, "Fees"),
                    provision("table 1 row 1", ProvisionKind.PARAGRAPH, "", 0, "Size | Fee"),
                    provision("table 1 row 2", ProvisionKind.PARAGRAPH, "", 0, "Small | 3"),
                    provision("table 2 row 1", ProvisionKind.PARAGRAPH, "", 0, "Alone"));

    private final List<Footnote> notes =
            List.of(
                    new Footnote("*", "See the tide tables", address("OP 1"), "", List.of()),
                    new Footnote("2", "Without a mark", address("OP 1 (b)"), "", List.of()));

    @Test
    void isWellFormedWithUniqueIdsAndNoDeadLink() throws Exception {
        var page = parse(page(Language.ENGLISH));
        var ids = values(page, "id");

        assertThat(ids).doesNotHaveDuplicates().contains("OP_1", "OP_1_(a)_(i)", "table_1_row_2");
        assertThat(values(page, "href"))
                .filteredOn(href -> href.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void linksFootnotesBothWays() throws Exception {
        var page = parse(page(Language.ENGLISH));

        assertThat(values(page, "href")).contains("#note-1", "#call-1", "#note-2", "#call-2");
    }

    @Test
    void nestsSectionsAndItems() {
        var html = page(Language.ENGLISH);

        assertThat(html)
                .containsSubsequence("<section", "<h2", "Quays", "<section", "<h3", "Fees")
                .containsSubsequence(
                        "<ul class=\"items\">",
                        "(a)",
                        "<ul class=\"items\">",
                        "(i)",
                        "</ul>\n</li>",
                        "(b)",
                        "</ul>");
    }

    @Test
    void makesEachTableATable() throws Exception {
        var page = parse(page(Language.ENGLISH));

        assertThat(elements(page, "table")).hasSize(2);
        assertThat(elements(page, "td"))
                .extracting(Element::getTextContent)
                .containsExactly("Size", "Fee", "Small", "3", "Alone");
    }

    @Test
    void letsNothingFromTheDocumentIntoTheMarkUp() {
        assertThat(page(Language.ENGLISH))
                .contains("&lt;quays&gt;", "b=&quot;c&quot;")
                .doesNotContain("javascript:", "<quays>");
    }

    @Test
    void runsFromRightToLeftInArabicOnly() {
        assertThat(page(Language.ARABIC)).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(page(Language.CHINESE)).contains("<html lang=\"zh\" dir=\"ltr\">");
    }

    @Test
    void tellsPagesAndProblems() {
        assertThat(page(Language.ENGLISH))
                .contains(
                        "Page 4",
                        "role=\"doc-pagebreak\"",
                        "What could not be read",
                        "odd &amp; end");
    }

    @Test
    void needsNothingFromOutside() {
        assertThat(page(Language.ENGLISH)).doesNotContain("<script", "<link", "src=", "url(");
    }

    private String page(Language language) {
        var instrument =
                new Instrument(
                        new Source("quays.pdf", "ab", 2),
                        Format.PDF,
                        language,
                        null,
                        "",
                        "Quays & slipways",
                        "",
                        null,
                        "",
                        provisions,
                        notes,
                        List.of(Issue.of(IssueCode.NUMBERING_BROKEN, "odd & end")));
        return new String(DocumentPage.render(instrument, Words.english()), StandardCharsets.UTF_8);
    }

    private static ProvisionAddress address(String place) {
        return ProvisionAddress.of(place);
    }

    private static Provision marked(String place, String text, List<Mark> marks) {
        return new Provision(
                address(place), ProvisionKind.OPERATIVE, "1", "", 0, text, 4, "", marks);
    }

    private static Provision provision(
            String place, ProvisionKind kind, String number, int level, String text) {
        return new Provision(address(place), kind, number, "", level, text, 0, "", List.of());
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(
                                html.replace("<!DOCTYPE html>", "")
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        var nodes = page.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> values(Document page, String attribute) {
        return elements(page, "*").stream()
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
