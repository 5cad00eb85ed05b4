package org.rapporteur.server.assessment;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.assessment.SituationTrend;
import org.rapporteur.assessment.SituationTrend.Basis;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.ListPage;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Seek;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredSituation;
import org.rapporteur.store.ValueCount;

/// The second axis: how the situation of a challenge moves. One person proposes, another publishes,
/// as with assessments; nothing joins the two.
public final class SituationPages {

    private static final int LONGEST_REASON = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final List<String> STATES =
            List.of(
                    StoredAssessment.PUBLISHED,
                    StoredAssessment.PROPOSED,
                    StoredAssessment.RETURNED);

    private final OpenLibrary library;
    private final Listing<StoredSituation> situations;

    public SituationPages(OpenLibrary library) {
        this.library = library;
        this.situations =
                Listing.of(
                        "situations",
                        columns(),
                        visit ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .situations()
                                                        .listBefore(
                                                                AssessmentPages.before(after),
                                                                state(visit),
                                                                most),
                                        one -> new Seek(Long.toString(one.seq()), "", 0)));
    }

    private static List<Column<StoredSituation>> columns() {
        return List.of(
                new Column<>("situation", StoredSituation::seq),
                new Column<>("cycle", StoredSituation::cycle),
                new Column<>("challenge", StoredSituation::challenge),
                new Column<>("area", StoredSituation::area),
                new Column<>("cut_off", StoredSituation::cutOff),
                new Column<>("trend", StoredSituation::trend),
                new Column<>("series", StoredSituation::series),
                new Column<>("coverage", StoredSituation::coverage),
                new Column<>("breaks", StoredSituation::breaks),
                new Column<>("reason", StoredSituation::reason),
                new Column<>("state", StoredSituation::state),
                new Column<>("stands", StoredSituation::isStanding));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/situations", this::list),
                Route.post("/situations", this::propose),
                Route.post(
                        "/situations/{seq}/publication",
                        visit -> settled(visit, StoredAssessment.PUBLISHED)),
                Route.post(
                        "/situations/{seq}/return",
                        visit -> settled(visit, StoredAssessment.RETURNED)),
                situations.api("/api/situations"),
                Route.post("/api/situations", visit -> situations.one(visit, write(visit))),
                Route.post(
                        "/api/situations/{seq}/publication",
                        visit -> situations.one(visit, settle(visit, StoredAssessment.PUBLISHED))));
    }

    private static String state(Visit visit) {
        return AssessmentPages.state(visit, STATES);
    }

    private Reply list(Visit visit) {
        return situations.reply(visit, page -> page(visit, page, ""));
    }

    private Reply.Page page(Visit visit, ListPage<StoredSituation> page, String fault) {
        var states = STATES.stream().map(state -> new ValueCount(state, 0)).toList();
        var field = new Filters.Field("state", "assessment.state", state(visit), states);
        return Reply.page(
                "situations",
                visit.wording().of("situations.heading"),
                Section.ASSESSMENTS,
                new SituationsView(
                        new Filters(visit.here().path(), List.of(field)),
                        library.cycles(),
                        Arrays.stream(SituationTrend.values()).map(SituationTrend::code).toList(),
                        page.rows(),
                        page.next(),
                        fault,
                        visit.fields()));
    }

    private Reply propose(Visit visit) {
        return Reply.told(
                visit,
                asked -> {
                    write(asked);
                    return new Reply.Redirect("/situations?state=proposed");
                },
                fault -> page(visit, new ListPage<>(List.of(), ""), fault));
    }

    private StoredSituation write(Visit visit) {
        var place = visit.field("challenge").split("/", -1);
        var cycle = library.getCycle(place[0]);
        var challenge = library.getChallenge(cycle, place.length == 2 ? place[1] : "");
        var area = EvidencePages.line(visit, "area");
        var account = visit.person().account();
        Judging.requireIndependentAuthor(account, area);
        var trend =
                SituationTrend.find(visit.field("trend"))
                        .orElseThrow(() -> Refusal.badRequest("refusal.trend"));
        var basis =
                new Basis(line(visit, "series"), line(visit, "coverage"), visit.field("reason"));
        if (basis.reason().length() > LONGEST_REASON) {
            throw Refusal.badRequest("refusal.assessment-reason");
        }
        var missing = trend.listShortfalls(basis);
        Judging.requireNone(missing, visit.wording(), visit.wording().name("trend", trend.code()));
        var draft =
                new StoredSituation.Draft(
                        cycle.id(),
                        challenge.id(),
                        area,
                        EvidencePages.day(visit.field("cut_off")),
                        trend.code(),
                        basis.series(),
                        basis.coverage(),
                        line(visit, "breaks"),
                        basis.reason());
        return get(
                library.store().changeAndGet(change -> change.record(draft.entry(account))).seq());
    }

    private static String line(Visit visit, String name) {
        var written = visit.field(name);
        if (written.length() > LONGEST_LINE || written.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badRequest("refusal.situation-line", Integer.toString(LONGEST_LINE));
        }
        return written;
    }

    private StoredSituation get(long seq) {
        return library.store()
                .situations()
                .find(seq)
                .orElseThrow(() -> Refusal.notFound("refusal.situation"));
    }

    private Reply settled(Visit visit, String state) {
        settle(visit, state);
        return new Reply.Redirect(Address.ofLocal(visit.field("back")).toString());
    }

    /// By a second person, who is not of the State or organisation that it is about.
    private StoredSituation settle(Visit visit, String state) {
        var written = visit.place("seq");
        var situation = get(written.matches("\\d{1,15}") ? Long.parseLong(written) : 0);
        var author =
                library.store()
                        .accounts()
                        .find(situation.account())
                        .orElseThrow(() -> Refusal.notFound("refusal.account"));
        var approver = visit.person().account();
        Judging.findApproverBar(author, approver, situation.area()).ifPresent(Refusal::raise);
        var words = visit.field("answer");
        if (words.length() > LONGEST_REASON) {
            throw Refusal.badRequest("refusal.assessment-reason");
        }
        boolean isSettled =
                library.store()
                        .changeAndGet(change ->
                                change.settleSituation(situation.seq(), state, words, approver));
        if (!isSettled) {
            throw Refusal.conflict("refusal.assessment-settled");
        }
        return get(situation.seq());
    }
}
