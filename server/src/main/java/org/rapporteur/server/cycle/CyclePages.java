package org.rapporteur.server.cycle;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.server.cycle.ChallengeLine.Amount;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Coverage;

/// The home of a review cycle: where it stands, what is linked to its challenges, what waits.
public final class CyclePages {

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<ChallengeLine> coverage;

    public CyclePages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.coverage =
                Listing.of(
                        "coverage",
                        List.of(
                                new Column<>("challenge", line -> line.challenge().id()),
                                new Column<>("title", line -> line.challenge().shortTitle()),
                                new Column<>(
                                        "answering_accepted", line -> line.answers().accepted()),
                                new Column<>(
                                        "answering_provisions",
                                        line -> line.answers().provisions()),
                                new Column<>(
                                        "answering_instruments",
                                        line -> line.answers().instruments()),
                                new Column<>(
                                        "describing_accepted", line -> line.describes().accepted()),
                                new Column<>(
                                        "describing_provisions",
                                        line -> line.describes().provisions()),
                                new Column<>(
                                        "describing_instruments",
                                        line -> line.describes().instruments())),
                        visit -> Listing.few(lines(cycle(visit))));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/", _ -> new Reply.Redirect(address(first()).toString())),
                Route.get("/cycles/{cycle}", this::home),
                cycles().api("/api/cycles"),
                coverage.api("/api/cycles/{cycle}/coverage"));
    }

    private Listing<Cycle> cycles() {
        return Listing.of(
                "cycles",
                List.of(
                        new Column<>("id", Cycle::id),
                        new Column<>("title", Cycle::title),
                        new Column<>("challenges", cycle -> cycle.challenges().size())),
                _ -> Listing.few(library.cycles()));
    }

    private Cycle first() {
        return library.cycles().getFirst();
    }

    static Address address(Cycle cycle) {
        return Address.of("/cycles/" + cycle.id());
    }

    private Cycle cycle(Visit visit) {
        return library.getCycle(visit.place("cycle"));
    }

    private Reply home(Visit visit) {
        var cycle = cycle(visit);
        return coverage.reply(
                visit,
                page ->
                        Reply.page(
                                "home",
                                cycle.title(),
                                Section.CYCLE,
                                new HomeView(
                                        library.name(),
                                        cycle,
                                        library.cycles(),
                                        Timeline.of(cycle),
                                        page.rows(),
                                        waiting(page.rows()),
                                        counts.get("tally", library.store()::tally))));
    }

    private HomeView.Waiting waiting(List<ChallengeLine> lines) {
        return new HomeView.Waiting(
                library.store().citationListing().countOpen(CitationStatus.AMBIGUOUS),
                counts.get("unread", library.store().instrumentListing()::countUnread),
                lines.stream()
                        .filter(line -> line.answers().isNone())
                        .map(ChallengeLine::challenge)
                        .toList());
    }

    private List<ChallengeLine> lines(Cycle cycle) {
        var listing = library.store().linkListing();
        var linked = counts.get("coverage " + cycle.id(), () -> listing.listCoverage(cycle.id()));
        var found = listing.settle(cycle.id(), linked);
        var byChallenge = found.stream().collect(Collectors.groupingBy(Coverage::challenge));
        long most = found.stream().mapToLong(Coverage::provisions).max().orElse(0);
        return cycle.challenges().stream()
                .map(challenge ->
                        line(challenge, byChallenge.getOrDefault(challenge.id(), List.of()), most))
                .toList();
    }

    private static ChallengeLine line(Challenge challenge, List<Coverage> found, long most) {
        return new ChallengeLine(
                challenge,
                Amount.of(one(found, "answers"), most),
                Amount.of(one(found, "describes"), most));
    }

    private static Coverage one(List<Coverage> found, String relation) {
        return found.stream()
                .filter(coverage -> coverage.relation().equals(relation))
                .findFirst()
                .orElse(new Coverage("", relation, 0, 0, 0));
    }
}
