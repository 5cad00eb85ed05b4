package org.rapporteur.server.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Visit;
import org.rapporteur.server.wording.Wording;
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
        findBar(visit.person(), assessment).ifPresent(Refusal::raise);
    }

    /// Why a person may neither publish nor return an assessment.
    private Optional<Refusal> findBar(Person person, StoredAssessment assessment) {
        var author =
                library.store()
                        .accounts()
                        .find(assessment.account())
                        .orElseThrow(() -> Refusal.notFound("refusal.account"));
        return Judging.findApproverBar(author, person.account(), assessment.addressee());
    }

    /// What has to happen before anybody may publish: where a focal point speaks for the addressee,
    /// a window for comment comes first; while one is open nothing is published.
    private Optional<Refusal> findHearing(StoredAssessment assessment) {
        if (assessment.isOpenOn(today().toString())) {
            return Optional.of(Refusal.conflict("refusal.window-open", assessment.closes()));
        }
        boolean isUnheard =
                assessment.closes().isEmpty()
                        && library.store()
                                .accounts()
                                .hasAnybody(Role.FOCAL_POINT.code(), assessment.addressee());
        return isUnheard
                ? Optional.of(Refusal.conflict("refusal.window-wanted", assessment.addressee()))
                : Optional.empty();
    }

    /// What a person may do with an assessment now, and what is missing for the rest.
    Next next(Visit visit, StoredAssessment assessment) {
        if (!assessment.state().equals(StoredAssessment.PROPOSED)
                || !visit.asker().mayWrite("/assessments/{seq}/publication")) {
            return Next.NOTHING;
        }
        var wording = visit.wording();
        var bar = findBar(visit.person(), assessment);
        if (bar.isPresent()) {
            return new Next(false, false, false, told(bar.get(), wording));
        }
        var hearing = findHearing(assessment);
        return new Next(
                true,
                hearing.isEmpty(),
                assessment.closes().isEmpty(),
                hearing.map(wanted -> told(wanted, wording)).orElse(""));
    }

    private static String told(Refusal refused, Wording wording) {
        return wording.of(refused.key(), refused.values().toArray());
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
            findHearing(assessment).ifPresent(Refusal::raise);
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
