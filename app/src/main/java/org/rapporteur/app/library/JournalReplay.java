package org.rapporteur.app.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.store.Decision;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.JsonText;
import org.rapporteur.store.SourceFile;

/// What the journal, read from its start, says that the library holds. Not thread-safe.
final class JournalReplay {

    /// A document as the journal has it.
    ///
    /// @param changed the last entry about its analysis
    record Known(String sha256, String name, long bytes, String analysis, JournalEntry changed) {}

    private final Map<String, Known> documents = new LinkedHashMap<>();
    private final Map<String, SourceFile> sources = new LinkedHashMap<>();
    private long decisions;
    private long seq;
    private String hash = JournalEntry.START;
    private String fault = "";

    void add(JournalEntry entry) {
        if (fault.isEmpty() && !entry.follows(seq, hash)) {
            fault = "entry %,d is not what was written after entry %,d".formatted(entry.seq(), seq);
        }
        seq = entry.seq();
        hash = entry.hash();
        switch (entry.kind()) {
            case JournalKinds.ADDED -> {
                var fields = JsonText.fields(entry.payload());
                addDocument(entry, fields);
                addSource(fields);
            }
            case JournalKinds.ANALYSED -> addDocument(entry, JsonText.fields(entry.payload()));
            case JournalKinds.SEEN -> addSource(JsonText.fields(entry.payload()));
            case Decision.MADE -> decisions++;
            default -> {} // of other matters
        }
    }

    private void addDocument(JournalEntry entry, Map<String, String> fields) {
        var sha256 = fields.getOrDefault("sha256", "");
        documents.put(
                sha256,
                new Known(
                        sha256,
                        fields.getOrDefault("name", ""),
                        Long.parseLong(fields.getOrDefault("bytes", "0")),
                        fields.getOrDefault("analysis", ""),
                        entry));
    }

    private void addSource(Map<String, String> fields) {
        var path = fields.getOrDefault("path", "");
        long bytes = Long.parseLong(fields.getOrDefault("bytes", "0"));
        sources.put(path, new SourceFile(path, fields.getOrDefault("sha256", ""), bytes, 0));
    }

    /// Documents by fingerprint.
    Map<String, Known> documents() {
        return documents;
    }

    /// Where contents were last seen; the times of the files are not in the journal.
    Map<String, SourceFile> sources() {
        return sources;
    }

    /// How often people decided.
    long decisions() {
        return decisions;
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    /// What breaks the chain; empty where it holds.
    String fault() {
        return fault;
    }
}
