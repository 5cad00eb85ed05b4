package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.lineage.Precedent.Use;
import org.rapporteur.text.WordComparison;
import org.rapporteur.text.Words;
import org.rapporteur.text.Words.Word;

/// Finds agreed language: provisions of a corpus that say what a paragraph says, in the same words
/// or nearly so. The index is built once; searching changes nothing, so it may be shared between
/// threads.
public final class PrecedentFinder {

    /// Wordings that share fewer of the shingles asked for are no precedents.
    private static final double LEAST_SHARED = 0.15;

    /// Candidates that are compared word by word.
    private static final int MOST_COMPARED = 400;

    private final List<List<Use>> wordings;
    private final ShingledTexts texts;
    private final int[] starts;
    private final int[] postings;

    /// Indexes every wording of the corpus but headings, each once however often it was used.
    public PrecedentFinder(List<Instrument> corpus) {
        var byWords = new LinkedHashMap<String, List<Use>>();
        for (var instrument : corpus) {
            for (var provision : instrument.provisions()) {
                if (!provision.isHeading()) {
                    byWords.computeIfAbsent(plain(provision.text()), any -> new ArrayList<>())
                            .add(new Use(instrument, provision));
                }
            }
        }
        wordings = List.copyOf(byWords.values());
        wordings.forEach(uses ->
                uses.sort(
                        Comparator.comparing(PrecedentFinder::day)
                                .thenComparing(use -> use.instrument().symbolText())));
        texts = ShingledTexts.of(wordings.stream().map(PrecedentFinder::latest).toList());
        starts = new int[texts.distinct() + 1];
        for (int i = 0; i < texts.size(); i++) {
            for (int shingle : texts.set(i)) {
                starts[shingle + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        postings = new int[starts[texts.distinct()]];
        var next = starts.clone();
        for (int i = 0; i < texts.size(); i++) {
            for (int shingle : texts.set(i)) {
                postings[next[shingle]++] = i;
            }
        }
    }

    /// Number of different wordings that are searched.
    public int size() {
        return wordings.size();
    }

    /// The wordings most like `paragraph`, the most like first.
    public List<Precedent> find(String paragraph, int most) {
        var asked = Words.of(paragraph);
        return candidates(paragraph).stream()
                .map(wording -> precedent(asked, wordings.get(wording)))
                .sorted(
                        Comparator.comparingDouble(Precedent::similarity)
                                .thenComparingInt(found -> found.uses().size())
                                .reversed())
                .limit(most)
                .toList();
    }

    /// Wordings that share the most shingles with the paragraph, in proportion to their length.
    private List<Integer> candidates(String paragraph) {
        var query = texts.query(paragraph);
        var shared = new int[texts.size()];
        var touched = new ArrayList<Integer>();
        for (int shingle : query.known()) {
            for (int p = starts[shingle]; p < starts[shingle + 1]; p++) {
                if (shared[postings[p]]++ == 0) {
                    touched.add(postings[p]);
                }
            }
        }
        return touched.stream()
                .filter(text -> shared[text] >= LEAST_SHARED * query.size())
                .sorted(
                        Comparator.comparingDouble((Integer text) ->
                                        -shared[text]
                                                / (double)
                                                        (query.size()
                                                                + texts.set(text).length
                                                                - shared[text]))
                                .thenComparing(text -> text))
                .limit(MOST_COMPARED)
                .toList();
    }

    private static Precedent precedent(List<Word> asked, List<Use> uses) {
        var text = latest(uses);
        var words = Words.of(text);
        var comparison = WordComparison.of(asked, words);
        double similarity = 2.0 * comparison.shared() / Math.max(1, asked.size() + words.size());
        return new Precedent(text, similarity, comparison, uses);
    }

    private static String latest(List<Use> uses) {
        return uses.getLast().provision().text();
    }

    /// Undated texts come first: they can be no latest use.
    private static String day(Use use) {
        return use.instrument().findAdopted().map(Object::toString).orElse("");
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Words.of(text)
                .forEach(word -> plain.append(word.written().toLowerCase(Locale.ROOT)).append(' '));
        return plain.toString();
    }
}
