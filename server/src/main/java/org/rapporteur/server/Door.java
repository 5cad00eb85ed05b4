package org.rapporteur.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.AccessTable.Access;
import org.rapporteur.server.WorkspaceServer.Settings;
import org.rapporteur.server.WorkspaceServer.Visitors;
import org.rapporteur.server.people.People;
import org.rapporteur.server.people.Tokens;
import org.rapporteur.server.web.Asker;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Scope;
import org.rapporteur.store.Store;

/// Who comes in: finds out who asks, by session or key, lets them in where the table says so, and
/// takes only forms that this server made. Safe to share between threads.
final class Door {

    /// Of which every form of a page must send one along.
    static final String FORM_TOKEN = "token";

    private static final String SESSION = "session";

    /// What a visitor's forms follow from; only pages with a form that a visitor may send set it.
    private static final String FORM = "form";

    /// What a browser keeps on its way to the identity provider and back.
    private static final String AWAY = "away";

    private static final String BEARER = "Bearer ";
    private static final int LONGEST_TOKEN = 100;
    private static final int LONGEST_AWAY = 2_000;

    private final AccessTable table;
    private final Store store;
    private final Settings settings;

    Door(AccessTable table, Store store, Settings settings) {
        this.table = table;
        this.store = store;
        this.settings = settings;
    }

    /// Who it is, with what that was known by.
    ///
    /// @param secret of the browser; empty for a program's key
    /// @param scopes of a program's key
    private record Known(Person person, String secret, List<Scope> scopes, boolean byKey) {}

    /// Who asks, where this route is for them.
    Asker admit(Route route, Context context) {
        var known = known(route, context);
        var person = known.person();
        var line = table.of(route);
        var rights = rights(person, new Alone());
        if (!rights.test(route.method(), route.path())) {
            throw person.isVisitor()
                    ? Refusal.unknown("refusal.sign-in")
                    : Refusal.forbidden("refusal.forbidden");
        }
        if (known.byKey() && !known.scopes().containsAll(line.scopes())) {
            throw Refusal.forbidden("refusal.scope", line.scopes().getFirst().code());
        }
        var secret = person.isVisitor() ? formSecret(route, context) : known.secret();
        var formToken = secret.isEmpty() ? "" : Tokens.ofForms(secret);
        if (route.method() == Method.POST) {
            if (route.isApi()) {
                requireKey(known);
            } else {
                requireForm(context, formToken);
            }
        }
        return new Asker(
                person,
                formToken,
                known.byKey() || person.isVisitor() ? "" : Tokens.hash(known.secret()),
                cookie(context, AWAY, LONGEST_AWAY),
                settings.caller(context),
                settings.origin(String.valueOf(context.host())),
                rights);
    }

    /// Who asks, whatever they may; for pages that say no. What they may is found out here, since a
    /// page that tells of a database that is gone must not ask it again.
    Asker know(Context context) {
        var secret = cookie(context, SESSION);
        var person = bySession(secret);
        var formToken = person.isVisitor() ? "" : Tokens.ofForms(secret);
        var alone = new Alone();
        alone.get();
        return new Asker(
                person, formToken, "", "", settings.caller(context), "", rights(person, alone));
    }

    private BiPredicate<Method, String> rights(Person person, Alone alone) {
        return (method, path) ->
                table.find(method, path).filter(line -> mayUse(line, person, alone)).isPresent();
    }

    private boolean mayUse(AccessTable.Line line, Person person, Alone alone) {
        return switch (line.of(person.role())) {
            case YES -> true;
            case NO -> false;
            case OPEN -> settings.visitors() == Visitors.READ || alone.get();
            case ALONE -> alone.get();
        };
    }

    /// Whether nobody has an account and only this machine reaches the server: looked up once a
    /// request, and only where it matters.
    private final class Alone {
        private @Nullable Boolean known;

        boolean get() {
            var before = known;
            if (before != null) {
                return before;
            }
            boolean found = settings.isLocal() && store.accounts().isEmpty();
            known = found;
            return found;
        }
    }

