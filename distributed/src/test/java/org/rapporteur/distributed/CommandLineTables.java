package org.rapporteur.distributed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.output.CommitmentOutput;
import org.rapporteur.app.output.JsonLine;
import org.rapporteur.app.output.LinkLines;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.challenge.ChallengeLinker;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.instrument.Instrument;

/// The JSON lines that the command line prints for a folder, loaded under the schemas of the
/// tables.
final class CommandLineTables {

    private final SparkSession spark;
    private final List<Instrument> instruments = new ArrayList<>();

    CommandLineTables(SparkSession spark, Path folder) {
        this.spark = spark;
        for (var file : SourceFiles.list(List.of(folder))) {
            instruments.addAll(Analyses.readers().readAll(file, file.toString()));
        }
    }

    List<Instrument> instruments() {
        return instruments;
    }

    Dataset<Row> load(Table table) {
        return switch (table) {
            case DOCUMENTS ->
                    parse(lines(), table.schema().toDDL()).na().fill("", new String[] {"within"});
            case PROVISIONS ->
                    parse(
                                    lines(),
                                    "file string, symbol string, provisions array<struct<address: string, kind: string, number: string, section: string, text: string, page: int>>")
                            .select(
                                    col("file"),
                                    col("symbol"),
                                    explode(col("provisions")).as("one"))
                            .select("file", "symbol", "one.*");
            case CITATIONS -> parse(citations(), table.schema().toDDL());
            case COMMITMENTS -> parse(commitments(), table.schema().toDDL());
            case LINKS -> parse(links(), table.schema().toDDL());
        };
    }

    private List<String> lines() {
        return instruments.stream().map(one -> text(JsonLine.ofInstrument(one))).toList();
    }

    private List<String> citations() {
        var finder = new CitationFinder(Catalogue.standard().citationVocabulary());
        return instruments.stream()
                .flatMap(one ->
                        finder.find(one).stream()
                                .map(found -> text(JsonLine.ofCitation(one, found))))
                .toList();
    }

    private List<String> commitments() {
        var extractor = new CommitmentExtractor(Catalogue.standard().draftingVocabulary());
        return instruments.stream()
                .flatMap(one ->
                        extractor.extract(one).stream()
                                .map(found -> text(CommitmentOutput.line(one, found))))
                .toList();
    }

    private List<String> links() {
        var catalogue = Catalogue.standard();
        var finder = new CitationFinder(catalogue.citationVocabulary());
        var linker =
                new ChallengeLinker(
                        catalogue.linkRules("drugs-2019-2029").orElseThrow(),
                        catalogue.draftingVocabulary());
        return instruments.stream()
                .flatMap(one ->
                        text(LinkLines.json(one, linker.link(one, finder.find(one)))).lines())
                .toList();
    }

    private Dataset<Row> parse(List<String> lines, String columns) {
        return spark.read().schema(columns).json(spark.createDataset(lines, Encoders.STRING()));
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).strip();
    }
}
