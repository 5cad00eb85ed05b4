package org.rapporteur.server.people;

import java.util.List;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;

/// Coming in and going out: signing in, taking an invitation, signing out.
public final class SignInPages {

    /// The parameter that names where somebody wanted to go.
    public static final String NEXT = "next";

    private final People people;
    private final String provider;

    /// @param provider what people call the identity provider; empty without one
    public SignInPages(People people, String provider) {
        this.people = people;
        this.provider = provider;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", visit -> form(visit, visit.parameter(NEXT), "")),
                Route.post("/sign-in", this::signIn),
                Route.post("/sign-out", this::signOut),
                Route.get("/invitations/{token}", visit -> invitation(visit, "")),
                Route.post("/invitations/{token}", this::accept));
    }

    private Reply.Page form(Visit visit, String next, String fault) {
        return Reply.page(
                "sign-in",
                visit.wording().of("sign-in.heading"),
                Section.NONE,
                new SignInView(
                        Address.ofLocal(next).toString(),
                        visit.field("name"),
                        fault,
                        new ProviderLink(
                                provider,
                                Address.of("/sign-in/provider")
                                        .with(NEXT, Address.ofLocal(next).toString())
                                        .toString())));
    }

    private Reply signIn(Visit visit) {
        var next = visit.field(NEXT);
        return people.signIn(
                        visit.field("name"),
                        visit.fields().getOrDefault("password", ""),
                        visit.asker().from())
                .<Reply>map(
                        session -> new Reply.SignedIn(Address.ofLocal(next).toString(), session))
                .orElseGet(() ->
                        Reply.refused(401, form(visit, next, visit.wording().of("sign-in.wrong"))));
    }

    private Reply signOut(Visit visit) {
        people.signOut(visit.person().account(), visit.asker().session());
        return new Reply.SignedOut("/sign-in");
    }

    private Reply.Page invitation(Visit visit, String fault) {
        var invited =
                people.findInvited(visit.place("token"))
                        .orElseThrow(() -> Refusal.notFound("refusal.invitation"));
        return Reply.page(
                "invitation",
                visit.wording().of("invitation.heading"),
                Section.NONE,
                new InvitationView(
                        visit.here().path(),
                        invited.person(),
                        invited.name(),
                        fault,
                        new ProviderLink(
                                provider,
                                Address.of(visit.here().path() + "/provider")
                                        .with(ProviderPages.TOKEN, visit.asker().formToken())
                                        .toString())));
    }

    private Reply accept(Visit visit) {
        var password = visit.fields().getOrDefault("password", "");
        if (!password.equals(visit.fields().getOrDefault("again", ""))) {
            return Reply.refused(
                    400, invitation(visit, visit.wording().of("refusal.password-again")));
        }
        try {
            return people.accept(visit.place("token"), password)
                    .<Reply>map(session -> new Reply.SignedIn("/", session))
                    .orElseThrow(() -> Refusal.notFound("refusal.invitation"));
        } catch (Refusal refused) {
            if (refused.status() != 400) {
                throw refused;
            }
            return Reply.refused(
                    400,
                    invitation(
                            visit, visit.wording().of(refused.key(), refused.values().toArray())));
        }
    }
}
