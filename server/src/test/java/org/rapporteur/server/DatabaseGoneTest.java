package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.DatabaseAddress;

/// A database server that stops and starts again while the workspace runs.
class DatabaseGoneTest extends PeopleFixture {

    private static final String LINKS = "/proposals/links?state=proposed&language=en";

    @TempDir Path data = Path.of("");
    private @Nullable EmbeddedPostgres postgres;

    @Override
    DatabaseAddress database() {
        return new DatabaseAddress(startPostgres(0).getJdbcUrl("postgres", "postgres"));
    }

    private EmbeddedPostgres startPostgres(int port) {
        try {
            var builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data.resolve("pg"))
                            .setCleanDataDirectory(false);
            var started = (port == 0 ? builder : builder.setPort(port)).start();
            postgres = started;
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterEach
    void stopPostgres() throws IOException {
        Objects.requireNonNull(postgres).close();
    }

    @Test
    void saysSoAndGoesOnByItselfWhenItIsBack() throws IOException {
        var editor = browser(Role.EDITOR);
        var form = editor.form(LINKS, "/decisions");
        var accepted =
                Map.of(
                        "token",
                        form.select("[name=token]").attr("value"),
                        "proposal",
                        form.select("[name=proposal]").attr("value"),
                        "back",
                        "/decisions",
                        "outcome",
                        "accepted");
        int port = Objects.requireNonNull(postgres).getPort();
        Objects.requireNonNull(postgres).close();

        assertThat(visitor().get("/health").status()).isEqualTo(200);
        assertThat(visitor().get("/ready").status()).isEqualTo(503);
        assertThat(visitor().get("/ready").body()).contains("database does not answer");
        assertThat(editor.get("/instruments").status()).isEqualTo(503);
        assertThat(editor.get("/instruments").body()).contains("Try again in a minute");
        assertThat(editor.post("/decisions", accepted).status()).isEqualTo(503);
        var problem = editor.get("/api/instruments");
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("database does not answer").doesNotContain("jdbc");

        startPostgres(port);

        assertThat(visitor().get("/ready").status()).isEqualTo(200);
        assertThat(editor.post("/decisions", accepted).status()).isEqualTo(303);
        assertThat(editor.get("/decisions").body()).contains(SampleLibrary.SYMBOL);
        assertThat(store().journal().findLast().orElseThrow().kind()).isEqualTo("decision-made");
    }
}
