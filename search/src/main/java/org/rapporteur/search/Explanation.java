package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.rapporteur.search.QueryTranslator.Clause;
import org.rapporteur.text.Span;

/// Says for a hit which parts of the query it matched, and where.
final class Explanation {

    private static final String CONTEXT = "context.";
    private static final String TEXT = "text.";

    private final List<LeafReaderContext> leaves;
    private final List<Weighed> clauses = new ArrayList<>();

    private record Weighed(String label, Weight weight) {}

    /// What of the query was found in a passage.
    record Why(List<String> matched, List<Span> spans) {}

    Explanation(IndexSearcher searcher, List<Clause> parts) {
        this.leaves = searcher.getIndexReader().leaves();
        try {
            for (var part : parts) {
                var rewritten = searcher.rewrite(part.query());
                clauses.add(
                        new Weighed(
                                part.label(),
                                searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1)));
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    Why explain(int document, String text, String context) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Set<String> matched = new LinkedHashSet<>();
        Set<Span> spans = new LinkedHashSet<>();
        for (var clause : clauses) {
            var matches = clause.weight().matches(leaf, document - leaf.docBase);
            if (matches == null) {
                continue;
            }
            if (!clause.label().isEmpty()) {
                matched.add(clause.label());
            }
            var inText = spansIn(matches, TEXT, text);
            inText.forEach(span -> matched.add(lower(span.of(text))));
            spans.addAll(inText);
            if (inText.isEmpty()) {
                spansIn(matches, CONTEXT, context)
                        .forEach(span -> matched.add("title: " + lower(span.of(context))));
            }
        }
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return new Why(List.copyOf(matched), sorted);
    }

    private static List<Span> spansIn(Matches matches, String prefix, String text)
            throws IOException {
        var spans = new ArrayList<Span>();
        for (var field : matches) {
            if (!field.startsWith(prefix)) {
                continue;
            }
            var places = matches.getMatches(field);
            while (places != null && places.next()) {
                if (places.startOffset() >= 0 && places.endOffset() <= text.length()) {
                    spans.add(new Span(places.startOffset(), places.endOffset()));
                }
            }
        }
        return spans;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
