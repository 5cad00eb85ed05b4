package org.rapporteur.store;

import org.jdbi.v3.core.mapper.RowMapper;

/// What lists show of an instrument: its facts without its text.
///
/// @param adopted `2023-12-22`; empty where it is not known
/// @param language code of the language: `en`
/// @param file name of the file that it was read from
public record InstrumentRow(
        String id,
        String symbol,
        String body,
        String title,
        String session,
        String adopted,
        String language,
        String file) {

    /// The columns that [#MAPPER] reads, of `instrument` joined with `document`.
    static final String COLUMNS =
            """
            instrument.id, instrument.symbol, instrument.body, instrument.title, instrument.session,
            coalesce(instrument.adopted, '') as adopted, instrument.language, document.name as file
            """;

    static final RowMapper<InstrumentRow> MAPPER =
            (row, _) ->
                    new InstrumentRow(
                            row.getString("id"),
                            row.getString("symbol"),
                            row.getString("body"),
                            row.getString("title"),
                            row.getString("session"),
                            row.getString("adopted"),
                            row.getString("language"),
                            row.getString("file"));

    /// The name that it goes by in a list: its symbol, or the name of its file.
    public String name() {
        return symbol.isEmpty() ? file : symbol;
    }
}
