package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void cellsAreFoundByTheNameOfTheirColumn() {
        var table = Table.parse("a.tsv", "id\ttitle\nx\tOne thing\n");

        assertThat(table.rows().getFirst().cell("title")).isEqualTo("One thing");
    }

    @Test
    void emptyFieldsAtTheEndOfALineAreFields() {
        var table = Table.parse("a.tsv", "id\ttitle\tnote\nx\t\t\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows().getFirst().cell("note")).isEmpty();
    }

    @Test
    void linesEndAsOnWindowsAndAByteOrderMarkIsNoPartOfTheFirstName() {
        var table = Table.parse("a.tsv", "\uFEFFid\ttitle\r\nx\tOne\r\n");

        assertThat(table.columns()).containsExactly("id", "title");
        assertThat(table.rows().getFirst().cell("title")).isEqualTo("One");
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        var table = Table.parse("a.tsv", "id\tid\nx\n\ny\tb\nz\tb\tc\n");

        assertThat(table.faults())
                .extracting(TableFault::toString)
                .containsExactly(
                        "a.tsv, line 1, column id: two columns have this name",
                        "a.tsv, line 2: 1 fields, but 2 columns",
                        "a.tsv, line 5: 3 fields, but 2 columns");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4);
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsEmpty() {
        var table = Table.parse("a.tsv", "id\nx\n");

        assertThat(table.rows().getFirst().cell("note")).isEmpty();
    }
}