    /// What a key or session is known by, whether or not there is such a one; empty without.
    String credential(Route route, Context context) {
        var header = Optional.ofNullable(context.header("Authorization")).orElse("");
        var secret = route.isApi() && header.startsWith(BEARER) ? header : cookie(context, SESSION);
        return secret.isEmpty() ? "" : Tokens.hash(secret);
    }

    private Known known(Route route, Context context) {
        var header = Optional.ofNullable(context.header("Authorization")).orElse("");
        if (route.isApi() && header.startsWith(BEARER)) {
            return byKey(header.substring(BEARER.length()).strip());
        }
        var secret = cookie(context, SESSION);
        return new Known(bySession(secret), secret, List.of(), false);
    }

    private Known byKey(String token) {
        if (token.length() > LONGEST_TOKEN) {
            throw Refusal.unknown("refusal.key-unknown");
        }
        var key =
                store.accounts()
                        .findKey(Tokens.hash(token), store.nowMillis())
                        .orElseThrow(() -> Refusal.unknown("refusal.key-unknown"));
        var account =
                store.accounts()
                        .find(key.account())
                        .filter(one -> !one.suspended())
                        .orElseThrow(() -> Refusal.unknown("refusal.key-unknown"));
        return new Known(
                Person.of(account),
                "",
                key.scopes().stream().flatMap(scope -> Scope.find(scope).stream()).toList(),
                true);
    }

    private Person bySession(String secret) {
        return secret.isEmpty()
                ? Person.VISITOR
                : store.accounts()
                        .findBySession(Tokens.hash(secret), store.nowMillis())
                        .map(Person::of)
                        .orElse(Person.VISITOR);
    }

    /// A visitor's browser gets a secret where the page has a form that a visitor may send.
    private String formSecret(Route route, Context context) {
        var known = cookie(context, FORM);
        boolean hasForm =
                !route.isApi()
                        && table.find(Method.POST, route.path())
                                .filter(line -> line.of(Role.VISITOR) == Access.YES)
                                .isPresent();
        if (!known.isEmpty() || !hasForm || route.method() == Method.POST) {
            return known;
        }
        var made = Tokens.make();
        setCookie(context, FORM, made, -1);
        return made;
    }

    private static void requireForm(Context context, String formToken) {
        var sent = Optional.ofNullable(context.formParam(FORM_TOKEN)).orElse("");
        if (formToken.isEmpty()
                || !MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        formToken.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.forbidden("refusal.form");
        }
    }

    /// A page elsewhere can make a browser send a session along, but never a key.
    private static void requireKey(Known known) {
        if (!known.byKey()) {
            throw Refusal.unknown("refusal.key-wanted");
        }
    }

    /// Gives the browser a session of its own in place of whatever it had.
    void open(Context context, String session) {
        setCookie(context, SESSION, session, (int) People.SESSION.toSeconds());
        setCookie(context, FORM, "", 0);
        setCookie(context, AWAY, "", 0);
    }

    /// The browser is led back from elsewhere, and must bring this along.
    void leave(Context context, String away) {
        int seconds = (int) People.LONGEST_AWAY.toSeconds();
        context.cookie(cookie(AWAY, away, seconds, SameSite.LAX));
    }

    void close(Context context) {
        setCookie(context, SESSION, "", 0);
        context.header("Clear-Site-Data", "\"cache\"");
    }

    private String cookie(Context context, String name) {
        return cookie(context, name, LONGEST_TOKEN);
    }

    private String cookie(Context context, String name, int longest) {
        var value = Optional.ofNullable(context.cookie(cookieName(name))).orElse("");
        return value.length() > longest ? "" : value;
    }

    private void setCookie(Context context, String name, String value, int maxAge) {
        context.cookie(cookie(name, value, maxAge, SameSite.STRICT));
    }

    private Cookie cookie(String name, String value, int maxAge, SameSite sameSite) {
        return new Cookie(
                cookieName(name), value, "/", maxAge, settings.isEncrypted(), true, null, sameSite);
    }

    /// A browser takes a name with this start only from the very host and only encrypted.
    private String cookieName(String name) {
        return settings.isEncrypted() ? "__Host-" + name : name;
    }
}
