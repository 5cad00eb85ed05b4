package org.rapporteur.distributed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/// A folder or an object store of documents to tables: what the command line finds in them, found
/// by the same functions on as many machines as there are.
public final class DistributedJob {

    private static final int WRONG_USAGE = 2;

    /// Files that one task reads: enough to be worth starting it, few enough to be done again.
    private static final int FILES_A_TASK = 200;

    /// Tasks for each core, so that a share of heavy files does not keep the others waiting.
    private static final int TASKS_A_CORE = 3;

    private final SparkSession spark;
    private final JobOptions options;

    DistributedJob(SparkSession spark, JobOptions options) {
        this.spark = spark;
        this.options = options;
    }

    /// Runs under `spark-submit`, which says where the cluster is (docs/guide/cluster.md).
    public static void main(String[] arguments) {
        try {
            var options = JobOptions.parse(List.of(arguments));
            var spark = SparkSession.builder().appName("Rapporteur").getOrCreate();
            try {
                System.out.println(new DistributedJob(spark, options).run());
            } finally {
                spark.stop();
            }
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage() + "\n" + JobOptions.USAGE);
            System.exit(WRONG_USAGE);
        }
    }

    /// The whole way, one step a line; the result is a sentence that says what was done.
    String run() {
        Analyses.check(options.cycle());
        refuseToOverwrite();
        var files = listFiles();
        var analysed = analyse(files).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Table.of(options.steps())
                    .forEach(table -> write(rows(analysed, table), table.folder()));
            if (options.steps().contains(Step.NEAR_DUPLICATES)) {
                var found =
                        NearDuplicateTables.of(
                                rows(analysed, Table.PROVISIONS), options.similarity());
                write(found.wordings(), "wordings");
                write(found.pairs(), "near_duplicates");
            }
            return account(files.size(), rows(analysed, Table.DOCUMENTS));
        } finally {
            analysed.unpersist();
        }
    }

    /// A cluster half way through must not mix its tables with those of another run.
    private void refuseToOverwrite() {
        try {
            var folder = new Path(options.output());
            var system = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (system.exists(folder) && system.listStatus(folder).length > 0) {
                throw new UsageException(
                        options.output() + " is not empty; name another folder for --output.");
            }
        } catch (IOException | IllegalArgumentException unusable) {
            throw new UsageException(
                    options.output() + " cannot be written to: " + unusable.getMessage());
        }
    }

    private List<FoundFile> listFiles() {
        try {
            return CorpusFolder.list(options.input(), spark.sparkContext().hadoopConfiguration());
        } catch (IOException unreadable) {
            throw new UsageException(
                    options.input() + " cannot be listed: " + unreadable.getMessage());
        }
    }

    /// One row a file, with an array of rows for each table.
    private Dataset<Row> analyse(List<FoundFile> files) {
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var settings =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        int tasks =
                Math.max(
                        files.size() / FILES_A_TASK,
                        Math.min(files.size(), context.defaultParallelism() * TASKS_A_CORE));
        var rows =
                context.parallelize(files, tasks)
                        .mapPartitions(new FileAnalysis(options, settings));
        return spark.createDataFrame(rows, Table.ofFile());
    }

    private static Dataset<Row> rows(Dataset<Row> analysed, Table table) {
        return analysed.select(explode(col(table.folder())).as("row")).select("row.*");
    }

    private void write(Dataset<Row> rows, String folder) {
        rows.write().parquet(options.output() + "/" + folder);
    }

    private String account(int files, Dataset<Row> documents) {
        long refused = documents.filter("sha256 = ''").select("file").distinct().count();
        return "%,d files, of which %,d could not be read (see `problems` in documents); tables in %s."
                .formatted(files, refused, options.output());
    }
}
