package org.rapporteur.server.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    private static byte[] file(Object... values) {
        var bytes = new ByteArrayOutputStream();
        new XlsxRows<Object>(
                        List.of(
                                new Column<>("value", Function.identity()),
                                new Column<>("length", value -> value.toString().length())),
                        bytes)
                .write(sink -> Stream.of(values).forEach(sink));
        return bytes.toByteArray();
    }

    private static Document sheet(Object... values) throws IOException {
        return part("xl/worksheets/sheet1.xml", file(values));
    }

    private static Document part(String name, byte[] file) throws IOException {
        return Jsoup.parse(parts(file).getOrDefault(name, ""), "", Parser.xmlParser());
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theWorkbookHasOneSheetThatItsPartsLeadTo() throws IOException {
        var file = file("well");
        assertThat(parts(file))
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml");
        assertThat(
                        part("xl/_rels/workbook.xml.rels", file)
                                .select("Relationship")
                                .eachAttr("Target"))
                .containsExactly("worksheets/sheet1.xml", "styles.xml");
        assertThat(part("xl/workbook.xml", file).select("sheet").attr("r:id")).isEqualTo("r1");
        assertThat(file("well")).isEqualTo(file);
    }

    @Test
    void everyRowStandsUnderItsHeadings() throws IOException {
        var sheet = sheet("well", "a longer one");
        assertThat(sheet.select("row")).hasSize(3);
        assertThat(sheet.select("row").get(0).select("t").eachText())
                .containsExactly("value", "length");
        assertThat(sheet.select("row").get(2).select("v").text()).isEqualTo("12");
        assertThat(sheet.select("autoFilter").attr("ref")).isEqualTo("A1:B3");
    }

    @Test
    void noTextIsAFormula() throws IOException {
        var sheet = sheet("=1+1", "+1", "-1", "@sum", "\t=1");
        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("c[t=inlineStr][s=2]")).hasSize(5);
        assertThat(part("xl/styles.xml", file()).select("cellXfs xf").get(2).attr("quotePrefix"))
                .isEqualTo("1");
    }

    @Test
    void numbersTruthsAndListsKeepTheirKinds() throws IOException {
        var cells = sheet(-1, 0.5, true, List.of("=1", "2")).select("row:gt(0) > c:eq(0)");
        assertThat(cells.eachText()).containsExactly("-1", "0.5", "1", "=1; 2");
        assertThat(cells.eachAttr("t")).containsExactly("b", "inlineStr");
    }

    @Test
    void whatXmlMayNotHoldIsLeftOutAndLongTextsAreCut() throws IOException {
        var texts = sheet("a\u0000b <c> & d\uD800", "x".repeat(40_000)).select("row:gt(0) t");
        assertThat(texts.get(0).wholeText()).isEqualTo("ab <c> & d");
        assertThat(texts.get(1).wholeText()).hasSize(32_767).endsWith("…");
    }
}
