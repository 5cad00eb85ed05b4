package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.AccessTable.Access;
import org.rapporteur.server.AccessTable.Line;
import org.rapporteur.server.Visitor.Answer;
import org.rapporteur.server.operation.Metrics;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.people.Tokens;
import org.rapporteur.server.web.Assets;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;

/// Who may do what: every route, asked by every role.
class AccessTest extends PeopleFixture {

    private final AccessTable table = AccessTable.load();

    @Test
    void theTableAndTheRoutesAreTheSame() {
        assertThat(table.listAll().stream().map(line -> line.method() + " " + line.path()))
                .containsExactlyInAnyOrderElementsOf(
                        WorkspaceServer.routes(
                                        library().open(),
                                        new Assets(),
                                        Outside.usual(),
                                        new Metrics(() -> 0))
                                .stream()
                                .map(route -> route.method() + " " + route.path())
                                .toList());
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        for (var line : table.listAll()) {
            for (var role : Role.values()) {
                var named = role + " " + line.method() + " " + line.path();
                var answer = ask(line, role);

                if (line.path().startsWith("/api/") && line.method() == Method.POST) {
                    assertThat(answer.status()).as(named).isIn(401, 403);
                } else if (line.path().equals("/sign-in") && line.method() == Method.POST) {
                    assertThat(answer.status()).as("no such name").isEqualTo(401);
                } else if (line.of(role) == Access.YES) {
                    assertThat(answer.status()).as(named).isNotIn(401, 403, 500);
                    assertThat(answer.header("Location"))
                            .as(named)
                            .doesNotStartWith("/sign-in?next");
                } else if (role != Role.VISITOR) {
                    assertThat(answer.status()).as(named).isEqualTo(403);
                } else if (line.method() == Method.GET && !isForPrograms(line.path())) {
                    assertThat(answer.header("Location")).as(named).startsWith("/sign-in");
                } else {
                    assertThat(answer.status()).as(named).isEqualTo(401);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals(Route.METRICS);
    }

    private Answer ask(Line line, Role role) {
        var path =
                line.path()
                        .replace("{cycle}", "wells-2020")
                        .replace("{challenge}", "C01")
                        .replace("{file}", "icon.svg")
                        .replaceAll("<\\w+>", SampleLibrary.SYMBOL)
                        .replaceAll("\\{\\w+}", "none");
        var browser = browser(role);
        if (line.method() == Method.GET) {
            return browser.get(path);
        }
        var session = browser.cookies().getOrDefault("session", "");
        if (session.isEmpty() && line.of(role) == Access.YES) {
            browser.get("/sign-in");
            var secret = browser.cookies().getOrDefault("form", "");
            return browser.post(path, Map.of("token", Tokens.ofForms(secret)));
        }
        return browser.post(path, Map.of("token", Tokens.ofForms(session)));
    }

    @Test
    void whetherItRunsIsAnsweredWithoutTheDatabase() throws IOException {
        store().close();
        for (var ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("library.db" + ending));
        }

        assertThat(visitor().get("/health").status()).isEqualTo(200);
        assertThat(visitor().get("/instruments").status()).isEqualTo(503);
    }

    @Test
    void visitorsWriteNothingButTheirOwnPassword() {
        assertThat(
                        table.listAll().stream()
                                .filter(line -> line.method() == Method.POST)
                                .filter(line -> line.of(Role.VISITOR) != Access.NO)
                                .map(Line::path))
                .containsExactlyInAnyOrder("/sign-in", "/invitations/{token}");
    }

    @Test
    void onlyAdministratorsLookAfterAccounts() {
        for (var line : table.listAll()) {
            if (line.path().startsWith("/accounts")) {
                assertThat(may(line)).as(line.path()).containsExactly(Role.ADMINISTRATOR);
            }
        }
    }

    @Test
    void onlyEditorsAndAdministratorsSettleProposals() {
        for (var line : table.listAll()) {
            if (line.path().endsWith("/decisions") && line.method() == Method.POST) {
                assertThat(may(line)).containsExactly(Role.EDITOR, Role.ADMINISTRATOR);
            }
        }
    }

    private static List<Role> may(Line line) {
        return List.of(Role.values()).stream()
                .filter(role -> line.of(role) != Access.NO)
                .collect(Collectors.toList());
    }

    @Test
    void aKeyDoesOnlyWhatItIsGoodFor() {
        assertThat(
                        table.listAll().stream()
                                .filter(line -> isForPrograms(line.path()))
                                .filter(line -> line.scopes().isEmpty()))
                .isEmpty();
        assertThat(
                        table.listAll().stream()
                                .filter(line -> !isForPrograms(line.path()))
                                .filter(line -> !line.scopes().isEmpty()))
                .isEmpty();
    }
}
