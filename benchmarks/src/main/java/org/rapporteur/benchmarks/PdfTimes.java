package org.rapporteur.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Reading PDFs beside `pdftotext -raw` on the same files in the same run: only their ratio says
/// something, for both feel whatever else the machine does.
///
/// `java -cp … org.rapporteur.benchmarks.PdfTimes [PASSES]`
public final class PdfTimes {

    private static final String PEER = "pdftotext";
    private static final int USUAL_PASSES = 4;

    private PdfTimes() {}

    public static void main(String[] arguments) throws InterruptedException {
        int passes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_PASSES;
        var files = list(RealCorpus.folder().resolve("pdf/resolutions"));
        for (int pass = 1; pass <= passes; pass++) {
            double ours = seconds(files, RealCorpus::read);
            double both = secondsOnTwoThreads(files);
            double peer = seconds(files, PdfTimes::runPeer);
            System.out.printf(
                    "pass %d: %d files; read %.2f s (%.1f a second), on two threads %.2f s; %s %.2f s; ratio %.2f and %.2f%n",
                    pass,
                    files.size(),
                    ours,
                    files.size() / ours,
                    both,
                    PEER,
                    peer,
                    peer / ours,
                    peer / both);
        }
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double seconds(List<Path> files, Consumer<Path> work) {
        long start = System.nanoTime();
        files.forEach(work);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double secondsOnTwoThreads(List<Path> files) throws InterruptedException {
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(2)) {
            files.forEach(file -> pool.execute(() -> RealCorpus.read(file)));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /// One process a file, as a script would run it.
    private static void runPeer(Path file) {
        try {
            new ProcessBuilder(PEER, "-raw", file.toString(), "-")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            throw new UncheckedIOException(PEER + " is not installed", absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
