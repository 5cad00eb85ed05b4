package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The constant that spares a start its look at Flyway is the newest file's number.
class MigrationsTest {

    @Test
    void knowsTheNewestFile() throws IOException {
        var folder =
                Path.of(System.getProperty("rapporteur.root", ".."))
                        .resolve("store/src/main/resources/db/migration");
        try (var files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).allMatch(name -> name.matches("V\\d+__[a-z_]+\\.sql"));
            var numbers = names.stream().map(MigrationsTest::number).toList();
            assertThat(numbers).doesNotHaveDuplicates().contains(Migrations.NEWEST);
            assertThat(numbers).allMatch(number -> number <= Migrations.NEWEST);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('_')));
    }
}
