package org.rapporteur.challenge;

import java.util.List;

/// One step of a cycle's workplan: a meeting, a stock-taking, a declaration.
///
/// @param date `2023-10-23`, `2026` or a window `2023-10-23/2023-10-25`
/// @param challenges ids of the challenges taken up; empty where the step concerns the whole cycle
/// @param state as of the catalogue's date, not of today
/// @param source where it was seen, or "inferred from …"
public record WorkplanStep(
        String date, String title, List<String> challenges, State state, String source) {

    public WorkplanStep {
        challenges = List.copyOf(challenges);
    }

    /// What is known of the step.
    public enum State {
        HELD,
        PLANNED,
        INFERRED
    }
}
