package org.rapporteur.server;

import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.server.WorkspaceServer.Settings;
import org.rapporteur.server.people.SignInPages;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Asker;
import org.rapporteur.server.web.Assets;
import org.rapporteur.server.web.Frame;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Pages;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Problem;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.RefusalView;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Upload;
import org.rapporteur.server.web.Visit;
import org.rapporteur.server.wording.Wording;
import org.rapporteur.store.StoreException;

/// The outermost frame of every request: reads what is asked, lets the feature answer, sends it
/// with the headers that every answer has, and turns whatever stops it into a page or a problem
/// that says what to do. Safe to share between threads.
final class Desk {

    private static final String HTML = "text/html; charset=utf-8";
    private static final int MOST_PARAMETERS = 40;
    private static final int DIGITS_OF_A_TAG = 32;

    private static final Pattern PLACE = Pattern.compile("[{<](\\w+)[}>]");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
                            + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin");

    private final Reception reception;
    private final Door door;
    private final Settings settings;
    private final Assets assets;
    private final Consumer<String> faults;
    private final Pages pages = new Pages();

    Desk(Reception reception, Door door, Settings settings, Assets assets) {
        this.reception = reception;
        this.door = door;
        this.settings = settings;
        this.assets = assets;
        this.faults = settings.faults();
    }

    void serve(Route route, Context context) {
        reception.take(route.path(), context, () -> answer(route, context));
    }

    private void answer(Route route, Context context) {
        HEADERS.forEach(context::header);
        try {
            requireOwnName(context);
            reception.requireNotTooOften(
                    route, settings.caller(context), door.credential(route, context));
            Fields.requireExpected(route, context);
            reception.pass(() -> {
                var visit = visit(route, context, door.admit(route, context));
                var reply = route.handler().answer(visit);
                if (route.method() == Method.POST) {
                    settings.afterChange().run();
                }
                send(visit, context, reply);
                return route;
            });
        } catch (Refusal refused) {
            if (refused.status() == 401
                    && !route.isApi()
                    && route.method() == Method.GET
                    && !Parts.areTaken(context)) {
                context.header("Cache-Control", "no-store");
                context.status(303).header("Location", signIn(context));
                return;
            }
            refuse(context, route.isApi(), refused);
        } catch (StoreException | UncheckedIOException unavailable) {
            tell(route, context, String.valueOf(unavailable.getMessage()));
            refuse(context, route.isApi(), Storage.refusal(unavailable));
        } catch (RuntimeException fault) {
            var number =
                    "%08x"
                            .formatted(
                                    Arrays.hashCode(fault.getStackTrace())
                                            ^ fault.getClass().getName().hashCode());
            tell(route, context, "fault %s, %s".formatted(number, fault));
            refuse(context, route.isApi(), Refusal.internal("refusal.fault", number));
        }
    }

    /// The route alone: an address may hold the secret of an invitation.
    private void tell(Route route, Context context, String words) {
        var id = context.res().getHeader(Reception.ID);
        faults.accept("%s (request %s): %s".formatted(route.path(), id, words));
    }

    /// Where a visitor signs in, and then goes on to what was asked.
    private static String signIn(Context context) {
        var query = Optional.ofNullable(context.queryString()).map(asked -> "?" + asked).orElse("");
        return Address.of("/sign-in")
                .with(SignInPages.NEXT, Address.ofLocal(context.path() + query).toString())
                .toString();
    }

    /// For addresses that no feature has.
    void nothingHere(Context context) {
        refuseUnserved(context, Refusal.notFound("refusal.nothing-here"));
    }

    /// For addresses that can be read but not written, or the other way round.
    ///
    /// @param allowed what can be done with them
    void notSo(Context context, String allowed) {
        context.header("Allow", allowed);
        refuseUnserved(context, Refusal.method("refusal.method", allowed));
    }

    private void refuseUnserved(Context context, Refusal refusal) {
        if (context.res().getHeader("Content-Security-Policy") == null) {
            reception.take(
                    Reception.NO_ROUTE,
                    context,
                    () -> {
                        HEADERS.forEach(context::header);
                        refuse(context, context.path().startsWith("/api/"), refusal);
                    });
        }
    }

    /// A page elsewhere may not have its own name mean this machine and so read what is open to
    /// this machine alone.
    private void requireOwnName(Context context) {
        var named = String.valueOf(context.host()).replaceFirst(":\\d+$", "");
        if (!settings.answersTo(named)) {
            throw Refusal.badRequest("refusal.host");
        }
    }

