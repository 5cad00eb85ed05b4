package org.rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rapporteur.text.Language;

/// A query as it was understood, as Lucene's. Not thread-safe; one for a query.
final class QueryTranslator {

    static final int MOST_CLAUSES = 64;

    /// A word counts less where it stands in the title or a heading only.
    private static final float CONTEXT_WEIGHT = 0.35f;

    private static final float TIE = 0.1f;

    /// The instrument itself, then what cites it, then its provisions.
    private static final float SYMBOL_OF_TITLE = 12f;

    private static final float SYMBOL_CITED = 4f;
    private static final float SYMBOL_OF_PROVISION = 1f;

    /// Of words that are not all found in one passage, so many out of ten have to be.
    private static final int NEEDED_OF_TEN = 6;

    private final Map<Language, Analyzer> analyzers;
    private final Set<Language> languages;
    private final List<Clause> clauses = new ArrayList<>();
    private boolean relaxed;

    /// @param languages those that the query's words may be in
    QueryTranslator(Map<Language, Analyzer> analyzers, Set<Language> languages) {
        this.analyzers = analyzers;
        this.languages = languages;
    }

    /// A part of the query by which a hit can be explained.
    ///
    /// @param label as the user wrote it; empty where the words found say it themselves
    record Clause(String label, Query query) {}

    /// @throws QueryFault where nothing is left to look for
    Query translate(QueryNode node) {
        clauses.clear();
        relaxed = false;
        return require(node, translatePart(node));
    }

    /// The same, but of its words only most have to be there.
    Query translateRelaxed(QueryNode node) {
        clauses.clear();
        relaxed = true;
        return require(node, translatePart(node));
    }

    private static Query require(QueryNode node, Translated translated) {
        if (translated.query() instanceof MatchAllDocsQuery && !(node instanceof QueryNode.Not)) {
            throw new QueryFault(
                    "Every word of the query is too frequent to look for, or none is a word; add another.");
        }
        return translated.query();
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /// @param required false where the part is too frequent in some language to insist on
    private record Translated(Query query, boolean required) {
        static Translated required(Query query) {
            return new Translated(query, true);
        }
    }

    private Translated translatePart(QueryNode node) {
        return switch (node) {
            case QueryNode.All all -> translateAll(all);
            case QueryNode.Any any -> translateAny(any);
            case QueryNode.Not not -> translateNot(List.of(not));
            case QueryNode.Word word -> explained("", translateWords(word.text()));
            case QueryNode.Phrase phrase -> explained("", translateWords(phrase.text()));
            case QueryNode.Beginning beginning ->
                    explained("", Translated.required(translateBeginning(beginning.text())));
            case QueryNode.SymbolWord symbol ->
                    explained(symbol.text(), Translated.required(translateSymbol(symbol.text())));
            case QueryNode.Named named ->
                    explained(
                            named.field() + ":" + named.value(),
                            Translated.required(
                                    new ConstantScoreQuery(NamedFields.translate(named))));
        };
    }

    private Translated explained(String label, Translated translated) {
        if (!(translated.query() instanceof MatchAllDocsQuery)) {
            clauses.add(new Clause(label, translated.query()));
        }
        if (clauses.size() > MOST_CLAUSES) {
            throw new QueryFault("The query has more than %d parts.".formatted(MOST_CLAUSES));
        }
        return translated;
    }

    private Translated translateAll(QueryNode.All all) {
        var builder = new BooleanQuery.Builder();
        int required = 0;
        int optional = 0;
        int words = 0;
        for (var part : all.parts()) {
            if (part instanceof QueryNode.Not not) {
                builder.add(withoutExplaining(not.part()), Occur.MUST_NOT);
                continue;
            }
            var translated = translatePart(part);
            if (translated.query() instanceof MatchAllDocsQuery) {
                continue;
            }
            boolean free = relaxed && part instanceof QueryNode.Word;
            if (free && translated.required()) {
                words++;
            }
            if (translated.required() && !free) {
                builder.add(translated.query(), Occur.MUST);
                required++;
            } else {
                builder.add(translated.query(), Occur.SHOULD);
                optional++;
            }
        }
        if (required + optional == 0) {
            builder.add(new MatchAllDocsQuery(), Occur.MUST);
            return all.parts().stream().allMatch(QueryNode.Not.class::isInstance)
                    ? new Translated(builder.build(), true)
                    : new Translated(new MatchAllDocsQuery(), false);
        }
        if (words > 0) {
            builder.setMinimumNumberShouldMatch(Math.max(1, words * NEEDED_OF_TEN / 10));
        } else if (required == 0) {
            builder.setMinimumNumberShouldMatch(optional);
        }
        return Translated.required(builder.build());
    }

    private Query withoutExplaining(QueryNode node) {
        int before = clauses.size();
        var query = translatePart(node).query();
        clauses.subList(before, clauses.size()).clear();
        return query;
    }

    private Translated translateAny(QueryNode.Any any) {
        var builder = new BooleanQuery.Builder();
        any.parts()
                .forEach(part -> {
                    var query =
                            part instanceof QueryNode.Not not
                                    ? translateNot(List.of(not)).query()
                                    : translatePart(part).query();
                    if (!(query instanceof MatchAllDocsQuery)) {
                        builder.add(query, Occur.SHOULD);
                    }
                });
        var query = builder.build();
        return query.clauses().isEmpty()
                ? new Translated(new MatchAllDocsQuery(), false)
                : Translated.required(query);
    }

    private Translated translateNot(List<QueryNode.Not> nots) {
        var builder = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST);
        nots.forEach(not -> builder.add(withoutExplaining(not.part()), Occur.MUST_NOT));
        return Translated.required(builder.build());
    }

