package org.rapporteur.distributed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the job can find in a corpus, by the names of the command line's commands.
enum Step {
    READ,
    CITE,
    COMMITMENTS,
    LINK,
    NEAR_DUPLICATES;

    /// The name as it is written on the command line: `near-duplicates`.
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Step> find(String option) {
        return Arrays.stream(values()).filter(step -> step.option().equals(option)).findFirst();
    }

    static String listOptions() {
        return Arrays.stream(values()).map(Step::option).collect(Collectors.joining(","));
    }
}
