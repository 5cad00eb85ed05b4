package org.rapporteur.report;

import java.nio.file.Path;

/// Writes the sample reviews into a folder, for looking at: `WriteSample OUT`.
final class WriteSample {

    private WriteSample() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        ReviewFiles.write(SampleReviews.full(), SampleReviews.register(), folder.resolve("full"));
        ReviewFiles.write(
                SampleReviews.crowded(25), SampleReviews.register(), folder.resolve("crowded"));
        ReviewFiles.write(SampleReviews.empty(), SampleReviews.register(), folder.resolve("empty"));
        ReviewFiles.write(
                SampleReviews.withoutCorpus(),
                SampleReviews.register(),
                folder.resolve("register-only"));
    }
}
