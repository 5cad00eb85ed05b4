package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small documents that nobody adopted, in our own words, as many as wanted.
final class WellsCorpus {

    private WellsCorpus() {}

    static Path write(Path folder, int documents) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= documents; number++) {
            Files.writeString(folder.resolve("well-%03d.md".formatted(number)), document(number));
        }
        return folder;
    }

    static String document(int number) {
        return """
        # A/RES/70/%d: Wells of district %d

        1. Urges Member States to dig %d wells, as appropriate, and recalls its resolution 69/%d;

        2. Requests the Secretary-General to report at its seventy-first session on the springs of district %d;
        """
                .formatted(number, number, number, number, number);
    }
}
