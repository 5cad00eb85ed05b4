package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// How many rows each table has.
///
/// @param rows by the table's name, in the order of the schema
public record Tally(Map<String, Long> rows) {

    static final List<String> TABLES =
            List.of(
                    "journal",
                    "document",
                    "source_file",
                    "instrument",
                    "provision",
                    "footnote",
                    "issue",
                    "citation",
                    "commitment",
                    "challenge_link",
                    "account",
                    "decision",
                    "evidence",
                    "assessment");

    public Tally {
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public long of(String table) {
        var count = rows.get(table);
        if (count == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return count;
    }

    static Tally count(Handle handle) {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : TABLES) {
            rows.put(
                    table,
                    handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
        }
        return new Tally(rows);
    }
}
