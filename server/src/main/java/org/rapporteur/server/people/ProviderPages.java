package org.rapporteur.server.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.rapporteur.server.outside.IdentityProvider;
import org.rapporteur.server.outside.IdentityProvider.Answer;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Store;

/// Signing in by an institution's identity provider. Nobody gets an account by it: whoever looks
/// after the accounts invites, and the invited person ties the account to who they are there.
public final class ProviderPages {

    /// Parameter of the link by which an invitation is taken; of this browser's page alone.
    static final String TOKEN = "token";

    private final IdentityProvider provider;
    private final IdentifiedPeople people;
    private final Store store;
    private final SignInLimit limit = new SignInLimit();

    public ProviderPages(IdentityProvider provider, People people, Store store) {
        this.provider = provider;
        this.people = new IdentifiedPeople(store, people);
        this.store = store;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in/provider", this::leave),
                Route.get("/invitations/{token}/provider", this::leaveInvited),
                Route.get(RoundTrip.BACK, this::back));
    }

    private Reply leave(Visit visit) {
        return leave(visit, visit.parameter(SignInPages.NEXT), "");
    }

    /// A page elsewhere could lead a browser here and so tie its person to somebody else's account;
    /// it does not know the token.
    private Reply leaveInvited(Visit visit) {
        var formToken = visit.asker().formToken();
        if (formToken.isEmpty() || !equal(formToken, visit.parameter(TOKEN))) {
            throw Refusal.badRequest("refusal.provider-link");
        }
        return leave(visit, "/", visit.place("token"));
    }

    private Reply leave(Visit visit, String next, String invitation) {
        var way = RoundTrip.begin(store.nowMillis(), next, invitation);
        var to = provider.leave(way.question(visit.asker().origin()));
        return new Reply.Leave(to.toString(), way.cookie());
    }

    private Reply back(Visit visit) {
        if (provider.name().isEmpty()) {
            throw Refusal.notFound("refusal.provider-none");
        }
        var from = visit.asker().from();
        if (!limit.allows(from, store.nowMillis())) {
            throw Refusal.tooMany("refusal.provider-wait");
        }
        try {
            return enter(visit);
        } catch (Refusal refused) {
            limit.failed(from, store.nowMillis());
            throw refused;
        }
    }

    private Reply enter(Visit visit) {
        var way =
                RoundTrip.find(visit.asker().away(), store.nowMillis())
                        .orElseThrow(() -> Refusal.badRequest("refusal.provider-way"));
        var question = way.question(visit.asker().origin());
        if (!equal(question.state(), visit.parameter("state"))) {
            throw Refusal.badRequest("refusal.provider-way");
        }
        var answer =
                new Answer(
                        visit.parameter("code"), visit.parameter("iss"), visit.parameter("error"));
        var identity = provider.identify(question, answer);
        var session =
                way.invitation().isEmpty()
                        ? people.signIn(identity, provider.name())
                        : people.accept(way.invitation(), identity, provider.name());
        var next = Address.ofLocal(way.next()).toString();
        var page =
                Reply.page(
                        "entered",
                        visit.wording().of("entered.heading"),
                        Section.NONE,
                        new EnteredView(next));
        return new Reply.Entered(page, next, session);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
