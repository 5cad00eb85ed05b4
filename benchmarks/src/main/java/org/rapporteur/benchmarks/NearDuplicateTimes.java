package org.rapporteur.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.instrument.Provision;
import org.rapporteur.lineage.NearDuplicates;
import org.rapporteur.text.Language;

/// How the time of the search for near-duplicates grows: all English provisions of the real corpus,
/// then made ones in one, four and sixteen times the number. CPU seconds of one thread.
public final class NearDuplicateTimes {

    private static final double THRESHOLD = 0.8;
    private static final int SMALLEST = 20_000;
    private static final int[] FACTORS = {1, 4, 16};
    private static final int WORDS = 60;
    private static final int VOCABULARY = 8_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private NearDuplicateTimes() {}

    public static void main(String[] arguments) {
        measure("made, warming up", made(SMALLEST));
        for (int factor : FACTORS) {
            measure("made ×" + factor, made(SMALLEST * factor));
        }
        measure("akn, English", real());
    }

    private static void measure(String name, List<String> texts) {
        var threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        var found = NearDuplicates.find(texts, THRESHOLD);
        double seconds = (threads.getCurrentThreadCpuTime() - started) / NANOS_PER_SECOND;
        System.out.printf(
                "%-18s %,9d texts %,9d groups %,9d pairs %7.2f s%n",
                name, texts.size(), found.groups().size(), found.pairs().size(), seconds);
    }

    private static List<String> real() {
        return RealCorpus.files("akn/ga", "akn/ecosoc", "akn/hrc", "akn/sc").stream()
                .map(RealCorpus::read)
                .filter(instrument -> instrument.language() == Language.ENGLISH)
                .flatMap(instrument -> instrument.provisions().stream())
                .filter(provision -> !provision.isHeading())
                .map(Provision::text)
                .toList();
    }

    /// One in three copies an earlier text with a few words changed; words are as unequally
    /// frequent as in real texts.
    private static List<String> made(int size) {
        var random = new SplittableRandom(size);
        var texts = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            boolean copy = i > 0 && random.nextInt(3) == 0;
            var words =
                    copy
                            ? texts.get(random.nextInt(i)).split(" ")
                            : new String[WORDS / 2 + random.nextInt(WORDS)];
            int changes = copy ? random.nextInt(4) : words.length;
            for (int c = 0; c < changes; c++) {
                words[copy ? random.nextInt(words.length) : c] = word(random);
            }
            texts.add(String.join(" ", words));
        }
        return texts;
    }

    private static String word(SplittableRandom random) {
        return "w" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
    }
}
