package org.rapporteur.server.listing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.store.InstrumentRow;

/// Columns that say in which instrument a row stands.
public final class CommonColumns {

    private CommonColumns() {}

    /// The instrument's facts, then what is particular to the row.
    ///
    /// @param instrument of a row
    @SafeVarargs
    public static <T> List<Column<T>> withInstrument(
            Function<T, InstrumentRow> instrument, Column<T>... particulars) {
        return Stream.concat(
                        Stream.of(
                                column("instrument", instrument, InstrumentRow::id),
                                column("symbol", instrument, InstrumentRow::symbol),
                                column("body", instrument, InstrumentRow::body),
                                column("session", instrument, InstrumentRow::session),
                                column("adopted", instrument, InstrumentRow::adopted),
                                column("language", instrument, InstrumentRow::language),
                                column("title", instrument, InstrumentRow::title),
                                column("file", instrument, InstrumentRow::file)),
                        Stream.of(particulars))
                .toList();
    }

    private static <T> Column<T> column(
            String name,
            Function<T, InstrumentRow> instrument,
            Function<InstrumentRow, Object> value) {
        return new Column<>(name, instrument.andThen(value));
    }
}
