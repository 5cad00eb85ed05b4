package org.rapporteur.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.citation.CitationFinder;

/// Reading and citing every file of `akn/ga` (six languages), from files to citations, on two
/// threads.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseParallelGC"})
public class ReadAndCite {

    private static final int THREADS = 2;

    private final CitationFinder finder =
            new CitationFinder(Catalogue.standard().citationVocabulary());
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private List<Path> files = List.of();

    /// Lists the files once.
    @Setup
    public void list() {
        files = RealCorpus.files("akn/ga");
        System.out.printf(
                "%n# XML a pass: %.2f MB in %d files%n",
                RealCorpus.bytes(files) / 1e6, files.size());
    }

    /// Ends the threads.
    @TearDown
    public void close() {
        workers.close();
    }

    /// All files once, each thread taking the next that is left.
    @Benchmark
    public long pass() throws InterruptedException, java.util.concurrent.ExecutionException {
        var next = new AtomicInteger();
        var citations = new AtomicLong();
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement();
                            i < files.size();
                            i = next.getAndIncrement()) {
                        citations.addAndGet(finder.find(RealCorpus.read(files.get(i))).size());
                    }
                };
        var first = workers.submit(work);
        var second = workers.submit(work);
        first.get();
        second.get();
        return citations.get();
    }
}
