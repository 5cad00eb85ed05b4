package org.rapporteur.server.assessment;

import java.util.List;
import org.rapporteur.assessment.Confidence;
import org.rapporteur.store.StoredAssessment;

/// An assessment as a page shows it.
public record AssessmentLine(
        StoredAssessment assessment, Confidence confidence, List<EvidenceLine> evidence) {

    public boolean isProposed() {
        return assessment.state().equals(StoredAssessment.PROPOSED);
    }
}
