package org.rapporteur.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

    /// Writes `review.html`, `review.pptx`, `review.xlsx` and `review.json`, which names the other
    /// three, and tells what was written, in this order.
    public static List<WrittenFile> write(Review review, Register register, Path outDir) {
        var words = Words.english();
        var overview = Overview.of(review, register);
        createFolder(outDir);
        List<WrittenFile> written = new ArrayList<>();
        written.add(writeFile(outDir, "review.html", ReviewPage.render(overview, words)));
        written.add(writeFile(outDir, "review.pptx", ReviewSlides.render(overview, words)));
        written.add(writeFile(outDir, "review.xlsx", ReviewWorkbook.render(overview, words)));
        var json = new ByteArrayOutputStream();
        ReviewJson.write(review, written, json);
        written.add(writeFile(outDir, "review.json", json.toByteArray()));
        return List.copyOf(written);
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
        return new WrittenFile(name, fingerprint(content), content.length);
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
