package org.rapporteur.server.assessment;

import java.util.List;
import org.rapporteur.assessment.Voice;
import org.rapporteur.store.Account;
import org.rapporteur.store.StoredRemark;
import org.rapporteur.store.StoredTask;

/// What the page of a commitment shows.
///
/// @param evidence that this person may read
/// @param work what was asked and said about it; nothing for visitors
public record CommitmentView(
        AssessedCommitment about,
        List<EvidenceLine> evidence,
        List<AssessmentLine> assessments,
        Choices choices,
        FormState evidenceForm,
        FormState assessmentForm,
        Work work) {

    /// What people do about it.
    ///
    /// @param isWatched whether this person watches it
    /// @param people to whom something may be given
    /// @param states that have a focal point
    public record Work(
            boolean isWatched,
            List<TaskLine> tasks,
            List<StoredRemark> remarks,
            List<Account> people,
            List<String> states) {}

    /// Something to be done.
    ///
    /// @param isMine whether it waits for this person
    public record TaskLine(StoredTask task, boolean isMine, boolean isOverdue) {}

    /// What the forms offer.
    ///
    /// @param endings of files that may be evidence: `.pdf,.docx`
    public record Choices(
            List<String> grades,
            List<String> bearings,
            List<String> visibilities,
            List<String> statuses,
            String endings) {}

    /// The voices, which stand side by side.
    public List<Voice> voices() {
        return List.of(Voice.values());
    }

    public List<EvidenceLine> of(Voice voice) {
        return evidence.stream().filter(line -> line.voice() == voice).toList();
    }

    /// The addressee that a form starts with.
    public String addressee() {
        var known = about.commitment().addressees();
        return known.isEmpty() ? "" : known.getFirst();
    }
}
