package org.rapporteur.server.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.assessment.ImplementationStatus;
import org.rapporteur.assessment.MinimumEvidence;
import org.rapporteur.assessment.MinimumEvidence.Grounds;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.server.assessment.AssessmentsView.StatusCount;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.listing.Filters.Field;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Seek;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.ValueCount;

/// Assessments: proposing one, publishing or returning it, and what is published.
public final class AssessmentPages {

    private static final int LONGEST_REASON = 4_000;
    private static final List<String> STATES =
            List.of(
                    StoredAssessment.PUBLISHED,
                    StoredAssessment.PROPOSED,
                    StoredAssessment.RETURNED);

    private final OpenLibrary library;
    private final Lines lines;
    private final Settling settling;
    private final CommitmentPage commitmentPage;
    private final Listing<StoredAssessment> assessments;

    public AssessmentPages(OpenLibrary library) {
        this.library = library;
        this.lines = new Lines(library);
        this.settling = new Settling(library);
        this.commitmentPage = new CommitmentPage(library, lines);
        this.assessments =
                Listing.of(
                        "assessments",
                        Settling.COLUMNS,
                        visit ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .assessments()
                                                        .listBefore(
                                                                before(after), state(visit), most),
                                        one -> new Seek(Long.toString(one.seq()), "", 0)));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/commitments/{instrument}/{position}", commitmentPage::show),
                Route.get("/assessments", this::list),
                Route.post("/assessments", this::propose),
                Route.post("/assessments/{seq}/publication", this::publish),
                Route.post("/assessments/{seq}/return", this::giveBack),
                assessments.api("/api/assessments"),
                Route.post("/api/assessments", visit -> assessments.one(visit, write(visit))),
                Route.post(
                        "/api/assessments/{seq}/publication",
                        visit ->
                                assessments.one(visit, settle(visit, StoredAssessment.PUBLISHED))));
    }

    static long before(Seek after) {
        return after.equals(Seek.START) ? Long.MAX_VALUE : Long.parseLong(after.key());
    }

    /// What waits is shown to those with an account.
    private static String state(Visit visit) {
        return state(visit, STATES);
    }

    static String state(Visit visit, List<String> states) {
        var written = visit.parameter("state");
        var state = written.isEmpty() ? StoredAssessment.PUBLISHED : written;
        if (!states.contains(state)) {
            throw Refusal.badRequest("refusal.state", String.join(", ", states));
        }
        if (!state.equals(StoredAssessment.PUBLISHED) && visit.person().isVisitor()) {
            throw Refusal.unknown("refusal.sign-in");
        }
        return state;
    }

    private Reply list(Visit visit) {
        var states = STATES.stream().map(state -> new ValueCount(state, 0)).toList();
        var field = new Field("state", "assessment.state", state(visit), states);
        return assessments.reply(
                visit,
                page ->
                        Reply.page(
                                "assessments",
                                visit.wording().of("assessments.heading"),
                                Section.ASSESSMENTS,
                                new AssessmentsView(
                                        new Filters(visit.here().path(), List.of(field)),
                                        counts(),
                                        page.rows().stream()
                                                .map(one -> lines.of(one, visit))
                                                .toList(),
                                        page.next())));
    }

    /// All nine, also those that nothing has: a count of silence is a count too.
    private List<StatusCount> counts() {
        Map<String, Long> known =
                library.store().assessments().countStatuses().stream()
                        .collect(Collectors.toMap(ValueCount::value, ValueCount::count));
        return Arrays.stream(ImplementationStatus.values())
                .map(status ->
                        new StatusCount(status.code(), known.getOrDefault(status.code(), 0L)))
                .toList();
    }

    private Reply propose(Visit visit) {
        return commitmentPage.after(visit, about(visit), () -> write(visit));
    }

    private AssessedCommitment about(Visit visit) {
        return AssessedCommitment.get(library, visit.field("instrument"), visit.field("position"));
    }

    private StoredAssessment write(Visit visit) {
        var about = about(visit);
        var addressee = EvidencePages.line(visit, "addressee");
        Judging.requireIndependentAuthor(visit.person().account(), addressee);
        var status =
                ImplementationStatus.find(visit.field("status"))
                        .orElseThrow(() -> Refusal.badRequest("refusal.implementation"));
        var cutOff = EvidencePages.day(visit.field("cut_off"));
        var grounds = grounds(visit);
        var evidence =
                library.store().assessments().listEvidence(about.key()).stream()
                        .filter(item -> CommitmentPage.isChosen(visit, item))
                        .filter(item -> Judging.isAbout(item, addressee))
                        .toList();
        var missing =
                MinimumEvidence.listShortfalls(
                        status, Judging.items(evidence), LocalDate.parse(cutOff), grounds);
        Judging.requireNone(
                missing, visit.wording(), visit.wording().name("implementation", status.code()));
        var draft =
                new StoredAssessment.Draft(
                        about.key(),
                        addressee,
                        cutOff,
                        status.code(),
                        grounds.reason(),
                        grounds.laterText(),
                        evidence.stream().map(item -> item.seq()).toList());
        var account = visit.person().account();
        var form = CommitmentPage.draftName(CommitmentPage.ASSESSMENT, about.key());
        return settling.get(
                library.store()
                        .changeAndGet(change -> {
                            change.desktop().discard(account.id(), form);
                            return change.record(draft.entry(account));
                        })
                        .seq());
    }

    private static Grounds grounds(Visit visit) {
        var reason = visit.field("reason");
        var later = visit.field("later_text");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.badRequest("refusal.assessment-reason");
        }
        if (!later.isEmpty() && Symbol.parse(later).isEmpty()) {
            throw Refusal.badRequest("refusal.correction-symbol");
        }
        return new Grounds(reason, later);
    }

    private Reply publish(Visit visit) {
        return back(visit, settle(visit, StoredAssessment.PUBLISHED));
    }

    private Reply giveBack(Visit visit) {
        return back(visit, settle(visit, StoredAssessment.RETURNED));
    }

    private static Reply back(Visit visit, StoredAssessment settled) {
        return new Reply.Redirect(
                Address.ofLocal(visit.field("back")) + "#assessment-" + settled.seq());
    }

    private StoredAssessment settle(Visit visit, String state) {
        return settling.settle(visit, state, LONGEST_REASON);
    }
}
