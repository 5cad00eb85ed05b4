package org.rapporteur.server.assessment;

import java.util.List;
import org.rapporteur.assessment.Confidence;
import org.rapporteur.assessment.ImplementationStatus;
import org.rapporteur.store.StoredAssessment;

/// An assessment as a page shows it.
public record AssessmentLine(
        StoredAssessment assessment, Confidence confidence, List<EvidenceLine> evidence) {

    /// Whether it says what was done; only then it is more or less sure.
    public boolean isRating() {
        return ImplementationStatus.find(assessment.status())
                .filter(ImplementationStatus::isRating)
                .isPresent();
    }

    public boolean isProposed() {
        return assessment.state().equals(StoredAssessment.PROPOSED);
    }
}
