package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists of proposed commitments, page by page: latest adopted first, then as the text runs. They
/// start from the instruments in that order, to which SQLite keeps in cross joins, so that a page
/// costs its own rows alone. Safe to share between threads.
public final class CommitmentListing {

    private final Database database;

    CommitmentListing(Database database) {
        this.database = database;
    }

    public List<ListedCommitment> list(CommitmentFilter filter, Seek after, int most) {
        return database.read(handle ->
                after.bindWithin(
                                filter.bind(
                                        handle.createQuery(
                                                "select "
                                                        + InstrumentRow.COLUMNS
                                                        + """
                                                        , commitment.*
                                                        from instrument cross join commitment cross join document
                                                        where commitment.instrument = instrument.id
                                                            and document.sha256 = instrument.document and
                                                        """
                                                        + CommitmentFilter.CONDITION
                                                        + "and "
                                                        + InstrumentFilter.CONDITION
                                                        + Seek.within("commitment"))),
                                most)
                        .map((row, context) ->
                                new ListedCommitment(
                                        InstrumentRow.MAPPER.map(row, context),
                                        row.getInt("position"),
                                        CommitmentRepository.COMMITMENT.map(row, context)))
                        .list());
    }

    public List<ValueCount> countVerbs() {
        return count("verb");
    }

    public List<ValueCount> countKinds() {
        return count("kind");
    }

    public List<ValueCount> countStrengths() {
        return count("cast(strength as text)");
    }

    /// How often each addressee is named, most often first.
    public List<ValueCount> countAddressees(int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (var list : count("addressees")) {
            for (var addressee : JsonText.list(list.value())) {
                counts.merge(addressee, list.count(), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
                .sorted(
                        java.util.Comparator.comparingLong(ValueCount::count)
                                .reversed()
                                .thenComparing(ValueCount::value))
                .limit(most)
                .toList();
    }

    private List<ValueCount> count(String column) {
        return ValueCount.list(database, "commitment", column);
    }
}
