package org.rapporteur.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading the real files of one format, from bytes to provisions, on one thread.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC", "-Dlog4j2.StatusLogger.level=OFF"})
public class ReadFormats {

    /// Folder and ending of the files.
    @Param({
        "mixed/word .docx",
        "mixed/word .doc",
        "mixed/odd .docx",
        "mixed/odd .pptx",
        "mixed/odd .ppt",
        "treaties .md",
        "dirty-json .json"
    })
    public String files = "";

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    /// Brings the bytes into memory.
    @Setup
    public void load() {
        var words = files.split(" ");
        try (var found = Files.walk(RealCorpus.folder().resolve(words[0]))) {
            for (var file : found.filter(it -> isWanted(it, words[1])).sorted().toList()) {
                names.add(file.getFileName().toString());
                contents.add(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        System.out.printf("%n# files a pass: %d%n", contents.size());
    }

    private static boolean isWanted(Path file, String ending) {
        return Files.isRegularFile(file) && file.toString().endsWith(ending);
    }

    /// All files once.
    @Benchmark
    public long pass() {
        long provisions = 0;
        for (int i = 0; i < contents.size(); i++) {
            provisions +=
                    RealCorpus.READERS.read(contents.get(i), names.get(i)).provisions().size();
        }
        return provisions;
    }
}
