package org.rapporteur.store;

import java.util.List;

/// A value and how many rows have it.
public record ValueCount(String value, long count) {

    /// The values of a column, the most frequent first.
    ///
    /// @param table a name of ours, never a user's words
    /// @param column an expression of ours, never a user's words
    static List<ValueCount> list(Database database, String table, String column) {
        return database.read(handle ->
                handle.createQuery(
                                "select %1$s as value, count(*) as count from %2$s group by %1$s order by count(*) desc, %1$s"
                                        .formatted(column, table))
                        .map((row, _) ->
                                new ValueCount(row.getString("value"), row.getLong("count")))
                        .list());
    }
}
