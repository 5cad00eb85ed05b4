package org.rapporteur.benchmarks;

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
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.EncodedText;

/// Finding and resolving every citation in the English GA and ECOSOC resolutions, from UTF-8 text
/// to citations, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC"})
public class CitationPass {

    private record Speaking(EncodedText text, String body) {}

    private List<Speaking> texts = List.of();
    private CitationFinder finder = new CitationFinder(Catalogue.standard().citationVocabulary());

    /// Reads and encodes the corpus once.
    @Setup
    public void encode() {
        texts =
                RealCorpus.files("akn/ga/en", "akn/ecosoc/en").stream()
                        .map(RealCorpus::read)
                        .map(instrument ->
                                new Speaking(EncodedText.of(instrument), instrument.body()))
                        .toList();
        System.out.printf("%n# UTF-8 text a pass: %.2f MB%n", bytes() / 1e6);
    }

    long bytes() {
        return texts.stream().mapToLong(speaking -> speaking.text().bytes().length).sum();
    }

    /// One pass over the whole text.
    @Benchmark
    public int pass() {
        int citations = 0;
        for (var speaking : texts) {
            citations += finder.find(speaking.text(), speaking.body()).size();
        }
        return citations;
    }
}
