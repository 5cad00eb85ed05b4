package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts from the command line, and what of them a library keeps.
class AccountCommandTest {

    @TempDir Path folder = Path.of("");

    private Path library = Path.of("");

    @BeforeEach
    void ingest() throws IOException {
        var corpus = WellsCorpus.write(folder.resolve("corpus"), 2);
        library = folder.resolve("library");
        run("ingest", corpus);
    }

    private CommandRun run(Object... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--library");
        all.add(library);
        return CommandRun.of(all.toArray());
    }

    private CommandRun add(String name, String role) {
        return run("account", "add", name, "--person", "Ann Example", "--role", role);
    }

    @Test
    void addsAnAccountAndPrintsALinkThatTheJournalDoesNotKnow() throws IOException {
        var added = add("ann", "administrator");

        assertThat(added.out()).contains("http://127.0.0.1:8080/invitations/");
        var token = added.out().strip().replaceAll("(?s).*/", "");
        assertThat(Files.readString(library.resolve("journal.jsonl")))
                .contains("account-added", "Ann Example")
                .doesNotContain(token);
        assertThat(run("account", "list").out()).startsWith("ann\tadministrator\tAnn Example");
        assertThat(run("library", "check").out()).endsWith("all agree\n");
    }

    @Test
    void tellsWhatAnAccountCannotBe() {
        add("ann", "reader");

        assertThat(add("ann", "reader").err()).contains("taken");
        assertThat(add("Ann B", "reader").err()).contains("small letters");
        assertThat(add("ben", "king").err()).contains("Choose a role");
        assertThat(add("ben", "focal-point").err()).contains("State");
        assertThat(run("account", "invite", "nobody").err()).contains("account list");
        assertThat(run("account", "invite", "ann").out()).contains("/invitations/");
    }

    @Test
    void accountsComeBackWhereTheDatabaseIsLost() throws IOException {
        add("ann", "administrator");
        for (var ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(library.resolve("library.db") + ending));
        }

        run("library", "rebuild");

        assertThat(run("account", "list").out()).startsWith("ann\tadministrator");
        assertThat(run("library", "check").out()).endsWith("all agree\n");
    }
}
