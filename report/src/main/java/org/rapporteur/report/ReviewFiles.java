package org.rapporteur.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.register.Register;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.page.ReviewPage;
import org.rapporteur.report.slides.ReviewSlides;
import org.rapporteur.report.wording.Words;
import org.rapporteur.report.workbook.ReviewWorkbook;
import org.rapporteur.review.Review;

/// Writes everything that comes out of a review into one folder.
public final class ReviewFiles {

    private ReviewFiles() {}

    private record Maker(String name, Supplier<byte[]> content) {}

    /// Writes `review.html`, `review.pptx`, `review.xlsx` and `review.json`, which names the other
    /// three, and tells what was written, in this order. The three are made at the same time.
    public static List<WrittenFile> write(Review review, Register register, Path outDir) {
        createFolder(outDir);
        var makers = makers(review, register);
        var written =
                new ArrayList<>(
                        makers.parallelStream()
                                .map(maker ->
                                        writeFile(outDir, maker.name(), maker.content().get()))
                                .toList());
        var json = new ByteArrayOutputStream();
        ReviewJson.write(review, written, json);
        written.add(writeFile(outDir, "review.json", json.toByteArray()));
        return List.copyOf(written);
    }

    /// One of the three by its name.
    public static byte[] make(Review review, Register register, String name) {
        return makers(review, register).stream()
                .filter(maker -> maker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file of a review: " + name))
                .content()
                .get();
    }

    private static List<Maker> makers(Review review, Register register) {
        var words = Words.english();
        var overview = Overview.of(review, register);
        return List.of(
                new Maker("review.html", () -> ReviewPage.render(overview, words)),
                new Maker("review.pptx", () -> ReviewSlides.render(overview, words)),
                new Maker("review.xlsx", () -> ReviewWorkbook.render(overview, words)));
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot make the folder " + folder, exception);
        }
    }

    private static WrittenFile writeFile(Path folder, String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot write " + folder.resolve(name), exception);
        }
        return new WrittenFile(name, Fingerprint.of(content).hex(), content.length);
    }
}
