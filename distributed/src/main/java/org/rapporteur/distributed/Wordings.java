package org.rapporteur.distributed;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.rapporteur.lineage.NearDuplicates;
import org.rapporteur.provenance.Fingerprint;

/// Rows on the way from provisions to near-duplicates: what is computed for one provision, one
/// wording or one shingle.
final class Wordings {

    static final StructType PLACES =
            StructType.fromDDL(
                    "wording string, file string, symbol string, provision string, text string, shingles array<bigint>");

    static final StructType CANDIDATES =
            StructType.fromDDL("shingle bigint, wording string, text string");

    static final StructType PAIRS =
            StructType.fromDDL("left string, right string, similarity double");

    /// Half a SHA-256: that two wordings fall together does not happen.
    private static final int NAME_BYTES = 16;

    private Wordings() {}

    /// The name of a wording: the same for texts of the same shingles, on any machine.
    static String name(long[] shingles) {
        var bytes = ByteBuffer.allocate(shingles.length * Long.BYTES);
        for (long shingle : shingles) {
            bytes.putLong(shingle);
        }
        var digest = Fingerprint.digest().digest(bytes.array());
        return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
    }

    /// A provision (file, symbol, address, text) with its wording; nothing where it has no words.
    static Iterator<Row> place(Row provision) {
        var text = provision.getString(3);
        var shingles = NearDuplicates.listShingles(text);
        return shingles.length == 0
                ? List.<Row>of().iterator()
                : List.of(
                                RowFactory.create(
                                        name(shingles),
                                        provision.getString(0),
                                        provision.getString(1),
                                        provision.getString(2),
                                        text,
                                        shingles))
                        .iterator();
    }

    /// A wording (name, text, list of frequency and shingle) under those of its rarest shingles
    /// that another wording has as well.
    static Iterator<Row> candidates(Row wording, double similarity) {
        var shingles = new ArrayList<Row>(wording.<Row>getList(2));
        shingles.sort(
                Comparator.comparingLong((Row one) -> one.getLong(0))
                        .thenComparingLong(one -> one.getLong(1)));
        return shingles.subList(0, NearDuplicates.prefix(shingles.size(), similarity)).stream()
                .filter(one -> one.getLong(0) > 1)
                .map(one ->
                        RowFactory.create(
                                one.getLong(1), wording.getString(0), wording.getString(1)))
                .iterator();
    }

    /// The near-duplicates among the wordings that share a rare shingle, found as on one machine.
    static Iterator<Row> pairs(Iterator<Row> candidates, double similarity) {
        var names = new ArrayList<String>();
        var texts = new ArrayList<String>();
        while (candidates.hasNext()) {
            var candidate = candidates.next();
            names.add(candidate.getString(1));
            texts.add(candidate.getString(2));
        }
        var found = NearDuplicates.find(texts, similarity);
        return found.pairs().stream()
                .map(pair -> {
                    var one = names.get(found.groups().get(pair.left()).getFirst());
                    var other = names.get(found.groups().get(pair.right()).getFirst());
                    return ofPair(one, other, pair.similarity());
                })
                .iterator();
    }

    /// The wording whose name comes first stands on the left.
    static Row ofPair(String one, String other, double similarity) {
        return one.compareTo(other) < 0
                ? RowFactory.create(one, other, similarity)
                : RowFactory.create(other, one, similarity);
    }
}
