package org.rapporteur.distributed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/// Near-duplicates of a whole corpus: exactly the pairs that one machine finds.
///
/// Two wordings as like as asked for share one of their rarest shingles (see
/// [org.rapporteur.lineage.NearDuplicates]). So wordings go to the shingles that they may share,
/// and the function of the single machine looks at those that meet there.
record NearDuplicateTables(Dataset<Row> wordings, Dataset<Row> pairs) {

    /// @param provisions rows of the table of that name
    static NearDuplicateTables of(Dataset<Row> provisions, double similarity) {
        var places =
                provisions
                        .filter("kind <> 'heading'")
                        .select("file", "symbol", "address", "text")
                        .flatMap(
                                (FlatMapFunction<Row, Row>) Wordings::place,
                                Encoders.row(Wordings.PLACES));
        var wordings = places.dropDuplicates("wording").select("wording", "text", "shingles");
        return new NearDuplicateTables(
                places.select("wording", "file", "symbol", "provision"),
                pairs(candidates(wordings, similarity), similarity));
    }

    private static Dataset<Row> candidates(Dataset<Row> wordings, double similarity) {
        var shingles =
                wordings.select(
                        col("wording"), col("text"), explode(col("shingles")).as("shingle"));
        var frequencies = shingles.groupBy("shingle").agg(count(lit(1)).as("frequency"));
        return shingles.join(frequencies, "shingle")
                .groupBy("wording")
                .agg(first("text"), collect_list(struct(col("frequency"), col("shingle"))))
                .flatMap(
                        (FlatMapFunction<Row, Row>)
                                wording -> Wordings.candidates(wording, similarity),
                        Encoders.row(Wordings.CANDIDATES));
    }

    /// Two wordings may meet at several shingles.
    private static Dataset<Row> pairs(Dataset<Row> candidates, double similarity) {
        return candidates
                .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>)
                                (shingle, rows) -> Wordings.pairs(rows, similarity),
                        Encoders.row(Wordings.PAIRS))
                .distinct();
    }
}
