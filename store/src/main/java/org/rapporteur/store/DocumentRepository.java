package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Documents of the library and where each was last seen. Safe to share between threads.
public final class DocumentRepository {

    private static final RowMapper<StoredDocument> DOCUMENT =
            (row, _) ->
                    new StoredDocument(
                            row.getString("sha256"),
                            row.getString("name"),
                            row.getLong("bytes"),
                            row.getString("format"),
                            row.getString("analysis"),
                            row.getBoolean("unread"),
                            row.getLong("changed"));

    private static final RowMapper<SourceFile> SOURCE_FILE =
            (row, _) ->
                    new SourceFile(
                            row.getString("path"),
                            row.getString("document"),
                            row.getLong("bytes"),
                            row.getLong("modified_millis"));

    private final Database database;

    DocumentRepository(Database database) {
        this.database = database;
    }

    public Optional<StoredDocument> find(String sha256) {
        return database.read(handle ->
                handle.createQuery("select * from document where sha256 = :sha256")
                        .bind("sha256", sha256)
                        .map(DOCUMENT)
                        .findOne());
    }

    /// The last journal entry about any document; 0 where there is none.
    public long newestChange() {
        return database.read(handle ->
                handle.createQuery("select coalesce(max(changed), 0) from document")
                        .mapTo(Long.class)
                        .one());
    }

    /// All documents, by fingerprint.
    public List<StoredDocument> listAll() {
        return database.read(handle ->
                handle.createQuery("select * from document order by sha256").map(DOCUMENT).list());
    }

    /// Documents whose last analysis is a later journal entry, in the order of the journal; at most
    /// `most` of them.
    public List<StoredDocument> listChangedAfter(long seq, int most) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from document where changed > :seq order by changed limit :most")
                        .bind("seq", seq)
                        .bind("most", most)
                        .map(DOCUMENT)
                        .list());
    }

    /// Every source file by its path.
    public Map<String, SourceFile> mapSourceFiles() {
        return database.read(handle -> {
            var byPath = new HashMap<String, SourceFile>();
            handle.createQuery("select * from source_file")
                    .map(SOURCE_FILE)
                    .forEach(file -> byPath.put(file.path(), file));
            return byPath;
        });
    }

    static void save(Handle handle, StoredDocument document, long changed) {
        handle.createUpdate(
                        """
                        insert into document (sha256, name, bytes, format, analysis, unread, changed)
                        values (:sha256, :name, :bytes, :format, :analysis, :unread, :changed)
                        on conflict (sha256) do update set
                            format = excluded.format, analysis = excluded.analysis, unread = excluded.unread,
                            changed = excluded.changed
                        """)
                .bind("sha256", document.sha256())
                .bind("name", document.name())
                .bind("bytes", document.bytes())
                .bind("format", document.format())
                .bind("analysis", document.analysis())
                .bind("unread", document.unread())
                .bind("changed", changed)
                .execute();
    }

    static void save(Handle handle, SourceFile file) {
        handle.createUpdate(
                        """
                        insert into source_file (path, document, bytes, modified_millis)
                        values (:path, :document, :bytes, :modified)
                        on conflict (path) do update set
                            document = excluded.document, bytes = excluded.bytes,
                            modified_millis = excluded.modified_millis
                        """)
                .bind("path", file.path())
                .bind("document", file.document())
                .bind("bytes", file.bytes())
                .bind("modified", file.modifiedMillis())
                .execute();
    }
}
