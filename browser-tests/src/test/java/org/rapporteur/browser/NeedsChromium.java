package org.rapporteur.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Leaves the journeys out, and says so once, where Chromium is not installed. Its build without
/// windows comes first: it opens pages in half the time.
final class NeedsChromium implements ExecutionCondition {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<Path> FOLDERS =
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                    .filter(folder -> !folder.isEmpty())
                    .map(Path::of)
                    .toList();

    private static final Optional<Path> CHROMIUM =
            NAMES.stream()
                    .flatMap(name -> FOLDERS.stream().map(folder -> folder.resolve(name)))
                    .filter(Files::isExecutable)
                    .findFirst();

    static {
        if (CHROMIUM.isEmpty()) {
            System.out.println(
                    "browser-tests: left out, since Chromium is not installed (Debian: apt-get install chromium-headless-shell).");
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
