package org.rapporteur.server.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.StoredAssessment;

/// What a second person does with a proposed assessment: never one of the State or organisation
/// that it is about, and not before the addressee could comment.
final class Settling {

    static final List<Column<StoredAssessment>> COLUMNS =
            List.of(
                    new Column<>("assessment", StoredAssessment::seq),
                    new Column<>("instrument", one -> one.commitment().instrument()),
                    new Column<>("language", one -> one.commitment().language()),
                    new Column<>("provision", one -> one.commitment().provision()),
                    new Column<>("act", one -> one.commitment().act()),
                    new Column<>("addressee", StoredAssessment::addressee),
                    new Column<>("cut_off", StoredAssessment::cutOff),
                    new Column<>("status", StoredAssessment::status),
                    new Column<>("reason", StoredAssessment::reason),
                    new Column<>("later_text", StoredAssessment::laterText),
                    new Column<>("evidence", StoredAssessment::evidence),
                    new Column<>("state", StoredAssessment::state),
                    new Column<>("opens", StoredAssessment::opens),
                    new Column<>("closes", StoredAssessment::closes),
                    new Column<>("stands", StoredAssessment::isStanding));

    private final OpenLibrary library;
    private final Listing<StoredAssessment> single =
            Listing.of("assessment", COLUMNS, _ -> Listing.few(List.of()));

    Settling(OpenLibrary library) {
        this.library = library;
    }

    StoredAssessment get(Visit visit) {
        var written = visit.place("seq");
        return get(written.matches("\\d{1,15}") ? Long.parseLong(written) : 0);
    }

    StoredAssessment get(long seq) {
        return library.store()
                .assessments()
                .find(seq)
                .orElseThrow(() -> Refusal.notFound("refusal.assessment"));
    }

    Reply one(Visit visit, StoredAssessment assessment) {
        return single.one(visit, assessment);
    }

    LocalDate today() {
        return today(library);
    }

    static LocalDate today(OpenLibrary library) {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(library.store().nowMillis()), ZoneOffset.UTC);
    }

    void requireApprover(Visit visit, StoredAssessment assessment) {
        var author =
                library.store()
                        .accounts()
                        .find(assessment.account())
                        .orElseThrow(() -> Refusal.notFound("refusal.account"));
        Judging.requireIndependentApprover(
                author, visit.person().account(), assessment.addressee());
    }

    /// Where a focal point speaks for the addressee, a window for comment comes first; while one is
    /// open nothing is published.
    private void requireHeard(StoredAssessment assessment) {
        if (assessment.isOpenOn(today().toString())) {
            throw Refusal.conflict("refusal.window-open", assessment.closes());
        }
        if (assessment.closes().isEmpty()
                && library.store()
                        .accounts()
                        .hasAnybody(Role.FOCAL_POINT.code(), assessment.addressee())) {
            throw Refusal.conflict("refusal.window-wanted", assessment.addressee());
        }
    }

    /// @param state [StoredAssessment#PUBLISHED] or [StoredAssessment#RETURNED]
    StoredAssessment settle(Visit visit, String state, int longestWords) {
        var assessment = get(visit);
        requireApprover(visit, assessment);
        var words = visit.field("answer");
        if (words.length() > longestWords) {
            throw Refusal.badRequest("refusal.assessment-reason");
        }
        if (state.equals(StoredAssessment.PUBLISHED)
                && assessment.state().equals(StoredAssessment.PROPOSED)) {
            requireHeard(assessment);
        }
        var account = visit.person().account();
        boolean isSettled =
                library.store()
                        .changeAndGet(
                                change -> change.settle(assessment.seq(), state, words, account));
        if (!isSettled) {
            throw Refusal.conflict("refusal.assessment-settled");
        }
        return get(assessment.seq());
    }
}
