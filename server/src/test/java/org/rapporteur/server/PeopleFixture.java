package org.rapporteur.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.WorkspaceServer.Settings;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.people.People;
import org.rapporteur.server.people.Tokens;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.Account;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.Store;

/// A workspace with people: one account of every role, named as the role is.
abstract class PeopleFixture {

    static final String PASSWORD = "four unrelated words";
    private static final long HOUR_MILLIS = 3_600_000;

    @TempDir Path folder = Path.of("");

    final List<String> faults = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    private @Nullable SampleLibrary library;
    private @Nullable WorkspaceServer server;

    Outside outside() {
        return Outside.usual();
    }

    /// SQLite; a class that asks the same of PostgreSQL says so here.
    DatabaseAddress database() {
        return DatabaseAddress.ofFile(folder.resolve("library.db"));
    }

    Settings settings() {
        return new Settings(
                "127.0.0.1",
                0,
                "",
                WorkspaceServer.Visitors.NONE,
                outside(),
                () -> changes.add("changed"),
                faults::add);
    }

    @BeforeEach
    void start() {
        var made = SampleLibrary.in(folder, database());
        library = made;
        var people = new People(made.store());
        for (var role : Role.ofAccounts()) {
            people.add(
                    new People.Wanted(
                            role.code(),
                            role + " " + SampleLibrary.HOSTILE,
                            role.code(),
                            "Utopia",
                            "Wells United"),
                    "tester");
        }
        server = WorkspaceServer.start(settings(), made.open());
    }

    @AfterEach
    void stop() {
        server().close();
        Objects.requireNonNull(library).close();
    }

    WorkspaceServer server() {
        return Objects.requireNonNull(server);
    }

    SampleLibrary library() {
        return Objects.requireNonNull(library);
    }

    Store store() {
        return library().store();
    }

    /// The account with a role.
    Account account(Role role) {
        return store().accounts().findByName(role.code()).orElseThrow();
    }

    Visitor visitor() {
        return new Visitor(server());
    }

    /// The token of a session of the account with a role.
    String session(Role role) {
        var token = Tokens.make();
        var account = account(role);
        store().change(change ->
                change.secrets()
                        .openSession(
                                account.id(), Tokens.hash(token), change.atMillis() + HOUR_MILLIS));
        return token;
    }

    /// A browser in which the account with a role is signed in; a visitor's is not.
    Browser browser(Role role) {
        var browser = new Browser(server());
        if (role != Role.VISITOR) {
            browser.cookies().put("session", session(role));
        }
        return browser;
    }

    /// A browser in which somebody signs in by the page, after taking an invitation.
    Browser signedIn(String name) {
        var account = store().accounts().findByName(name).orElseThrow();
        var link = "/invitations/" + new People(store()).invite(account, "tester");
        var browser = new Browser(server());
        browser.submit(link, link, Map.of("password", PASSWORD, "again", PASSWORD));
        return browser;
    }
}
