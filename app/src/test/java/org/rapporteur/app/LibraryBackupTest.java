package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;

/// A library is copied, and made again out of the copy.
class LibraryBackupTest {

    @TempDir Path folder = Path.of("");

    private Path library = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void ingest() throws IOException {
        library = folder.resolve("library");
        copy = folder.resolve("copies").resolve("first");
        Files.createDirectories(copy.getParent());
        var corpus = WellsCorpus.write(folder.resolve("corpus"), 5);
        assertThat(CommandRun.of("ingest", corpus, "--library", library).status()).isZero();
    }

    private CommandRun backup() {
        return CommandRun.of("library", "backup", "--library", library, "--to", copy);
    }

    private CommandRun restore() {
        return CommandRun.of("library", "restore", copy, "--library", folder.resolve("again"));
    }

    @Test
    void theRestoredLibraryHasAndFindsTheSame() {
        assertThat(backup().out()).contains("5 documents copied");

        assertThat(restore().out()).contains("5 documents").endsWith("restored, all agree\n");

        var again = folder.resolve("again");
        assertThat(CommandRun.of("library", "info", "--json", "--library", again).out())
                .isEqualTo(CommandRun.of("library", "info", "--json", "--library", library).out());
        assertThat(CommandRun.of("search", "\"dig 3 wells\"", "--json", "--library", again).out())
                .contains("A/RES/70/3");
    }

    @Test
    void theCopyStaysAsItWasWhileTheLibraryGoesOn() throws IOException {
        backup();
        var later = Files.writeString(folder.resolve("later.md"), WellsCorpus.document(6));
        CommandRun.of("ingest", later, "--library", library);

        assertThat(restore().out()).startsWith("5 documents");
    }

    @Test
    void aLibraryThatIsOpenForWritingCanBeCopied() {
        var words = new Application().stopWords();
        try (var open = Library.openOrCreate(new LibraryFolder(library), words, "test")) {
            assertThat(open.store().documents().listAll()).hasSize(5);
            assertThat(backup().status()).isZero();
        }
    }

    @Test
    void aChangedCopyIsNotRestored() throws IOException {
        backup();
        try (var files = Files.walk(copy.resolve("files"))) {
            var original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(original, "x", StandardOpenOption.APPEND);
        }

        var restored = restore();

        assertThat(restored.status()).isEqualTo(1);
        assertThat(restored.err()).contains("nothing was restored", "its original was changed");
        assertThat(folder).isDirectoryNotContaining("glob:**again*");
    }

    @Test
    void aFolderThatIsThereIsLeftAlone() {
        backup();

        assertThat(backup().err()).contains("is there already");
        assertThat(CommandRun.of("library", "restore", copy, "--library", library).err())
                .contains("is there already");
    }

    @Test
    void whatIsNoCopyIsRefused() {
        var refused =
                CommandRun.of("library", "restore", folder.resolve("corpus"), "--library", copy);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("holds no copy of a library");
    }
}
