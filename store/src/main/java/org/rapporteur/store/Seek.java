package org.rapporteur.store;

import org.jdbi.v3.core.statement.Query;

/// Where a page of a list starts: behind the row with this key. Unlike a page's number it stays
/// right when rows are added.
///
/// @param key the value that the list is sorted by, as a text
/// @param instrument id of the row's instrument
/// @param position the row's place in its instrument
public record Seek(String key, String instrument, int position) {

    /// Before the first row.
    public static final Seek START = new Seek("", "", 0);

    /// What is left of a list of instruments, latest adopted first; [#bind] fills in the
    /// parameters.
    static final String INSTRUMENTS =
            """
            and (:start or (coalesce(instrument.adopted, ''), instrument.id) < (:key, :after))
            order by coalesce(instrument.adopted, '') desc, instrument.id desc
            limit :most
            """;

    /// The same of a list of what stands in instruments, in the order of the text; [#bindWithin]
    /// fills in the parameters.
    ///
    /// @param table a name of ours, never a user's words
    static String within(String table) {
        return """
        and (:start or (coalesce(instrument.adopted, ''), instrument.id, -%1$s.position)
            < (:key, :after, :back))
        order by coalesce(instrument.adopted, '') desc, instrument.id desc, -%1$s.position desc
        limit :most
        """
                .formatted(table);
    }

    /// @param most rows of the page
    Query bind(Query query, int most) {
        return query.bind("start", isStart())
                .bind("key", key)
                .bind("after", instrument)
                .bind("most", most);
    }

    /// @param most rows of the page
    Query bindWithin(Query query, int most) {
        return bind(query, most).bind("back", -position);
    }

    boolean isStart() {
        return equals(START);
    }
}
