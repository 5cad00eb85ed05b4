package org.rapporteur.server.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.WorkplanStep;

/// A cycle's workplan, year by year.
public final class Timeline {

    private static final int DIGITS_OF_A_YEAR = 4;

    private Timeline() {}

    /// One year and its steps in order.
    public record Year(String year, List<WorkplanStep> steps) {
        public Year {
            steps = List.copyOf(steps);
        }

        /// Whether everything of the year has been held.
        public boolean isHeld() {
            return steps.stream().allMatch(step -> step.state() == WorkplanStep.State.HELD);
        }
    }

    static List<Year> of(Cycle cycle) {
        var years = new LinkedHashMap<String, List<WorkplanStep>>();
        for (var step : cycle.workplan()) {
            var year = step.date().substring(0, Math.min(DIGITS_OF_A_YEAR, step.date().length()));
            years.computeIfAbsent(year, _ -> new ArrayList<>()).add(step);
        }
        return years.entrySet().stream()
                .map(entry -> new Year(entry.getKey(), entry.getValue()))
                .toList();
    }
}
