package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where tables come from: the resources of the program, or a folder on disk.
sealed interface TableSource {

    /// A table of facts of 64 MiB is none; refusing it keeps memory bounded.
    long LARGEST_TABLE_BYTES = 64L << 20;

    /// The text of a table; empty where there is none at the path.
    Optional<String> find(String path);

    /// Names of the folders of cycles, sorted.
    List<String> listCycles();

    /// How the place is called in messages, before the path of a table.
    String label();

    /// The tables that the program carries. A program in one file cannot list its folders, hence
    /// the index.
    record Resources() implements TableSource {

        private static final String INDEX = "cycles/cycles.tsv";

        @Override
        public Optional<String> find(String path) {
            try (var stream = Catalogue.class.getResourceAsStream(path)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the catalogue's " + path, e);
            }
        }

        @Override
        public List<String> listCycles() {
            var index = Table.parse(INDEX, find(INDEX).orElse("id"));
            return index.rows().stream().map(row -> row.cell("id")).sorted().toList();
        }

        @Override
        public String label() {
            return "";
        }
    }

    /// A folder on disk.
    ///
    /// @param cycles the folder in it that holds the folders of cycles; empty where it holds them
    ///   itself
    record Folder(Path root, String cycles) implements TableSource {

        @Override
        public Optional<String> find(String path) {
            var inCycles = path.startsWith("cycles/") && cycles.isEmpty();
            var file = root.resolve(inCycles ? path.substring("cycles/".length()) : path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                if (Files.size(file) > LARGEST_TABLE_BYTES) {
                    throw new CatalogueException(
                            List.of(new TableFault(file.toString(), 0, "", "larger than 64 MiB")));
                }
                return Optional.of(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }

        @Override
        public List<String> listCycles() {
            var folder = cycles.isEmpty() ? root : root.resolve(cycles);
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (var entries = Files.list(folder)) {
                return entries.filter(Files::isDirectory)
                        .map(entry -> entry.getFileName().toString())
                        .filter(name -> !name.startsWith("."))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }

        @Override
        public String label() {
            return root + "/";
        }
    }
}
