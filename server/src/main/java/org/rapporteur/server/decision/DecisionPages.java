package org.rapporteur.server.decision;

import java.util.List;
import java.util.Optional;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.server.decision.QueueView.Row;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Decision;
import org.rapporteur.store.Outcome;
import org.rapporteur.store.ProposalKey;
import org.rapporteur.store.Seek;

/// Deciding on a proposal, and what was decided.
public final class DecisionPages {

    private static final int LONGEST_REASON = 2_000;
    private static final int HIGHEST_ENTRY = 999_999_999;

    private final OpenLibrary library;
    private final Listing<Decision> decisions;
    private final QueueRows rows;

    public DecisionPages(OpenLibrary library) {
        this.library = library;
        this.rows = new QueueRows(library);
        this.decisions =
                Listing.of(
                        "decisions",
                        List.of(
                                new Column<>("decision", Decision::seq),
                                new Column<>("at", DecisionColumns::moment),
                                new Column<>("by", Decision::person),
                                new Column<>("outcome", one -> one.outcome().code()),
                                new Column<>("kind", one -> one.proposal().kind()),
                                new Column<>("instrument", one -> one.proposal().instrument()),
                                new Column<>("language", one -> one.proposal().language()),
                                new Column<>("provision", one -> one.proposal().provision()),
                                new Column<>("thing", one -> one.proposal().thing()),
                                new Column<>("correction", Decision::correction),
                                new Column<>("reason", Decision::reason),
                                new Column<>("stands", Decision::isStanding),
                                new Column<>("proposal", one -> one.proposal().encode())),
                        _ ->
                                Listing.source(
                                        (after, most) ->
                                                library.store()
                                                        .decisions()
                                                        .listBefore(before(after), "", most),
                                        one -> new Seek(Long.toString(one.seq()), "", 0)));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/decisions", this::list),
                Route.post("/decisions", this::decide),
                decisions.api("/api/decisions"),
                Route.post("/api/decisions", this::decideForProgram));
    }

    private static long before(Seek after) {
        return after.equals(Seek.START) ? Long.MAX_VALUE : Long.parseLong(after.key());
    }

    private Reply list(Visit visit) {
        return decisions.reply(
                visit,
                page ->
                        Reply.page(
                                "decisions",
                                visit.wording().of("decisions.heading"),
                                Section.PROPOSALS,
                                new DecisionsView(
                                        page.rows(),
                                        page.next(),
                                        visit.asker().mayWrite("/decisions"))));
    }

    /// Decided: back to where the person was. Not so, because somebody was faster: both side by
    /// side.
    private Reply decide(Visit visit) {
        var draft = draft(visit);
        var back = Address.ofLocal(visit.field("back"));
        var verdict = make(visit, draft);
        if (verdict.isMade()) {
            var row = visit.takesPart() ? rows.find(draft.proposal()) : Optional.<Row>empty();
            if (row.isPresent()) {
                return part(visit, row.get(), back);
            }
            return new Reply.Redirect(
                    back.with("decided", Long.toString(verdict.standing().seq())).toString());
        }
        return Reply.refused(
                409,
                Reply.page(
                        "conflict",
                        visit.wording().of("conflict.heading"),
                        Section.PROPOSALS,
                        new ConflictView(
                                draft,
                                visit.field("candidate"),
                                verdict.standing(),
                                visit.person().account().person(),
                                back.toString())));
    }

    /// The proposal alone, as it now stands, in the place where it stood.
    private static Reply part(Visit visit, Row row, Address back) {
        int number = visit.fieldNumber("number", 0, 0, Listing.MOST_API_ROWS);
        return new Reply.Part(
                200, "proposal", new QueueView.Item(row, back.toString(), true, number));
    }

    private Reply decideForProgram(Visit visit) {
        var verdict = make(visit, draft(visit));
        if (!verdict.isMade()) {
            throw Refusal.conflict(
                    "refusal.decided",
                    verdict.standing().person(),
                    Long.toString(verdict.standing().seq()));
        }
        return decisions.one(visit, verdict.standing());
    }

    private Decision.Verdict make(Visit visit, Decision.Draft draft) {
        return library.store()
                .changeAndGet(change -> change.decide(draft, visit.person().account()));
    }

    /// What was sent, checked against what the library proposes.
    private Decision.Draft draft(Visit visit) {
        var proposal =
                ProposalKey.decode(visit.field("proposal"))
                        .orElseThrow(() -> Refusal.badRequest("refusal.proposal"));
        var outcome =
                Outcome.find(visit.field("outcome"))
                        .orElseThrow(() -> Refusal.badRequest("refusal.outcome"));
        var reason = visit.field("reason");
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.badRequest("refusal.reason", Integer.toString(LONGEST_REASON));
        }
        var candidates =
                library.store()
                        .decisions()
                        .findChoice(proposal)
                        .orElseThrow(() -> Refusal.badRequest("refusal.proposal"));
        var correction =
                switch (outcome) {
                    case ACCEPTED -> accepted(visit, proposal, candidates);
                    case CORRECTED -> corrected(visit.field("correction"), proposal);
                    case REJECTED, WITHDRAWN -> "";
                };
        int seen = visit.fieldNumber("seen", 0, 0, HIGHEST_ENTRY);
        return new Decision.Draft(proposal, outcome, correction, reason, seen);
    }

    /// Of a mention that may mean several texts, one has to be chosen.
    private static String accepted(Visit visit, ProposalKey proposal, List<String> candidates) {
        if (proposal.isLink()) {
            return "";
        }
        var candidate = visit.field("candidate");
        if (!candidates.contains(candidate)) {
            throw Refusal.badRequest("refusal.candidate");
        }
        return candidate;
    }

    private String corrected(String correction, ProposalKey proposal) {
        return proposal.isLink()
                ? otherLink(correction, proposal)
                : Symbol.parse(correction)
                        .map(Symbol::toString)
                        .orElseThrow(() -> Refusal.badRequest("refusal.correction-symbol"));
    }

    private String otherLink(String correction, ProposalKey proposal) {
        var parts = correction.split("/", -1);
        var cycle = library.getCycle(proposal.thing().split("/", -1)[0]);
        if (parts.length != 2
                || cycle.findChallenge(parts[0]).isEmpty()
                || !List.of("answers", "describes").contains(parts[1])
                || proposal.thing().endsWith("/" + correction)) {
            throw Refusal.badRequest("refusal.correction-link");
        }
        return correction;
    }
}
