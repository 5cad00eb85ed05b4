package org.rapporteur.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.instrument.Provision;
import org.rapporteur.lineage.NearDuplicates;

/// The job gives the rows that the command line prints, no more and no fewer.
class ClusterMatchesCommandLineTest {

    private static final double SIMILARITY = 0.5;
    private static final int REAL_FILES = 40;

    @TempDir static Path folder;
    static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = LocalCluster.start(folder);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void ofDocumentsWrittenByUs() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("own/further folder"));
        var samples = Path.of(System.getProperty("rapporteur.root"), "samples");
        copy(samples.resolve("deck.md"), corpus.resolve("deck.md"));
        try (var texts = Files.list(samples.resolve("digest"))) {
            for (var text : texts.toList()) {
                copy(text, corpus.resolve(text.getFileName().toString()));
                copy(text, corpus.resolve("_copy-" + text.getFileName()));
            }
        }
        Files.writeString(
                corpus.resolve("wells.txt"),
                """
                1. Encourages all towns to map their wells every second year and to publish the maps;
                2. Encourages all towns to map their wells every second year and to publish these maps;
                3. Requests the office to report on the maps of the wells by 2030;
                """);
        Files.writeString(corpus.resolve("broken.xml"), "<akomaNtoso><act><body>");
        Files.write(corpus.resolve("empty.pdf"), new byte[0]);
        Files.write(corpus.resolve("noise.bin"), new byte[] {0, 1, 2, 3, 0});
        Files.writeString(corpus.resolve(".hidden.md"), "# Not of the corpus");

        var output = run(folder.resolve("own"));

        assertSameTables(folder.resolve("own"), output);
        assertThat(table(output, "near_duplicates").count()).isPositive();
        assertThat(table(output, "documents").filter("size(problems) > 0 and sha256 <> ''").count())
                .isPositive();
    }

    @Test
    void ofRealDocuments() throws IOException {
        var texts = Path.of(System.getProperty("rapporteur.data"), "akn");
        assumeTrue(Files.isDirectory(texts), "the folder of real documents is not there");
        var corpus = Files.createDirectories(folder.resolve("real"));
        try (var walk = Files.walk(texts)) {
            var all = walk.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < REAL_FILES; i++) {
                copy(all.get(i * all.size() / REAL_FILES), corpus.resolve("%d.xml".formatted(i)));
            }
        }

        var output = run(corpus);

        assertSameTables(corpus, output);
    }

    @Test
    void aFileThatCannotBeOpenedIsARow() {
        var gone = new FoundFile("gone.xml", folder.resolve("gone.xml").toUri().toString(), 1);
        var huge =
                new FoundFile("huge.pdf", folder.resolve("huge.pdf").toUri().toString(), 1L << 40);
        var settings = spark.sparkContext().hadoopConfiguration();

        assertThat(FileAnalysis.read(gone, settings).isRefused()).isTrue();
        assertThat(FileAnalysis.read(huge, settings).issues().getFirst().message())
                .isEqualTo("The file has 1048576 MiB; the limit is 64 MiB.");
    }

    @Test
    void saysWhatItCannotDoBeforeItBegins() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("small"));
        assertThatThrownBy(() -> run(corpus)).hasMessage("There is no file in " + corpus + ".");
        Files.writeString(corpus.resolve("one.md"), "# One");

        assertThatThrownBy(() -> run(folder.resolve("nowhere")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("There is no folder or file")
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> job("--input", corpus, "--output", corpus).run())
                .hasMessage(corpus + " is not empty; name another folder for --output.");
        assertThatThrownBy(() ->
                        job("--input", corpus, "--output", folder.resolve("x"), "--cycle", "none")
                                .run())
                .hasMessageStartingWith("There is no cycle \"none\" with rules for links");
        assertThatThrownBy(() ->
                        job("--input", "nosuch://texts", "--output", folder.resolve("x")).run())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nosuch");
    }

    private static DistributedJob job(Object... arguments) {
        var texts = new ArrayList<String>();
        for (var argument : arguments) {
            texts.add(argument.toString());
        }
        return new DistributedJob(spark, JobOptions.parse(texts));
    }

    private static Path run(Path corpus) {
        var output = folder.resolve("tables of " + corpus.getFileName());
        job("--input", corpus, "--output", output, "--similarity", SIMILARITY).run();
        return output;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.write(to, Files.readAllBytes(from));
    }

    private static Dataset<Row> table(Path output, String name) {
        return spark.read().parquet(output.resolve(name).toString());
    }

    private static void assertSameTables(Path corpus, Path output) {
        var single = new CommandLineTables(spark, corpus);
        for (var table : Table.values()) {
            var expected = sorted(single.load(table));
            assertThat(expected).as(table.folder()).isNotEmpty();
            assertThat(sorted(table(output, table.folder())))
                    .as(table.folder())
                    .isEqualTo(expected);
        }
        var texts =
                single.instruments().stream()
                        .flatMap(one -> one.provisions().stream())
                        .filter(provision -> !provision.isHeading())
                        .map(Provision::text)
                        .toList();
        assertThat(sorted(table(output, "near_duplicates"))).isEqualTo(sorted(pairs(texts)));
    }

    private static Dataset<Row> pairs(List<String> texts) {
        var found = NearDuplicates.find(texts, SIMILARITY);
        var rows =
                found.pairs().stream()
                        .map(pair ->
                                Wordings.ofPair(
                                        name(texts, found.groups().get(pair.left())),
                                        name(texts, found.groups().get(pair.right())),
                                        pair.similarity()))
                        .toList();
        return spark.createDataset(rows, Encoders.row(Wordings.PAIRS));
    }

    private static String name(List<String> texts, List<Integer> group) {
        return Wordings.name(NearDuplicates.listShingles(texts.get(group.getFirst())));
    }

    private static List<String> sorted(Dataset<Row> rows) {
        return rows.toJSON().collectAsList().stream().sorted().toList();
    }
}
