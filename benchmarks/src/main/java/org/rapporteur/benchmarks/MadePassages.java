package org.rapporteur.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.text.Language;

/// Makes further passages out of real ones: words are exchanged for words that stand elsewhere in
/// the corpus, so that each word stays as frequent as it is; symbols go on to sessions that never
/// were.
final class MadePassages {

    private static final int KEPT_WORDS_A_LANGUAGE = 200_000;
    private static final double EXCHANGED = 0.15;

    private final Map<Language, List<String>> words = new EnumMap<>(Language.class);
    private final SplittableRandom random = new SplittableRandom(20240201);

    /// Keeps some of the words of a passage for later.
    void learn(IndexedPassage passage) {
        var known = words.computeIfAbsent(passage.origin().language(), _ -> new ArrayList<>());
        for (var word : passage.text().split(" ")) {
            if (known.size() < KEPT_WORDS_A_LANGUAGE) {
                known.add(word);
            } else if (random.nextInt(4) == 0) {
                known.set(random.nextInt(known.size()), word);
            }
        }
    }

    /// A passage that reads nearly like `passage`, in a document of its own.
    IndexedPassage like(IndexedPassage passage, int round) {
        var origin = passage.origin();
        return new IndexedPassage(
                round + "/" + passage.id(),
                round + "-" + passage.document(),
                new IndexedPassage.Origin(
                        later(origin.symbol(), round),
                        origin.series(),
                        origin.body(),
                        origin.session(),
                        origin.title(),
                        round + "-" + origin.file(),
                        origin.language(),
                        origin.year()),
                passage.address(),
                passage.kind(),
                passage.section(),
                exchanged(passage.text(), origin.language()),
                passage.traits());
    }

    private String exchanged(String text, Language language) {
        var known = words.getOrDefault(language, List.of());
        var made = text.split(" ");
        for (int i = 0; i < made.length; i++) {
            if (!known.isEmpty() && random.nextDouble() < EXCHANGED) {
                made[i] = known.get(random.nextInt(known.size()));
            }
        }
        return String.join(" ", made);
    }

    /// `A/RES/78/224` becomes `A/RES/278/224` in the second round.
    private static String later(String symbol, int round) {
        for (int i = 0; i < symbol.length(); i++) {
            if (Character.isDigit(symbol.charAt(i))) {
                return symbol.substring(0, i) + round + symbol.substring(i);
            }
        }
        return symbol;
    }
}
