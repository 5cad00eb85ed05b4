package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A run that is killed at any moment goes on, when it is started again, with nothing lost and
/// nothing doubled.
@Execution(ExecutionMode.CONCURRENT) // it waits for other processes
class StoppedIngestTest {

    private static final int TIMES = Integer.getInteger("rapporteur.kills", 3);
    private static final int DOCUMENTS = Integer.getInteger("rapporteur.kills.documents", 150);
    private static final long SEED = 20_190_314;

    @TempDir Path folder = Path.of("");

    @Test
    void nothingIsLostAndNothingDoubled() throws IOException, InterruptedException {
        var corpus = WellsCorpus.write(folder.resolve("corpus"), DOCUMENTS);
        var undisturbed = folder.resolve("undisturbed");
        long started = System.nanoTime();
        assertThat(start(corpus, undisturbed).waitFor()).isZero();
        long wholeRunMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

        for (int time = 0; time < TIMES; time++) {
            var library = folder.resolve("stopped-" + time);
            killAfter(random.nextLong(wholeRunMillis / 5, wholeRunMillis), corpus, library);

            assertThat(start(corpus, library).waitFor()).isZero();

            assertThat(info(library)).isEqualTo(info(undisturbed));
            assertThat(CommandRun.of("library", "check", "--library", library).out())
                    .endsWith("all agree\n");
        }
    }

    /// Kills a run as SIGKILL does, without warning; one that has ended before is not stopped.
    private static void killAfter(long millis, Path corpus, Path library)
            throws IOException, InterruptedException {
        var process = start(corpus, library);
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path corpus, Path library) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "ingest",
                                corpus.toString(),
                                "--library",
                                library.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Everything counted, the journal's entries too.
    private static String info(Path library) {
        return CommandRun.of("library", "info", "--library", library, "--json").out();
    }
}
