package org.rapporteur.distributed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.rapporteur.lineage.NearDuplicates;

/// What the job costs on one machine, beside the same functions called in a loop: the figures in
/// docs/benchmarks.md. Arguments: `loop` or `spark`, the folder of texts, how many copies of it, a
/// folder to write to. CPU seconds are those of the whole JVM.
final class ClusterTimes {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SIMILARITY = 0.8;

    private ClusterTimes() {}

    public static void main(String[] arguments) throws IOException {
        var copies =
                copy(Path.of(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        long cpu = cpuNanos();
        long start = System.nanoTime();
        var done =
                arguments[0].equals("loop") ? loop(copies) : spark(copies, Path.of(arguments[3]));
        System.out.printf(
                "%s ×%s: %s; CPU %.1f s, wall %.1f s%n",
                arguments[0],
                arguments[2],
                done,
                (cpuNanos() - cpu) / NANOS_PER_SECOND,
                (System.nanoTime() - start) / NANOS_PER_SECOND);
    }

    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /// The same files under other names.
    private static Path copy(Path texts, int copies, Path folder) throws IOException {
        var target = folder.resolve("copies");
        for (int i = 0; i < copies; i++) {
            var own = Files.createDirectories(target.resolve("copy-" + i));
            try (var walk = Files.walk(texts)) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    var copied = own.resolve(texts.relativize(file).toString().replace('/', '-'));
                    Files.write(copied, Files.readAllBytes(file));
                }
            }
        }
        return target;
    }

    private static String loop(Path corpus) throws IOException {
        var settings = new Configuration();
        var analyses = Analyses.of("drugs-2019-2029", Set.of(Step.values()));
        var texts = new ArrayList<String>();
        long rows = 0;
        var files = CorpusFolder.list(corpus.toString(), settings);
        for (var file : files) {
            var tables = analyses.rows(FileAnalysis.read(file, settings));
            for (var table : Table.values()) {
                rows += ((Row[]) tables.get(table.ordinal())).length;
            }
            for (var provision : (Row[]) tables.get(Table.PROVISIONS.ordinal())) {
                if (!provision.getString(3).equals("heading")) {
                    texts.add(provision.getString(6));
                }
            }
        }
        int pairs = NearDuplicates.find(texts, SIMILARITY).pairs().size();
        return "%,d files, %,d rows, %,d pairs".formatted(files.size(), rows, pairs);
    }

    private static String spark(Path corpus, Path folder) {
        var spark = LocalCluster.start(folder);
        try {
            var options =
                    JobOptions.parse(
                            List.of(
                                    "--input",
                                    corpus.toString(),
                                    "--output",
                                    folder.resolve("tables").toString()));
            return new DistributedJob(spark, options).run();
        } finally {
            spark.stop();
        }
    }
}
