package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.JournalEntry.Draft;

/// A database of an earlier version, opened by this one.
class UpgradeTest {

    @TempDir Path folder = Path.of("");

    @Test
    void keepsWhatIsThereAndACopyOfIt() {
        var file = folder.resolve("library.db");
        var address = DatabaseAddress.ofFile(file);
        Flyway.configure()
                .dataSource(address.url(), null, null)
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        var entry = JournalEntry.after(1, JournalEntry.START, 5, new Draft("a", "one", "{}"));
        Jdbi.create(address.url()).useHandle(handle -> JournalRepository.insert(handle, entry));

        try (var store = Store.open(address, InstantSource.system())) {
            assertThat(store.journal().listAfter(0, 5)).containsExactly(entry);
            assertThat(store.accounts().isEmpty()).isTrue();
        }

        var copy = Jdbi.create("jdbc:sqlite:" + file + ".version-1");
        assertThat(
                        copy.<Integer, RuntimeException>withHandle(handle ->
                                handle.createQuery("select count(*) from journal")
                                        .mapTo(Integer.class)
                                        .one()))
                .isEqualTo(1);
        assertThat(Files.exists(Path.of(file + ".version-1.part"))).isFalse();
    }

    @Test
    void aNewDatabaseNeedsNoCopy() {
        Store.open(DatabaseAddress.ofFile(folder.resolve("new.db")), InstantSource.system())
                .close();

        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("version"));
    }
}
