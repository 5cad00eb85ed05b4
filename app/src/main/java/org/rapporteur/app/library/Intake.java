package org.rapporteur.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.documents.Readers;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.SourceFile;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredDocument;

/// What one file asks of the library, found out without changing it. Safe to share between threads.
final class Intake {

    private final Analyser analyser;
    private final String version;
    private final OriginalFiles originals;
    private final Map<String, SourceFile> sourceFiles;
    private final Map<String, StoredDocument> documents;

    Intake(Analyser analyser, String version, OriginalFiles originals, Store store) {
        this.analyser = analyser;
        this.version = version;
        this.originals = originals;
        this.sourceFiles = store.documents().mapSourceFiles();
        this.documents =
                store.documents().listAll().stream()
                        .collect(Collectors.toMap(StoredDocument::sha256, one -> one));
    }

    /// What a file turned out to be.
    sealed interface Found {}

    /// As it was when the library last saw it.
    record Unchanged(boolean unread) implements Found {}

    /// A content that the library has, at a new place or with a new time.
    record Seen(SourceFile source, boolean elsewhere, boolean unread) implements Found {}

    /// A content to be stored, with what analyses made of it.
    record Analysed(
            StoredDocument document, SourceFile source, List<AnalysedInstrument> instruments)
            implements Found {}

    /// A file that cannot be taken in, and why.
    record Refused(Path file, String reason) implements Found {}

    Found look(Path file) {
        var path = file.toAbsolutePath().normalize().toString();
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = attributes.lastModifiedTime().toMillis();
            if (attributes.size() > Readers.LARGEST_FILE_BYTES) {
                return new Refused(
                        file,
                        "has %,d MiB; the limit is %,d MiB"
                                .formatted(
                                        attributes.size() >> 20, Readers.LARGEST_FILE_BYTES >> 20));
            }
            var known = sourceFiles.get(path);
            if (known != null && known.looksLike(attributes.size(), modified)) {
                var document = documents.get(known.document());
                if (document != null && document.analysis().equals(version)) {
                    return new Unchanged(document.unread());
                }
            }
            return read(file, path, modified);
        } catch (IOException unreadable) {
            return new Refused(file, "could not be opened");
        }
    }

    private Found read(Path file, String path, long modified) throws IOException {
        var bytes = Files.readAllBytes(file);
        var sha256 = Fingerprint.of(bytes).hex();
        var source = new SourceFile(path, sha256, bytes.length, modified);
        var known = documents.get(sha256);
        if (known != null && known.analysis().equals(version)) {
            var before = sourceFiles.get(path);
            boolean elsewhere = before == null || !before.document().equals(sha256);
            return new Seen(source, elsewhere, known.unread());
        }
        originals.keep(sha256, bytes);
        var name = file.getFileName().toString();
        return analysed(sha256, name, bytes, source);
    }

    private Analysed analysed(String sha256, String name, byte[] bytes, SourceFile source) {
        var instruments = analyser.analyse(bytes, name);
        return new Analysed(
                document(sha256, name, bytes.length, instruments, version), source, instruments);
    }

    static StoredDocument document(
            String sha256,
            String name,
            long bytes,
            List<AnalysedInstrument> instruments,
            String version) {
        boolean unread =
                instruments.stream()
                        .flatMap(one -> one.instrument().issues().stream())
                        .anyMatch(issue -> issue.code().severity() != IssueCode.Severity.NOTED);
        var format = instruments.getFirst().instrument().format().code();
        return new StoredDocument(sha256, name, bytes, format, version, unread, 0);
    }

    boolean isNew(String sha256) {
        return !documents.containsKey(sha256);
    }
}
