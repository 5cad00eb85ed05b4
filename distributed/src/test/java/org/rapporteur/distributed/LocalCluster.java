package org.rapporteur.distributed;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/// Spark inside the test's JVM, on two threads: tasks are sent and rows shuffled as on a cluster.
final class LocalCluster {

    private LocalCluster() {}

    static SparkSession start(Path folder) {
        return SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.local.dir", folder.resolve("spark").toString())
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }
}
