package org.rapporteur.distributed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;

/// The tables that one pass over the files gives, each a folder of Parquet files. Their columns are
/// the fields of the machine interface (CONTRACT.md), as Spark's schema language writes them.
enum Table {
    DOCUMENTS(
            Step.READ,
            """
            file string, within string, symbol string, body string, title string, session string,
            adopted string, language string, format string, sha256 string,
            footnotes array<struct<mark: string, text: string, provision: string>>,
            problems array<struct<code: string, message: string, page: int>>
            """),
    PROVISIONS(
            Step.READ,
            """
            file string, symbol string, address string, kind string, number string, section string,
            text string, page int
            """),
    CITATIONS(
            Step.CITE,
            """
            file string, symbol string, provision string, surface string, start int, target string,
            candidates array<string>, pinpoint string, status string, footnote boolean, why string
            """),
    COMMITMENTS(
            Step.COMMITMENTS,
            """
            file string, symbol string, provision string, kind string, verb string,
            intensifier string, strength int, addressees array<string>, action string,
            hedges array<string>, condition string, deadline string, reporting boolean,
            text string, opening string, deadline_value string, actors array<string>
            """),
    LINKS(
            Step.LINK,
            """
            file string, symbol string, provision string, challenge string, relation string,
            score double, why array<string>, context array<string>
            """);

    private final Step step;
    private final String columns;

    Table(Step step, String columns) {
        this.step = step;
        this.columns = columns;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    StructType schema() {
        return StructType.fromDDL(columns);
    }

    /// What one file gives: an array of rows for each table, in the order of the tables.
    static StructType ofFile() {
        return StructType.fromDDL(
                Arrays.stream(values())
                        .map(table -> table.folder() + " array<struct<" + table.fields() + ">>")
                        .collect(Collectors.joining(", ")));
    }

    /// The columns as the fields of a struct: `file: string`.
    private String fields() {
        return schema().toDDL().replaceAll("\\s+", " ");
    }

    /// The tables that some steps ask to be written.
    static List<Table> of(Set<Step> steps) {
        return Arrays.stream(values()).filter(table -> steps.contains(table.step)).toList();
    }
}
