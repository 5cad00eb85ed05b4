package org.rapporteur.server.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.assessment.Bearing;
import org.rapporteur.assessment.EvidenceGrade;
import org.rapporteur.assessment.ImplementationStatus;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredEvidence;

/// A commitment with its evidence and its assessments, and the forms for more.
final class CommitmentPage {

    private static final String ITEM = "item-";

    private final OpenLibrary library;
    private final Lines lines;

    CommitmentPage(OpenLibrary library, Lines lines) {
        this.library = library;
        this.lines = lines;
    }

    Reply show(Visit visit) {
        var about =
                AssessedCommitment.get(library, visit.place("instrument"), visit.place("position"));
        return page(visit, about, "", Map.of());
    }

    /// The same with what was written, where it cannot be so.
    Reply.Page page(Visit visit, AssessedCommitment about, Refusal refused) {
        var fault = visit.wording().of(refused.key(), refused.values().toArray());
        return page(visit, about, fault, visit.fields());
    }

    private Reply.Page page(
            Visit visit, AssessedCommitment about, String fault, Map<String, String> written) {
        var store = library.store().assessments();
        var evidence =
                store.listEvidence(about.key()).stream()
                        .map(item -> lines.of(item, visit.person()))
                        .filter(EvidenceLine::isReadable)
                        .toList();
        var assessments =
                store.list(about.key()).stream()
                        .filter(one -> isShown(one, visit))
                        .map(one -> lines.of(one, visit.person()))
                        .toList();
        return Reply.page(
                "commitment",
                visit.wording().of("commitment.heading"),
                Section.COMMITMENTS,
                new CommitmentView(
                        about,
                        evidence,
                        assessments,
                        new CommitmentView.Choices(
                                codes(EvidenceGrade.values(), EvidenceGrade::code),
                                codes(Bearing.values(), Bearing::code),
                                codes(Visibility.values(), Visibility::code),
                                codes(ImplementationStatus.values(), ImplementationStatus::code),
                                EvidenceFiles.endings()),
                        fault,
                        written));
    }

    private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static boolean isShown(StoredAssessment assessment, Visit visit) {
        return assessment.state().equals(StoredAssessment.PUBLISHED) || !visit.person().isVisitor();
    }

    /// Whether an item is to be what an assessment rests on; programs name all in one list.
    static boolean isChosen(Visit visit, StoredEvidence item) {
        return !visit.field(ITEM + item.seq()).isEmpty()
                || Arrays.asList(visit.field("evidence").split(",", -1))
                        .contains(Long.toString(item.seq()));
    }
}
