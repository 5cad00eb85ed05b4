package org.rapporteur.server.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.server.decision.DecidedListings;
import org.rapporteur.server.decision.DecisionFields;
import org.rapporteur.server.library.Counts;
import org.rapporteur.server.library.InstrumentFields;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.ListPage;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.text.Pieces;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.LinkFilter;
import org.rapporteur.store.ListedLink;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.ValueCount;

/// A challenge: what it says, and the provisions that were linked to it.
public final class ChallengePages {

    private static final List<ValueCount> RELATIONS =
            List.of(new ValueCount("answers", 0), new ValueCount("describes", 0));

    /// Links that people corrected to a challenge and that its page shows at most.
    private static final int MOST_CORRECTED = 100;

    private final OpenLibrary library;
    private final Counts counts;
    private final Listing<ListedLink> links;

    public ChallengePages(OpenLibrary library, Counts counts) {
        this.library = library;
        this.counts = counts;
        this.links = DecidedListings.links("links", library, this::filter);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/cycles/{cycle}/challenges/{challenge}", this::challenge),
                links.api("/api/cycles/{cycle}/links"));
    }

    /// The API names the challenge as a parameter, the page in its path.
    private LinkFilter filter(Visit visit) {
        var cycle = library.getCycle(visit.place("cycle"));
        return new LinkFilter(
                cycle.id(),
                visit.places().getOrDefault("challenge", visit.parameter("challenge")),
                visit.parameter("relation"),
                DecisionFields.state(visit),
                Filters.instruments(visit));
    }

    private Reply challenge(Visit visit) {
        var cycle = library.getCycle(visit.place("cycle"));
        var challenge = library.getChallenge(cycle, visit.place("challenge"));
        return links.reply(visit, page -> page(visit, cycle, challenge, page));
    }

    private Reply page(Visit visit, Cycle cycle, Challenge challenge, ListPage<ListedLink> page) {
        return Reply.page(
                "challenge",
                challenge.id() + " · " + challenge.shortTitle(),
                Section.CYCLE,
                new ChallengeView(
                        cycle,
                        challenge,
                        cycle.workplan().stream()
                                .filter(step -> step.challenges().contains(challenge.id()))
                                .toList(),
                        library.store().situations().listStanding(cycle.id(), challenge.id()),
                        filters(visit),
                        rows(
                                library.store()
                                        .linkListing()
                                        .listCorrectedTo(
                                                cycle.id(), challenge.id(), MOST_CORRECTED)),
                        rows(page.rows()),
                        page.next()));
    }

    private List<ChallengeView.Row> rows(List<ListedLink> links) {
        var commitments = commitments(links);
        return links.stream()
                .map(row ->
                        new ChallengeView.Row(
                                row,
                                Pieces.phrases(row.text(), row.link().why()),
                                commitments.getOrDefault(
                                        row.instrument().id() + row.link().provision(), List.of())))
                .toList();
    }

    /// Commitments by instrument and provision.
    private Map<String, List<StoredCommitment>> commitments(List<ListedLink> rows) {
        var found = new HashMap<String, List<StoredCommitment>>();
        for (var id : rows.stream().map(row -> row.instrument().id()).collect(Collectors.toSet())) {
            found.putAll(
                    library.store().commitments().list(id).stream()
                            .collect(Collectors.groupingBy(one -> id + one.provision())));
        }
        return found;
    }

    private Filters filters(Visit visit) {
        var fields =
                new ArrayList<>(
                        List.of(
                                new Filters.Field(
                                        "relation",
                                        "relation",
                                        visit.parameter("relation"),
                                        RELATIONS)));
        fields.add(DecisionFields.of(visit));
        fields.addAll(InstrumentFields.of(visit, counts, library.store()));
        return new Filters(visit.here().path(), fields);
    }
}
