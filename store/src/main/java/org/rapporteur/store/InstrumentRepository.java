package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Instruments as they were read, provision by provision. Safe to share between threads.
public final class InstrumentRepository {

    private static final RowMapper<Provision> PROVISION =
            (row, _) ->
                    new Provision(
                            ProvisionAddress.parse(row.getString("address")),
                            ProvisionKind.valueOf(row.getString("kind")),
                            row.getString("number"),
                            row.getString("section"),
                            row.getInt("level"),
                            row.getString("text"),
                            row.getInt("page"),
                            row.getString("publisher_id"),
                            JsonText.marks(row.getString("marks")));

    private static final RowMapper<Footnote> FOOTNOTE =
            (row, _) ->
                    new Footnote(
                            row.getString("mark"),
                            row.getString("text"),
                            ProvisionAddress.parse(row.getString("provision")),
                            row.getString("publisher_id"),
                            JsonText.marks(row.getString("marks")));

    private static final RowMapper<Issue> ISSUE =
            (row, _) ->
                    new Issue(
                            IssueCode.valueOf(row.getString("code")),
                            row.getInt("page"),
                            row.getString("message"));

    private final Database database;

    InstrumentRepository(Database database) {
        this.database = database;
    }

    /// Ids of a document's instruments in its order.
    public List<String> listIds(String sha256) {
        return database.read(handle -> listIds(handle, sha256));
    }

    private static List<String> listIds(Handle handle, String sha256) {
        return handle.createQuery(
                        "select id from instrument where document = :document order by position")
                .bind("document", sha256)
                .mapTo(String.class)
                .list();
    }

    /// A document's instruments with everything found in them, by their ids, in its order.
    public Map<String, AnalysedInstrument> mapAnalysed(String sha256) {
        return database.read(handle -> {
            var analysed = new LinkedHashMap<String, AnalysedInstrument>();
            for (var id : listIds(handle, sha256)) {
                find(handle, id)
                        .ifPresent(instrument ->
                                analysed.put(
                                        id,
                                        new AnalysedInstrument(
                                                instrument,
                                                CitationRepository.list(handle, id),
                                                CommitmentRepository.list(handle, id),
                                                LinkRepository.list(handle, id))));
            }
            return analysed;
        });
    }

    /// Ids of the instruments with a symbol: one in each language that the library holds.
    public List<String> listIdsBySymbol(String symbol) {
        return database.read(handle ->
                handle.createQuery(
                                "select id from instrument where symbol = :symbol order by language, id")
                        .bind("symbol", symbol)
                        .mapTo(String.class)
                        .list());
    }

    /// An instrument as it was read; its source names the file by its name alone.
    public Optional<Instrument> find(String id) {
        return database.read(handle -> find(handle, id));
    }

    static Optional<Instrument> find(Handle handle, String id) {
        return handle.createQuery(
                        """
                        select instrument.*, document.name, document.bytes
                        from instrument join document on document.sha256 = instrument.document
                        where instrument.id = :id
                        """)
                .bind("id", id)
                .map((row, _) -> instrument(handle, row))
                .findOne();
    }

    private static Instrument instrument(Handle handle, ResultSet row) throws SQLException {
        var id = row.getString("id");
        var adopted = row.getString("adopted");
        return new Instrument(
                new Source(row.getString("name"), row.getString("document"), row.getLong("bytes")),
                Format.valueOf(row.getString("format")),
                Language.ofCode(row.getString("language")),
                Symbol.parse(row.getString("symbol")).orElse(null),
                row.getString("body"),
                row.getString("title"),
                row.getString("session"),
                adopted == null ? null : LocalDate.parse(adopted),
                row.getString("within_document"),
                Rows.list(handle, "provision", id, PROVISION),
                Rows.list(handle, "footnote", id, FOOTNOTE),
                Rows.list(handle, "issue", id, ISSUE));
    }

    /// Drops what was stored of a document's instruments, with all that hangs on them.
    static void deleteAll(Handle handle, String sha256) {
        handle.createUpdate("delete from instrument where document = :document")
                .bind("document", sha256)
                .execute();
    }

    static void save(Handle handle, Change.Place place, Instrument instrument) {
        handle.createUpdate(
                        """
                        insert into instrument (id, document, position, symbol, body, title, session, adopted, language,
                            format, within_document)
                        values (:id, :document, :position, :symbol, :body, :title, :session, :adopted, :language,
                            :format, :within)
                        """)
                .bind("id", place.id())
                .bind("document", place.sha256())
                .bind("position", place.position())
                .bind("symbol", instrument.symbolText())
                .bind("body", instrument.body())
                .bind("title", instrument.title())
                .bind("session", instrument.session())
                .bind("adopted", instrument.findAdopted().map(LocalDate::toString).orElse(null))
                .bind("language", instrument.language().code())
                .bind("format", instrument.format().name())
                .bind("within", instrument.within())
                .execute();
        saveProvisions(handle, place.id(), instrument.provisions());
        saveFootnotes(handle, place.id(), instrument.footnotes());
        saveIssues(handle, place.id(), instrument.issues());
    }

    private static void saveProvisions(Handle handle, String id, List<Provision> provisions) {
        Rows.insert(
                handle,
                """
                insert into provision (instrument, position, address, kind, number, section, level, text, page,
                    publisher_id, marks)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                provisions,
                provision ->
                        new Object[] {
                            provision.address().toString(),
                            provision.kind().name(),
                            provision.number(),
                            provision.section(),
                            provision.level(),
                            provision.text(),
                            provision.page(),
                            provision.id(),
                            JsonText.ofMarks(provision.marks())
                        });
    }

    private static void saveFootnotes(Handle handle, String id, List<Footnote> footnotes) {
        Rows.insert(
                handle,
                """
                insert into footnote (instrument, position, provision, mark, text, publisher_id, marks)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                footnotes,
                note ->
                        new Object[] {
                            note.provision().toString(),
                            note.mark(),
                            note.text(),
                            note.id(),
                            JsonText.ofMarks(note.marks())
                        });
    }

    private static void saveIssues(Handle handle, String id, List<Issue> issues) {
        Rows.insert(
                handle,
                "insert into issue (instrument, position, code, page, message) values (?, ?, ?, ?, ?)",
                id,
                issues,
                issue -> new Object[] {issue.code().name(), issue.page(), issue.message()});
    }
}
