package org.rapporteur.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Leaves the journeys out, and says so once, where Chromium is not installed.
final class NeedsChromium implements ExecutionCondition {

    private static final Optional<Path> CHROMIUM =
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                    .filter(folder -> !folder.isEmpty())
                    .flatMap(folder ->
                            Stream.of("chromium", "chromium-browser", "google-chrome")
                                    .map(Path.of(folder)::resolve))
                    .filter(Files::isExecutable)
                    .findFirst();

    static {
        if (CHROMIUM.isEmpty()) {
            System.out.println(
                    "browser-tests: left out, since Chromium is not installed (Debian: apt-get install chromium).");
        }
    }

    static Path chromium() {
        return CHROMIUM.orElseThrow();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return CHROMIUM.isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is there")
                : ConditionEvaluationResult.disabled("Chromium is not installed");
    }
}
