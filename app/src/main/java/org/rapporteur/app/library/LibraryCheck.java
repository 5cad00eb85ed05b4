package org.rapporteur.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.app.files.OrderedWork;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredDocument;

/// Proves that a library's originals, database, journal and index agree, or names what differs.
public final class LibraryCheck {

    private final LibraryFolder folder;
    private final Store store;
    private final StopWords stopWords;
    private final List<String> differences = new ArrayList<>();

    private LibraryCheck(LibraryFolder folder, Store store, StopWords stopWords) {
        this.folder = folder;
        this.store = store;
        this.stopWords = stopWords;
    }

    /// What was looked at and what differs.
    ///
    /// @param differences one sentence each; empty where everything agrees
    public record Report(
            int documents, long journalEntries, long passages, List<String> differences) {
        public Report {
            differences = List.copyOf(differences);
        }
    }

    /// Changes nothing.
    public static Report check(LibraryFolder folder, StopWords stopWords) {
        Library.requireLibrary(folder);
        try (var store = Library.openStore(folder)) {
            return new LibraryCheck(folder, store, stopWords).run();
        }
    }

    private Report run() {
        store.listDamage().forEach(damage -> differences.add("database: " + damage));
        var documents = store.documents().listAll();
        var replay = checkJournal();
        checkDecisions(replay);
        checkDocuments(replay, documents);
        checkOriginals(documents);
        long passages = checkIndex(documents);
        return new Report(documents.size(), replay.seq(), passages, differences);
    }

    /// The chain of the database, and the file line by line beside it.
    private JournalReplay checkJournal() {
        var inDatabase = new JournalReplay();
        store.journal().forEachAfter(0, inDatabase::add);
        if (!inDatabase.fault().isEmpty()) {
            differences.add("journal: " + inDatabase.fault());
        }
        var inFile = new JournalReplay();
        var damage = new JournalFile(folder.journal()).forEach(inFile::add);
        if (!damage.isEmpty()) {
            differences.add("journal: " + damage);
        }
        if (!inFile.fault().isEmpty()) {
            differences.add("journal's file: " + inFile.fault());
        }
        if (inFile.seq() != inDatabase.seq() || !inFile.hash().equals(inDatabase.hash())) {
            differences.add(
                    "journal: the file ends with entry %,d, the database with %,d%s"
                            .formatted(
                                    inFile.seq(),
                                    inDatabase.seq(),
                                    inFile.seq() == inDatabase.seq() ? ", another one" : ""));
        }
        return inDatabase;
    }

    private void checkDecisions(JournalReplay replay) {
        long known = store.decisions().count();
        if (known != replay.decisions()) {
            differences.add(
                    "decisions: %,d in the journal, %,d in the database"
                            .formatted(replay.decisions(), known));
        }
    }

    private void checkDocuments(JournalReplay replay, List<StoredDocument> documents) {
        var known = new HashMap<>(replay.documents());
        for (var document : documents) {
            var entry = known.remove(document.sha256());
            if (entry == null) {
                differences.add(
                        "document %s: the journal does not know it".formatted(named(document)));
            } else if (entry.changed().seq() != document.changed()
                    || !entry.analysis().equals(document.analysis())) {
                differences.add(
                        "document %s: the journal speaks of another analysis"
                                .formatted(named(document)));
            }
        }
        known.values()
                .forEach(lost ->
                        differences.add(
                                "document %s (%s): in the journal, not in the database"
                                        .formatted(lost.sha256(), lost.name())));
    }

    private void checkOriginals(List<StoredDocument> documents) {
        var originals = new OriginalFiles(folder.files());
        OrderedWork.forEach(
                documents,
                document -> checkOriginal(originals, document),
                difference -> {
                    if (!difference.isEmpty()) {
                        differences.add(difference);
                    }
                });
        var known =
                documents.stream()
                        .map(StoredDocument::sha256)
                        .collect(Collectors.toCollection(HashSet::new));
        known.addAll(checkContents(originals));
        for (var name : originals.listNames()) {
            if (!known.contains(name)) {
                differences.add(
                        "file %s: not in the database; ingest its source again, or delete it"
                                .formatted(name));
            }
        }
    }

    /// What evidence says, which stands among the originals.
    ///
    /// @return its fingerprints
    private List<String> checkContents(OriginalFiles originals) {
        var contents = store.assessments().listContents();
        for (var sha256 : contents) {
            var place = originals.place(sha256);
            if (!Files.isRegularFile(place)
                    || !Fingerprint.of(originals.read(sha256)).hex().equals(sha256)) {
                differences.add(
                        "evidence %s: what it says is missing or was changed".formatted(sha256));
            }
        }
        return contents;
    }

    private static String checkOriginal(OriginalFiles originals, StoredDocument document) {
        var place = originals.place(document.sha256());
        try {
            if (!Files.isRegularFile(place)) {
                return "document %s: its original is missing".formatted(named(document));
            }
            if (!Fingerprint.of(Files.readAllBytes(place)).hex().equals(document.sha256())) {
                return "document %s: its original was changed".formatted(named(document));
            }
            return "";
        } catch (IOException unreadable) {
            return "document %s: its original cannot be read".formatted(named(document));
        }
    }

    private long checkIndex(List<StoredDocument> documents) {
        try (var search = PassageSearch.open(folder.index(), stopWords).orElse(null)) {
            long newest = documents.stream().mapToLong(StoredDocument::changed).max().orElse(0);
            if (search == null) {
                if (newest > 0) {
                    differences.add("index: there is none");
                }
                return 0;
            }
            if (search.generation() != newest) {
                differences.add(
                        "index: it stands at entry %,d of the journal, the database at %,d"
                                .formatted(search.generation(), newest));
            }
            comparePassages(documents, new HashMap<>(search.countByDocument()));
            return search.passages();
        }
    }

    private void comparePassages(List<StoredDocument> documents, Map<String, Integer> indexed) {
        for (var document : documents) {
            int expected =
                    store.instruments().mapAnalysed(document.sha256()).entrySet().stream()
                            .mapToInt(one -> Passages.of(one.getKey(), one.getValue()).size())
                            .sum();
            var found = indexed.remove(document.sha256());
            if (expected != (found == null ? 0 : found)) {
                differences.add(
                        "document %s: %,d passages in the database, %,d in the index"
                                .formatted(named(document), expected, found == null ? 0 : found));
            }
        }
        indexed.keySet()
                .forEach(sha256 ->
                        differences.add(
                                "document %s: in the index, not in the database"
                                        .formatted(sha256)));
    }

    private static String named(StoredDocument document) {
        return document.sha256() + " (" + document.name() + ")";
    }
}
