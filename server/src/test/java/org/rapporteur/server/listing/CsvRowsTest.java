package org.rapporteur.server.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static List<String> cells(Object... values) {
        var bytes = new ByteArrayOutputStream();
        new CsvRows<Object>(List.of(new Column<>("value", Function.identity())), bytes)
                .write(sink -> List.of(values).forEach(sink));
        return bytes.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Test
    void noTextIsAFormula() {
        assertThat(cells("=1+1", "+1", "-1", "@sum", "\t=1", "well"))
                .containsExactly("'=1+1", "'+1", "'-1", "'@sum", "'\t=1", "well");
        assertThat(cells(List.of("=1", "2"))).containsExactly("'=1; 2");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(cells(-1, 0.5)).containsExactly("-1", "0.5");
    }

    @Test
    void marksThatDivideCellsStandInQuotes() {
        assertThat(cells("a, b", "a \"b\"")).containsExactly("\"a, b\"", "\"a \"\"b\"\"\"");
    }
}
