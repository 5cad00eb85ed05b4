package org.rapporteur.review;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.rapporteur.text.Words;
import org.rapporteur.text.Words.Word;

/// States how a bullet stands to the passages it was placed in, from the words alone (ANNOTATION.md
/// §5). The thresholds are a convention of this project, told in docs/method.md.
final class FidelityJudge {

    private static final double NEARLY_ALL = 0.97;
    private static final double MOST = 0.85;
    private static final double KEPT_IN_SUBSTANCE = 0.7;
    private static final double HALF = 0.5;

    /// So many content words in a row that no passage has make a statement of the deck's own.
    private static final int FOREIGN_RUN = 4;

    private FidelityJudge() {}

    /// @param passages the texts that the bullet was placed in, one or more
    static Fidelity judge(String bullet, List<String> passages) {
        var deck = Words.of(bullet);
        var known = new HashSet<String>();
        var covered = new BitSet(deck.size());
        int same = 0;
        int matched = 0;
        int stretched = 0;
        for (var passage : passages) {
            var words = Words.of(passage);
            words.forEach(word -> known.add(word.key()));
            var stretch = Stretch.of(deck, words);
            covered.or(stretch.matched());
            same += stretch.same();
            matched += stretch.inSource();
            stretched += stretch.length();
        }
        if (deck.isEmpty() || stretched == 0) {
            return Fidelity.UNPLACED;
        }
        return judge(
                deck,
                known,
                new Measures(
                        (double) covered.cardinality() / deck.size(),
                        (double) matched / stretched,
                        (double) same / Math.max(1, matched)));
    }

    /// @param covered share of the bullet's words that stand in the passages in the same order
    /// @param kept share of the words of the stretches quoted that the bullet keeps
    /// @param literal share of the words in common that are written alike
    private record Measures(double covered, double kept, double literal) {}

    private static Fidelity judge(List<Word> deck, HashSet<String> known, Measures measures) {
        if (measures.covered() >= NEARLY_ALL
                && measures.kept() >= NEARLY_ALL
                && measures.literal() >= NEARLY_ALL) {
            return Fidelity.VERBATIM;
        }
        if (hasForeignRun(deck, known)) {
            return Fidelity.DRIFT;
        }
        double shareKnown = shareKnown(deck, known);
        if (shareKnown >= MOST && measures.covered() >= KEPT_IN_SUBSTANCE) {
            return measures.kept() >= KEPT_IN_SUBSTANCE ? Fidelity.CLOSE : Fidelity.SHORTENED;
        }
        return shareKnown >= KEPT_IN_SUBSTANCE && measures.covered() >= HALF
                ? Fidelity.SHORTENED
                : Fidelity.PARAPHRASE;
    }

    private static double shareKnown(List<Word> deck, HashSet<String> known) {
        var content = deck.stream().map(Word::key).filter(FidelityJudge::isContent).toList();
        return content.isEmpty()
                ? 1
                : (double) content.stream().filter(known::contains).count() / content.size();
    }

    private static boolean hasForeignRun(List<Word> deck, HashSet<String> known) {
        int run = 0;
        for (var word : deck) {
            if (isContent(word.key())) {
                run = known.contains(word.key()) ? 0 : run + 1;
                if (run >= FOREIGN_RUN) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isContent(String key) {
        return key.length() > 3 || key.chars().anyMatch(c -> c >= 128);
    }
}
