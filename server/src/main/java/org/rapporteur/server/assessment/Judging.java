package org.rapporteur.server.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.assessment.Bearing;
import org.rapporteur.assessment.Confidence;
import org.rapporteur.assessment.EvidenceGrade;
import org.rapporteur.assessment.EvidenceItem;
import org.rapporteur.assessment.Independence;
import org.rapporteur.assessment.Independence.Judge;
import org.rapporteur.assessment.Independence.Obstacle;
import org.rapporteur.assessment.Shortfall;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.wording.Wording;
import org.rapporteur.store.Account;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredEvidence;

/// What is stored, as the pure functions of assessment understand it.
final class Judging {

    private Judging() {}

    static List<EvidenceItem> items(List<StoredEvidence> evidence) {
        return evidence.stream().map(Judging::item).toList();
    }

    private static EvidenceItem item(StoredEvidence evidence) {
        return new EvidenceItem(
                EvidenceGrade.find(evidence.grade()).orElse(EvidenceGrade.CIVIL_SOCIETY),
                evidence.publisher(),
                LocalDate.parse(evidence.dated()),
                Bearing.find(evidence.bearing()).orElse(Bearing.SOMETHING_DONE));
    }

    static Confidence confidence(StoredAssessment assessment, List<StoredEvidence> evidence) {
        return Confidence.of(items(evidence), LocalDate.parse(assessment.cutOff()));
    }

    /// Evidence about one addressee alone, whatever the case of its letters.
    static boolean isAbout(StoredEvidence evidence, String addressee) {
        return evidence.addressee()
                .toLowerCase(Locale.ROOT)
                .equals(addressee.toLowerCase(Locale.ROOT));
    }

    /// Refuses what is said to be so while something is missing for it.
    ///
    /// @param said what is said, in the words of the page
    static void requireNone(List<Shortfall> missing, Wording wording, String said) {
        if (!missing.isEmpty()) {
            throw Refusal.badRequest(
                    "refusal.shortfall",
                    said,
                    missing.stream()
                            .map(one -> wording.name("shortfall", one.code()))
                            .collect(Collectors.joining("; ")));
        }
    }

    static void requireIndependentAuthor(Account author, String addressee) {
        findBar(Independence.listForAuthor(judge(author), addressee)).ifPresent(Refusal::raise);
    }

    /// Why somebody may not settle what an author wrote.
    static Optional<Refusal> findApproverBar(Account author, Account approver, String addressee) {
        return findBar(Independence.listForApprover(judge(author), judge(approver), addressee));
    }

    private static Optional<Refusal> findBar(List<Obstacle> obstacles) {
        return obstacles.stream()
                .findFirst()
                .map(first -> Refusal.forbidden("refusal.judge." + first.code()));
    }

    private static Judge judge(Account account) {
        return new Judge(account.id(), account.state(), account.organisation());
    }
}
