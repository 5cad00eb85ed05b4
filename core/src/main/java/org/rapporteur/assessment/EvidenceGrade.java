package org.rapporteur.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of source an item of evidence is, the most formal first.
public enum EvidenceGrade {

    /// Data that a treaty obliges States to report.
    TREATY_DATA,

    /// An adopted report or decision of a body of the United Nations.
    ADOPTED_DOCUMENT,

    /// What a State submitted about itself.
    STATE_SUBMISSION,

    /// Research that peers have reviewed.
    PEER_REVIEWED,

    /// Civil society or media.
    CIVIL_SOCIETY;

    /// Whether a State or a body of the United Nations answers for it.
    public boolean isOfficial() {
        return compareTo(STATE_SUBMISSION) <= 0;
    }

    /// Who speaks.
    public Voice voice() {
        return switch (this) {
            case TREATY_DATA, ADOPTED_DOCUMENT -> Voice.UNITED_NATIONS;
            case STATE_SUBMISSION -> Voice.STATE;
            case PEER_REVIEWED, CIVIL_SOCIETY -> Voice.SOCIETY;
        };
    }

    /// As programs and addresses write it: `state-submission`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EvidenceGrade> find(String code) {
        return Arrays.stream(values()).filter(grade -> grade.code().equals(code)).findFirst();
    }
}
