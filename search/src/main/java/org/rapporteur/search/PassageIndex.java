package org.rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.rapporteur.text.Language;

/// The index, opened for writing. Not thread-safe; one at a time for a folder.
///
/// Each commit carries the generation that it stands for: the number of the journal's entry up to
/// which everything is in it. Whoever finds the index behind hands it the rest; whoever finds it
/// damaged or of an older form finds it empty and hands it everything.
public final class PassageIndex implements AutoCloseable {

    /// Raised whenever fields or analyzers change, so that an older index is made anew.
    static final String FORM = "1";

    static final String FORM_KEY = "form";
    static final String GENERATION_KEY = "generation";

    private static final double BUFFER_MEGABYTES = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private long generation;

    private PassageIndex(FSDirectory directory, IndexWriter writer, long generation) {
        this.directory = directory;
        this.writer = writer;
        this.generation = generation;
    }

    /// Opens the index in a folder, empty where there is none that can be used.
    public static PassageIndex open(Path folder, StopWords stopWords) {
        LuceneLog.silence();
        try {
            var directory = FSDirectory.open(folder);
            long generation = usableGeneration(directory);
            var settings =
                    new IndexWriterConfig(analyzer(stopWords))
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            .setOpenMode(generation > 0 ? OpenMode.APPEND : OpenMode.CREATE)
                            .setCommitOnClose(false);
            return new PassageIndex(directory, new IndexWriter(directory, settings), generation);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Throws the index away; the next opening finds it empty.
    public void clear() {
        run(writer::deleteAll);
        generation = 0;
    }

    private static long usableGeneration(FSDirectory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return 0;
        }
        try (var reader = DirectoryReader.open(directory)) {
            return generation(reader.getIndexCommit().getUserData());
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | java.nio.file.NoSuchFileException damaged) {
            return 0; // it is made anew from the database
        }
    }

    static long generation(Map<String, String> userData) {
        return FORM.equals(userData.get(FORM_KEY))
                ? Long.parseLong(userData.getOrDefault(GENERATION_KEY, "0"))
                : 0;
    }

    static Analyzer analyzer(StopWords stopWords) {
        var byLanguage = LanguageAnalyzer.all(stopWords);
        var byField = new java.util.HashMap<String, Analyzer>();
        byLanguage.forEach((language, analyzer) -> {
            byField.put(Fields.text(language), analyzer);
            byField.put(Fields.context(language), analyzer);
        });
        return new PerFieldAnalyzerWrapper(
                new LanguageAnalyzer(Language.UNDETERMINED, stopWords), byField);
    }

    /// The journal's entry up to which everything is in the index.
    public long generation() {
        return generation;
    }

    /// Puts a document's passages in place of those that it had.
    public void replace(String document, List<IndexedPassage> passages) {
        var documents = passages.stream().map(PassageDocuments::of).toList();
        var before = new Term(Fields.DOCUMENT, document);
        run(() ->
                documents.isEmpty()
                        ? writer.deleteDocuments(before)
                        : writer.updateDocuments(before, documents));
    }

    /// Makes everything handed over so far durable, under its generation.
    public void commit(long newGeneration) {
        writer.setLiveCommitData(
                Map.of(FORM_KEY, FORM, GENERATION_KEY, Long.toString(newGeneration)).entrySet());
        run(writer::commit);
        generation = newGeneration;
    }

    private interface Step {
        long take() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.take();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer) {
            writer.rollback(); // what was not committed has no generation
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
