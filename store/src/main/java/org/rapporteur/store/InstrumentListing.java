package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists of instruments, page by page, latest adopted first. Safe to share between threads.
public final class InstrumentListing {

    private static final String FROM =
            " from instrument join document on document.sha256 = instrument.document ";

    private final Database database;

    InstrumentListing(Database database) {
        this.database = database;
    }

    /// A page of instruments with how much was found in each.
    public List<ListedInstrument> list(InstrumentFilter filter, Seek after, int most) {
        return database.read(handle ->
                after.bind(
                                filter.bind(
                                        handle.createQuery(
                                                "select "
                                                        + InstrumentRow.COLUMNS
                                                        + """
                                                        , (select count(*) from provision where provision.instrument = instrument.id)
                                                            as provisions,
                                                        (select count(*) from commitment where commitment.instrument = instrument.id)
                                                            as commitments,
                                                        (select count(*) from challenge_link where challenge_link.instrument = instrument.id)
                                                            as links
                                                        """
                                                        + FROM
                                                        + "where "
                                                        + InstrumentFilter.CONDITION
                                                        + Seek.INSTRUMENTS)),
                                most)
                        .map((row, context) ->
                                new ListedInstrument(
                                        InstrumentRow.MAPPER.map(row, context),
                                        row.getInt("provisions"),
                                        row.getInt("commitments"),
                                        row.getInt("links")))
                        .list());
    }

    public Optional<InstrumentRow> find(String id) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + InstrumentRow.COLUMNS
                                        + FROM
                                        + "where instrument.id = :id")
                        .bind("id", id)
                        .map(InstrumentRow.MAPPER)
                        .findOne());
    }

    /// The language versions of a symbol.
    public List<InstrumentRow> listVersions(String symbol) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + InstrumentRow.COLUMNS
                                        + FROM
                                        + "where instrument.symbol = :symbol order by instrument.language, instrument.id")
                        .bind("symbol", symbol)
                        .map(InstrumentRow.MAPPER)
                        .list());
    }

    /// The texts that go by these symbols, or by these ids where they have none, in every language.
    public List<InstrumentRow> listNamed(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + InstrumentRow.COLUMNS
                                        + FROM
                                        + """
                                        where instrument.symbol in (<names>)
                                            or instrument.symbol = '' and instrument.id in (<names>)
                                        order by instrument.language, instrument.id
                                        """)
                        .bindList("names", names)
                        .map(InstrumentRow.MAPPER)
                        .list());
    }

    /// Instruments that cite a symbol, latest adopted first.
    public List<InstrumentRow> listCiting(String symbol, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + InstrumentRow.COLUMNS
                                        + FROM
                                        + """
                                        where instrument.id in (select instrument from citation where target = :symbol)
                                        order by coalesce(instrument.adopted, '') desc, instrument.id desc
                                        limit :most
                                        """)
                        .bind("symbol", symbol)
                        .bind("most", most)
                        .map(InstrumentRow.MAPPER)
                        .list());
    }

    /// Which of these symbols the library has a text of.
    public Set<String> listHeld(List<String> symbols) {
        if (symbols.isEmpty()) {
            return Set.of();
        }
        return database.read(handle ->
                Set.copyOf(
                        handle.createQuery(
                                        "select distinct symbol from instrument where symbol in (<symbols>)")
                                .bindList("symbols", symbols)
                                .mapTo(String.class)
                                .list()));
    }

    public List<ValueCount> countBodies() {
        return count("body");
    }

    public List<ValueCount> countSessions() {
        return count("session");
    }

    public List<ValueCount> countLanguages() {
        return count("language");
    }

    private List<ValueCount> count(String column) {
        return ValueCount.list(database, "instrument", column);
    }

    /// Documents that could not be read in full.
    public long countUnread() {
        return database.read(handle ->
                handle.createQuery("select count(*) from document where unread")
                        .mapTo(Long.class)
                        .one());
    }
}
