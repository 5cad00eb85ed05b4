package org.rapporteur.server.assessment;

import java.util.List;
import org.rapporteur.assessment.Confidence;
import org.rapporteur.assessment.ImplementationStatus;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredReply;

/// An assessment as a page shows it.
///
/// @param replies of its addressee
/// @param mayReply whether this person speaks for the addressee, and may reply now
/// @param next what this person may do to settle it
public record AssessmentLine(
        StoredAssessment assessment,
        Confidence confidence,
        List<EvidenceLine> evidence,
        List<StoredReply> replies,
        boolean mayReply,
        Next next) {

    /// Whether it says what was done; only then it is more or less sure.
    public boolean isRating() {
        return ImplementationStatus.find(assessment.status())
                .filter(ImplementationStatus::isRating)
                .isPresent();
    }
}
