package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library from the user's side: taking in, checking, searching, mending.
class LibraryTest {

    @TempDir Path folder = Path.of("");

    private Path corpus = Path.of("");
    private Path library = Path.of("");

    @BeforeEach
    void ingest() throws IOException {
        corpus = WellsCorpus.write(folder.resolve("corpus"), 5);
        library = folder.resolve("library");
        assertThat(run("ingest", corpus).out()).contains("5 files: 5 added");
    }

    private CommandRun run(Object... words) {
        var all = new java.util.ArrayList<>(List.of(words));
        all.add("--library");
        all.add(library);
        return CommandRun.of(all.toArray());
    }

    private List<Path> originals() throws IOException {
        try (var files = Files.walk(library.resolve("files"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void isSoundAfterwards() {
        var check = run("library", "check");

        assertThat(check.out()).contains("5 documents").endsWith("all agree\n");
        assertThat(check.status()).isZero();
    }

    @Test
    void passesOverWhatHasNotChanged() {
        assertThat(run("ingest", corpus).out()).contains("0 added", "5 unchanged");
    }

    @Test
    void takesInOnlyWhatIsNew() throws IOException {
        Files.writeString(corpus.resolve("well-006.md"), WellsCorpus.document(6));

        assertThat(run("ingest", corpus).out()).contains("1 added", "5 unchanged");
        assertThat(run("search", "\"district 6\"", "--json").out()).contains("A/RES/70/6");
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        Files.copy(corpus.resolve("well-001.md"), corpus.resolve("copy.md"));

        assertThat(run("ingest", corpus).out()).contains("0 added", "6 unchanged");
        assertThat(originals()).hasSize(5);
        assertThat(run("library", "check").status()).isZero();
    }

    @Test
    void findsAProvisionAndSaysWhy() {
        var found = run("search", "\"dig 3 wells\"", "--json");

        assertThat(found.out().lines()).hasSize(1);
        assertThat(found.out()).contains("\"rank\":1", "\"matched\":[\"dig 3 wells\"]");
    }

    @Test
    void findsByWordsAndFieldsTogether() {
        var found = run("search", "wells verb:urges symbol:A/RES/70/3", "--json");

        assertThat(found.out().lines()).hasSize(1);
        assertThat(found.out()).contains("A/RES/70/3", "OP 1");
    }

    @Test
    void exportsEveryHit() throws IOException {
        var file = folder.resolve("hits.csv");

        run("search", "springs", "--export", "csv", "--out", file);

        assertThat(Files.readAllLines(file))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("rank,symbol");
    }

    @Test
    void saysThatThereIsNoLibrary() {
        var lost = CommandRun.of("search", "wells", "--library", folder.resolve("nowhere"));

        assertThat(lost.status()).isEqualTo(2);
        assertThat(lost.err()).contains("There is no library in", "rapporteur ingest");
    }

    @Test
    void namesAnOriginalThatWasChanged() throws IOException {
        Files.writeString(originals().getFirst(), "x", StandardOpenOption.APPEND);

        var check = run("library", "check");

        assertThat(check.status()).isEqualTo(4);
        assertThat(check.out()).contains("its original was changed", "1 differences");
    }

    @Test
    void namesAnOriginalThatIsMissing() throws IOException {
        Files.delete(originals().getLast());

        assertThat(run("library", "check").out()).contains("its original is missing");
    }

    @Test
    void namesAJournalThatWasChanged() throws IOException {
        var journal = library.resolve("journal.jsonl");
        Files.writeString(journal, Files.readString(journal).replace("well-002.md", "well-009.md"));

        var check = run("library", "check");

        assertThat(check.status()).isEqualTo(4);
        assertThat(check.out()).contains("journal's file: entry 3 is not what was written");
    }

    @Test
    void makesALostIndexAnew() throws IOException {
        deleteAll(library.resolve("index"));
        assertThat(run("library", "check").out()).contains("index: there is none");

        run("ingest", corpus);

        assertThat(run("library", "check").status()).isZero();
    }

    @Test
    void makesALostDatabaseAnewFromOriginalsAndJournal() throws IOException {
        var before = run("library", "info", "--json").out();
        for (var ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(library.resolve("library.db" + ending));
        }
        assertThat(run("ingest", corpus).err()).contains("library rebuild");

        assertThat(run("library", "rebuild").out()).contains("5 documents made anew");

        assertThat(run("library", "info", "--json").out()).isEqualTo(before);
        assertThat(run("library", "check").status()).isZero();
    }

    @Test
    void putsADatabaseAsideThatCannotBeOpened() throws IOException {
        Files.writeString(
                library.resolve("library.db"), "no database at all, but long enough to be read");
        Files.deleteIfExists(library.resolve("library.db-wal"));

        assertThat(run("library", "info").status()).isEqualTo(1);
        run("library", "rebuild");

        assertThat(run("library", "check").status()).isZero();
        assertThat(library.resolve("library.db.damaged")).exists();
    }

    @Test
    void keepsAnOriginalThatItCannotRead() throws IOException {
        var odd = Files.write(folder.resolve("odd.bin"), new byte[] {0, 1, 2, 3});

        var first = run("ingest", odd);

        assertThat(first.status()).isEqualTo(3);
        assertThat(run("ingest", odd).status()).isEqualTo(3);
        assertThat(run("library", "check").status()).isZero();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