    private static Visit visit(Route route, Context context, Asker asker) {
        var asked = context.queryParamMap();
        if (asked.size() > MOST_PARAMETERS) {
            throw Refusal.badRequest("refusal.too-long");
        }
        var here = Address.of(context.path());
        for (var parameter : asked.entrySet()) {
            var value = parameter.getValue().isEmpty() ? "" : parameter.getValue().getFirst();
            if (value.length() > Visit.MOST_CHARACTERS) {
                throw Refusal.badRequest("refusal.too-long");
            }
            if (!parameter.getKey().equals(Languages.LANGUAGE)) {
                here = here.with(parameter.getKey(), value);
            }
        }
        var places = new HashMap<String, String>();
        var names = PLACE.matcher(route.path());
        while (names.find()) {
            places.put(names.group(1), context.pathParam(names.group(1)));
        }
        return new Visit(
                here,
                places,
                route.method() == Method.POST ? Fields.of(route, context) : Map.of(),
                route.method() == Method.POST ? Fields.upload(route, context) : Upload.NONE,
                Wording.in(Languages.of(context)),
                asker,
                Parts.areTaken(context));
    }

    private void send(Visit visit, Context context, Reply reply) {
        context.header("Vary", "Cookie, Accept-Language, " + Parts.HEADERS);
        switch (reply) {
            case Reply.Page page -> send(visit, context, page);
            case Reply.Part part -> {
                var frame = frame(visit, "", Section.NONE);
                var body = pages.render(part.template(), frame, part.view());
                sendPage(visit, context, part.status(), body);
            }
            case Reply.Bytes bytes -> send(context, bytes);
            case Reply.Export export -> Exports.send(context, export);
            case Reply.Redirect redirect -> lead(context, redirect.to());
            case Reply.SignedIn in -> {
                door.open(context, in.session());
                lead(context, in.to());
            }
            case Reply.Leave away -> {
                door.leave(context, away.away());
                context.header("Cache-Control", "no-store");
                lead(context, away.to());
            }
            case Reply.Entered in -> {
                door.open(context, in.session());
                context.header("Refresh", "0; url=" + in.to());
                send(visit, context, in.page());
                context.header("Cache-Control", "no-store");
            }
            case Reply.SignedOut out -> {
                door.close(context);
                lead(context, out.to());
            }
        }
    }

    private void send(Visit visit, Context context, Reply.Page page) {
        if (visit.takesPart()) {
            Parts.leadToMain(context);
        }
        var frame = frame(visit, page.heading(), page.section());
        var body = pages.render(page.template(), frame, page.view());
        sendPage(visit, context, page.status(), body);
    }

    private Frame frame(Visit visit, String heading, Section section) {
        return new Frame(
                visit.wording(),
                heading,
                section,
                visit.here(),
                assets,
                visit.asker(),
                visit.takesPart());
    }

    private static void sendPage(Visit visit, Context context, int status, byte[] body) {
        if (visit.asker().formToken().isEmpty()) {
            send(context, new Reply.Bytes(status, HTML, body, 0));
        } else { // of this person and this browser alone
            context.header("Cache-Control", "no-store");
            context.status(status).contentType(HTML).result(body);
        }
    }

    private static void lead(Context context, String to) {
        context.header("Location", to);
        context.status(303);
    }

    private static void send(Context context, Reply.Bytes reply) {
        context.header(
                "Cache-Control",
                reply.maxAgeSeconds() > 0
                        ? "public, max-age=%d, immutable".formatted(reply.maxAgeSeconds())
                        : "no-cache");
        if (reply.status() == 200) {
            var tag = '"' + Fingerprint.of(reply.body()).hex().substring(0, DIGITS_OF_A_TAG) + '"';
            context.header("ETag", tag);
            var known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
            if (known.contains(tag)) {
                context.status(304);
                return;
            }
        }
        context.status(reply.status()).contentType(reply.type()).result(reply.body());
    }

    private void refuse(Context context, boolean isApi, Refusal refused) {
        var wording = Wording.in(Languages.of(context));
        var title = wording.of("refusal.title." + refused.status());
        var text = wording.of(refused.key(), refused.values().toArray());
        context.header("Cache-Control", "no-store");
        if (refused.retryAfterSeconds() > 0) {
            context.header("Retry-After", Integer.toString(refused.retryAfterSeconds()));
        }
        if (refused.status() == 401) {
            context.header("WWW-Authenticate", "Bearer");
        }
        if (isApi) {
            var problem = new Problem(refused.status(), title, text, context.path());
            context.status(refused.status()).contentType(Problem.TYPE).result(problem.json());
            return;
        }
        boolean isPart = Parts.areTaken(context);
        var frame =
                new Frame(
                        wording,
                        title,
                        Section.NONE,
                        Address.of(context.path()),
                        assets,
                        asker(context),
                        isPart);
        if (isPart) { // what was written stays where it is
            Parts.leadToWords(context);
        }
        var body =
                pages.render(
                        isPart ? "refused-part" : "refusal",
                        frame,
                        new RefusalView(refused.status(), text, Fields.listTyped(context)));
        context.status(refused.status()).contentType(HTML).result(body);
    }

    /// Who is told no; a visitor where not even that can be found out.
    private Asker asker(Context context) {
        try {
            return door.know(context);
        } catch (StoreException unavailable) {
            return new Asker(Person.VISITOR, "", "", "", "", "", (_, _) -> false);
        }
    }
}
