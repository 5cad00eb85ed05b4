package org.rapporteur.server.assessment;

import java.util.List;
import java.util.Map;
import org.rapporteur.assessment.Voice;

/// What the page of a commitment shows.
///
/// @param evidence that this person may read
/// @param fault why an assessment or evidence cannot be so; else empty
/// @param written what stood in the form then
public record CommitmentView(
        AssessedCommitment about,
        List<EvidenceLine> evidence,
        List<AssessmentLine> assessments,
        Choices choices,
        String fault,
        Map<String, String> written) {

    public CommitmentView {
        written = Map.copyOf(written);
    }

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

    /// Whether what cannot be so was evidence, and not an assessment.
    public boolean isOfEvidence() {
        return written.containsKey("words");
    }

    /// What was written into a field.
    public String field(String name) {
        return written.getOrDefault(name, "");
    }

    /// The addressee that a form starts with.
    public String addressee() {
        var known = about.commitment().addressees();
        return known.isEmpty() ? "" : known.getFirst();
    }
}