    /// A word or phrase in every language that it may be in.
    private Translated translateWords(String text) {
        var ways = new LinkedHashSet<Query>();
        boolean everywhere = true;
        for (var language : languages) {
            var inText = words(Fields.text(language), language, text);
            everywhere &= inText.isPresent();
            inText.ifPresent(ways::add);
            words(Fields.context(language), language, text)
                    .ifPresent(query -> ways.add(new BoostQuery(query, CONTEXT_WEIGHT)));
        }
        return ways.isEmpty()
                ? new Translated(new MatchAllDocsQuery(), false)
                : new Translated(new DisjunctionMaxQuery(ways, TIE), everywhere);
    }

    private java.util.Optional<Query> words(String field, Language language, String text) {
        var builder = new PhraseQuery.Builder();
        int position = -1;
        int count = 0;
        try (var tokens = analyzer(language).tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                builder.add(new Term(field, term.toString()), position);
                count++;
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var phrase = builder.build();
        return switch (count) {
            case 0 -> java.util.Optional.empty();
            case 1 -> java.util.Optional.of(new TermQuery(phrase.getTerms()[0]));
            default -> java.util.Optional.of(phrase);
        };
    }

    private Analyzer analyzer(Language language) {
        var analyzer = analyzers.get(language);
        if (analyzer == null) {
            throw new IllegalStateException("no analyzer for " + language);
        }
        return analyzer;
    }

    private Query translateBeginning(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var ways = new ArrayList<Query>();
        for (var language : languages) {
            ways.add(new PrefixQuery(new Term(Fields.text(language), lower)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query translateSymbol(String symbol) {
        var key = SymbolWords.key(symbol);
        var own = new TermQuery(new Term(Fields.SYMBOL, key));
        var title =
                new BooleanQuery.Builder()
                        .add(own, Occur.FILTER)
                        .add(
                                new TermQuery(new Term(Fields.KIND, IndexedPassage.TITLE)),
                                Occur.FILTER)
                        .build();
        return new DisjunctionMaxQuery(
                List.of(
                        weighed(title, SYMBOL_OF_TITLE),
                        weighed(new TermQuery(new Term(Fields.CITES, key)), SYMBOL_CITED),
                        weighed(own, SYMBOL_OF_PROVISION)),
                0);
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
