package org.rapporteur.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir Path folder;

    @BeforeEach
    void layOut() throws IOException {
        for (var name :
                List.of("b.xml", "a.xml", "sub/c.xml", ".hidden", ".git/config", "sub/.x")) {
            var file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, name);
        }
    }

    @Test
    void walksAFolderInSortedOrderWithoutHiddenFiles() {
        assertThat(SourceFiles.list(List.of(folder)))
                .containsExactly(
                        folder.resolve("a.xml"),
                        folder.resolve("b.xml"),
                        folder.resolve("sub/c.xml"));
    }

    @Test
    void keepsTheOrderOfThePathsNamed() {
        assertThat(
                        SourceFiles.list(
                                List.of(
                                        folder.resolve("b.xml"),
                                        folder.resolve("sub"),
                                        folder.resolve("a.xml"))))
                .containsExactly(
                        folder.resolve("b.xml"),
                        folder.resolve("sub/c.xml"),
                        folder.resolve("a.xml"));
    }

    @Test
    void keepsAPathThatDoesNotExistForTheReaderToReport() {
        var missing = folder.resolve("nothing.xml");
        assertThat(SourceFiles.list(List.of(missing))).containsExactly(missing);
    }

    @Test
    void readsAHiddenFileThatIsNamed() {
        assertThat(SourceFiles.list(List.of(folder.resolve(".hidden")))).hasSize(1);
    }
}
