package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentsCommandTest {

    private static final String BOATS = "<i>Requests</i> gardeners to count the boats each autumn.";

    private static final String TWO_ACTS =
            "<i>Requests</i> the Secretary-General, within existing resources, to report to the General"
                    + " Assembly at its eighty-eighth session, and <i>encourages</i> Member States, as"
                    + " appropriate, to keep their ponds.";

    @TempDir Path folder;

    @Test
    void aParagraphWithTwoVerbsGivesTwoCommitmentsWithTheirQualifiers() throws IOException {
        var file = folder.resolve("ponds.xml");
        Files.writeString(file, SmallResolution.XML.replace(BOATS, TWO_ACTS));

        var lines =
                CommandRun.of("commitments", file, "--json")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"provision\":\"OP 2\",\"kind\""))
                        .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .contains("\"kind\":\"procedural\"", "\"verb\":\"requests\"", "\"strength\":4")
                .contains("\"addressees\":[\"the Secretary-General\"]")
                .contains("\"action\":\"report to the General Assembly\"")
                .contains("\"condition\":\"within existing resources\"")
                .contains("\"deadline\":\"at its eighty-eighth session\"", "\"reporting\":true");
        assertThat(lines.getLast())
                .contains("\"kind\":\"action\"", "\"verb\":\"encourages\"", "\"strength\":3")
                .contains("\"addressees\":[\"Member States\"]", "\"hedges\":[\"as appropriate\"]")
                .contains("\"action\":\"keep their ponds\"", "\"reporting\":false");
    }
}
