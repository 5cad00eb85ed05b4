package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFilesTest {

    @TempDir Path folder;

    @Test
    void writesFourFilesAndTellsTheirFingerprints() throws Exception {
        var written =
                ReviewFiles.write(
                        SampleReviews.full(),
                        SampleReviews.register(),
                        folder.resolve("new/folder"));

        assertThat(written)
                .extracting(WrittenFile::name)
                .containsExactly("review.html", "review.pptx", "review.xlsx", "review.json");
        for (var file : written) {
            var content = Files.readAllBytes(folder.resolve("new/folder").resolve(file.name()));
            assertThat(file.bytes()).isEqualTo(content.length);
            assertThat(file.sha256())
                    .isEqualTo(
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
        }
    }

    @Test
    void givesTheSameBytesForTheSameReviewInAnotherSecondAndTimeZone() throws Exception {
        var before = TimeZone.getDefault();
        var first =
                ReviewFiles.write(
                        SampleReviews.full(), SampleReviews.register(), folder.resolve("a"));
        waitForAnotherZipTime();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            var second =
                    ReviewFiles.write(
                            SampleReviews.full(), SampleReviews.register(), folder.resolve("b"));

            assertThat(second).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void writesAReviewOfAnEmptyDeckAndOneWithoutCorpus() throws IOException {
        ReviewFiles.write(SampleReviews.empty(), SampleReviews.register(), folder.resolve("empty"));
        ReviewFiles.write(
                SampleReviews.withoutCorpus(),
                SampleReviews.register(),
                folder.resolve("register"));

        assertThat(Files.readString(folder.resolve("empty/review.html")))
                .contains("0 of 11 challenges have a response in this deck")
                .contains("that says nothing about what States did");
        assertThat(Files.readString(folder.resolve("register/review.html")))
                .contains("No corpus was given.");
    }

    /// Zip entries tell time in steps of two seconds; two runs must not fall into one step by
    /// chance.
    private static void waitForAnotherZipTime() {
        long until = System.nanoTime() + 2_100_000_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
