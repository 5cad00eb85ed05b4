package org.rapporteur.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.instrument.Instrument;

/// Finding every commitment in the English GA resolutions, from instruments in memory to
/// commitments, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC"})
public class CommitmentPass {

    private final CommitmentExtractor extractor =
            new CommitmentExtractor(Catalogue.standard().draftingVocabulary());
    private List<Instrument> instruments = List.of();

    /// Reads the corpus once.
    @Setup
    public void read() {
        instruments = RealCorpus.files("akn/ga/en").stream().map(RealCorpus::read).toList();
        System.out.printf("%n# UTF-8 text a pass: %.2f MB%n", bytes() / 1e6);
    }

    private long bytes() {
        return instruments.stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .mapToLong(it -> it.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /// One pass over the whole text.
    @Benchmark
    public int pass() {
        int commitments = 0;
        for (var instrument : instruments) {
            commitments += extractor.extract(instrument).size();
        }
        return commitments;
    }
}
