package org.rapporteur.store;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// What hangs on an instrument is kept alike: its id, the place in its list, then the particulars.
final class Rows {

    private Rows() {}

    /// Writes a whole list in one batch.
    ///
    /// @param particulars what follows the id and the place
    static <T> void insert(
            Handle handle,
            String sql,
            String instrument,
            List<T> items,
            Function<T, Object[]> particulars) {
        if (items.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(sql);
        for (int position = 0; position < items.size(); position++) {
            batch.bind(0, instrument).bind(1, position);
            var values = particulars.apply(items.get(position));
            for (int i = 0; i < values.length; i++) {
                batch.bind(i + 2, values[i]);
            }
            batch.add();
        }
        batch.execute();
    }

    /// Reads such a list back, in its order.
    ///
    /// @param table a name of ours, never a user's words
    static <T> List<T> list(Handle handle, String table, String instrument, RowMapper<T> mapper) {
        return handle.createQuery(
                        "select * from " + table + " where instrument = :id order by position")
                .bind("id", instrument)
                .map(mapper)
                .list();
    }
}
