package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Assets;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Route;
import org.rapporteur.store.Seek;

class DeskTest {

    @TempDir Path folder = Path.of("");

    private static final Listing<String> HALF =
            Listing.of(
                    "half",
                    List.of(new Column<>("value", row -> row)),
                    _ -> Listing.source(DeskTest::rows, _ -> new Seek("well", "", 1)));

    /// More than any buffer on the way holds back, also packed, and then nothing any more.
    private static List<String> rows(Seek after, int most) {
        if (!after.equals(Seek.START)) {
            throw new IllegalStateException("the second half is lost");
        }
        var random = new Random(1);
        return Stream.generate(() -> random.doubles(50).boxed().toList().toString())
                .limit(most)
                .toList();
    }

    @Test
    void anExportThatFailsHalfwayIsNotTakenForAWholeOne() throws IOException {
        var faults = new ArrayList<String>();
        var settings = WorkspaceServer.Settings.of("127.0.0.1", 0, faults::add);
        var table = AccessTable.parse("method\tpath\tvisitor\tscope\nGET\t/half\tyes\t-");
        var library = SampleLibrary.in(folder);
        var desk =
                new Desk(
                        new Reception(new Gate(), settings.operation(), library.store()::nowMillis),
                        new Door(table, library.store(), settings),
                        settings,
                        new Assets());
        var route =
                Route.get(
                        "/half",
                        visit ->
                                HALF.reply(
                                        visit,
                                        _ -> {
                                            throw Refusal.badRequest("refusal.format");
                                        }));
        var javalin =
                Javalin.create(config ->
                                config.routes.get("/half", context -> desk.serve(route, context)))
                        .start("127.0.0.1", 0);
        try {
            for (var format : List.of("csv", "xlsx", "json")) {
                var address =
                        "http://127.0.0.1:%d/half?format=%s".formatted(javalin.port(), format);
                try (var answer = URI.create(address).toURL().openStream()) {
                    assertThatThrownBy(answer::readAllBytes)
                            .as(format)
                            .isInstanceOf(IOException.class);
                }
            }
        } finally {
            javalin.stop();
            library.close();
        }
        assertThat(faults).hasSize(3).allMatch(fault -> fault.contains("second half is lost"));
    }
}
