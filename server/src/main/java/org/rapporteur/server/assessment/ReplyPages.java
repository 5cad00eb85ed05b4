package org.rapporteur.server.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredReply;

/// The addressee's right of reply: an approver lays a proposed assessment open for comment until a
/// day; the State's focal point replies, then or after it was published. A reply stands beside the
/// assessment for good and changes nothing of it.
public final class ReplyPages {

    /// Fewer days to reply in would be none.
    static final int SHORTEST_DAYS = 7;

    static final int LONGEST_DAYS = 180;

    private static final int LONGEST_WORDS = 4_000;

    private final OpenLibrary library;
    private final Settling settling;
    private final Listing<StoredReply> replies;

    public ReplyPages(OpenLibrary library) {
        this.library = library;
        this.settling = new Settling(library);
        this.replies =
                Listing.of(
                        "replies",
                        List.of(
                                new Column<>("reply", StoredReply::seq),
                                new Column<>("assessment", StoredReply::assessment),
                                new Column<>("state", StoredReply::state),
                                new Column<>("words", StoredReply::words),
                                new Column<>(
                                        "at",
                                        one -> java.time.Instant.ofEpochMilli(one.atMillis()))),
                        visit -> Listing.few(listReplies(visit)));
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/assessments/{seq}/window", visit -> back(visit, open(visit))),
                Route.post("/assessments/{seq}/reply", visit -> back(visit, reply(visit))),
                replies.api("/api/assessments/{seq}/replies"),
                Route.post(
                        "/api/assessments/{seq}/window", visit -> settling.one(visit, open(visit))),
                Route.post(
                        "/api/assessments/{seq}/reply",
                        visit -> settling.one(visit, reply(visit))));
    }

    private static Reply back(Visit visit, StoredAssessment done) {
        return new Reply.Redirect(
                Address.ofLocal(visit.field("back")) + "#assessment-" + done.seq());
    }

    /// Replies to what is published are for everybody, others for those with an account.
    private List<StoredReply> listReplies(Visit visit) {
        var assessment = settling.get(visit);
        if (visit.person().isVisitor() && !assessment.state().equals(StoredAssessment.PUBLISHED)) {
            throw Refusal.notFound("refusal.assessment");
        }
        return library.store().assessments().listReplies(assessment.seq());
    }

    private StoredAssessment open(Visit visit) {
        var assessment = settling.get(visit);
        settling.requireApprover(visit, assessment);
        var today = settling.today();
        var closes = LocalDate.parse(EvidencePages.day(visit.field("closes")));
        long days = ChronoUnit.DAYS.between(today, closes);
        if (days < SHORTEST_DAYS || days > LONGEST_DAYS) {
            throw Refusal.badRequest(
                    "refusal.window-days",
                    Integer.toString(SHORTEST_DAYS),
                    Integer.toString(LONGEST_DAYS));
        }
        var account = visit.person().account();
        boolean isOpened =
                library.store()
                        .changeAndGet(change ->
                                change.open(
                                        assessment.seq(),
                                        today.toString(),
                                        closes.toString(),
                                        account));
        if (!isOpened) {
            throw Refusal.conflict("refusal.assessment-settled");
        }
        return settling.get(assessment.seq());
    }

    private StoredAssessment reply(Visit visit) {
        var assessment = settling.get(visit);
        if (!Lines.speaksFor(visit.person(), assessment.addressee())) {
            throw Refusal.forbidden("refusal.reply-state", assessment.addressee());
        }
        if (!Lines.isOpenForReply(assessment, settling.today())) {
            throw Refusal.conflict("refusal.reply-closed");
        }
        var words = visit.field("words");
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw Refusal.badRequest("refusal.reply-words");
        }
        var account = visit.person().account();
        library.store()
                .change(change ->
                        change.record(StoredReply.entry(assessment.seq(), words, account)));
        return assessment;
    }
}
