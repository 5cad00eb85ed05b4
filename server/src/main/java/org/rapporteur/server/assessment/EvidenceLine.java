package org.rapporteur.server.assessment;

import org.rapporteur.assessment.EvidenceGrade;
import org.rapporteur.assessment.Voice;
import org.rapporteur.store.StoredEvidence;

/// An item of evidence as a page shows it.
///
/// @param isReadable whether this person may read it; else only its fingerprint is shown
/// @param words what it says; empty where that is shown on its own page alone
public record EvidenceLine(StoredEvidence item, boolean isReadable, String words) {

    public Voice voice() {
        return EvidenceGrade.find(item.grade()).map(EvidenceGrade::voice).orElse(Voice.SOCIETY);
    }
}
