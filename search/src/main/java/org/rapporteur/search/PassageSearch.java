package org.rapporteur.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.FSDirectory;
import org.rapporteur.text.Language;

/// The index, opened for asking. Safe to share between threads.
///
/// Equal queries over an equal index give equal answers: hits of the same score stand in the order
/// of their ids.
public final class PassageSearch implements AutoCloseable {

    /// More hits than anybody reads; an export gives all.
    public static final int MOST_HITS = 1_000;

    /// Hits that one export gives at most; so many fit into the memory that a laptop has.
    public static final int MOST_EXPORTED = 1_000_000;

    private static final int COUNTED_EXACTLY = 1_000;
    private static final int FACET_VALUES = 10;
    private static final int ALL_VALUES = 0;
    private static final int WORDS_OF_A_LIKENESS = 25;
    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<Language, Analyzer> analyzers;
    private final Set<Language> present;

    private PassageSearch(FSDirectory directory, DirectoryReader reader, StopWords stopWords) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.analyzers = LanguageAnalyzer.all(stopWords);
        this.present = languagesIn(reader);
    }

    /// What is asked.
    ///
    /// @param limit how many hits, at most [#MOST_HITS]
    /// @param withFacets whether to count values too, which looks at every match
    public record Request(String query, int limit, boolean withFacets) {}

    /// Opens an index; empty where the folder holds none.
    public static Optional<PassageSearch> open(Path folder, StopWords stopWords) {
        LuceneLog.silence();
        try {
            var directory = FSDirectory.open(folder);
            if (!DirectoryReader.indexExists(directory)) {
                directory.close();
                return Optional.empty();
            }
            return Optional.of(
                    new PassageSearch(directory, DirectoryReader.open(directory), stopWords));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<Language> languagesIn(DirectoryReader reader) {
        var fields = FieldInfos.getIndexedFields(reader);
        var languages = EnumSet.noneOf(Language.class);
        for (var language : Language.values()) {
            if (fields.contains(Fields.text(language))) {
                languages.add(language);
            }
        }
        return languages;
    }

    /// The journal's entry up to which everything is in the index.
    public long generation() {
        try {
            return PassageIndex.generation(reader.getIndexCommit().getUserData());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int passages() {
        return reader.numDocs();
    }

    /// @throws QueryFault where the query cannot be understood
    public Answer search(Request request) {
        var node = QueryReader.read(request.query());
        var translator = new QueryTranslator(analyzers, QueryLanguages.of(node, present));
        var query = translator.translate(node);
        var found = top(query, request.limit());
        boolean relaxed = false;
        if (found.scoreDocs.length == 0 && node instanceof QueryNode.All) {
            query = translator.translateRelaxed(node);
            found = top(query, request.limit());
            relaxed = found.scoreDocs.length > 0;
        }
        var facets = request.withFacets() ? facets(query) : List.<Answer.Facet>of();
        return answer(found, relaxed, new Explanation(searcher, translator.clauses()), facets);
    }

    /// Passages that share the telling words of one, itself left out.
    ///
    /// @param symbol of the instrument
    /// @param address of the provision; empty for the instrument's title
    public Answer similar(String symbol, String address, int limit) {
        var named = new ArrayList<QueryNode>();
        named.add(new QueryNode.Named(Fields.SYMBOL, symbol));
        named.add(
                address.isEmpty()
                        ? new QueryNode.Named(Fields.KIND, IndexedPassage.TITLE)
                        : new QueryNode.Named(Fields.ADDRESS, address));
        var node = new QueryNode.All(named);
        var query = new QueryTranslator(analyzers, present).translate(node);
        var found = top(query, 1);
        if (found.scoreDocs.length == 0) {
            throw new QueryFault(
                    "The library holds no passage %s %s.".formatted(symbol, address).strip());
        }
        try {
            var one = hits(found, new Explanation(searcher, List.of())).getFirst();
            var likeness = likeness(one);
            return answer(
                    top(likeness, limit),
                    false,
                    new Explanation(searcher, List.of(new QueryTranslator.Clause("", likeness))),
                    List.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Query likeness(Hit one) throws IOException {
        var language = Language.ofCode(one.language());
        var field = Fields.text(language);
        var likeThis = new MoreLikeThis(reader);
        likeThis.setAnalyzer(analyzers.get(language));
        likeThis.setFieldNames(new String[] {field});
        likeThis.setMinTermFreq(1);
        likeThis.setMinDocFreq(1);
        likeThis.setMaxQueryTerms(WORDS_OF_A_LIKENESS);
        return new BooleanQuery.Builder()
                .add(likeThis.like(field, new StringReader(one.text())), Occur.MUST)
                .add(new TermQuery(new Term(Fields.ID, one.id())), Occur.MUST_NOT)
                .build();
    }

    /// Hands on every match in the order of its rank, without saying what matched.
    ///
    /// @return how many there were
    public int export(String text, Consumer<Hit> sink) {
        var node = QueryReader.read(text);
        var query =
                new QueryTranslator(analyzers, QueryLanguages.of(node, present)).translate(node);
        try {
            int count = Math.clamp(searcher.count(query), 1, MOST_EXPORTED);
            var found = top(query, count);
            var nothing = new Explanation(searcher, List.of());
            for (int i = 0; i < found.scoreDocs.length; i++) {
                sink.accept(Hits.read(reader, found.scoreDocs[i], i + 1, nothing));
            }
            return found.scoreDocs.length;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// How many passages each document has in the index, by fingerprint.
    public Map<String, Integer> countByDocument() {
        try {
            var collected = searcher.search(new MatchAllDocsQuery(), new FacetsCollectorManager());
            var counts = new HashMap<String, Integer>();
            for (var value : count(Fields.DOCUMENT, collected, ALL_VALUES)) {
                counts.put(value.value(), value.count());
            }
            return counts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TopFieldDocs top(Query query, int limit) {
        try {
            return searcher.search(
                    query, new TopFieldCollectorManager(BY_SCORE, limit, null, COUNTED_EXACTLY));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Answer.Facet> facets(Query query) {
        try {
            var collected = searcher.search(query, new FacetsCollectorManager());
            var facets = new ArrayList<Answer.Facet>();
            for (var field : Fields.FACETS) {
                var values = count(Fields.facet(field), collected, FACET_VALUES);
                if (!values.isEmpty()) {
                    facets.add(new Answer.Facet(field, values));
                }
            }
            return facets;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Answer.Value> count(String field, FacetsCollector collected, int most)
            throws IOException {
        if (FieldInfos.getMergedFieldInfos(reader).fieldInfo(field) == null) {
            return List.of();
        }
        var counts =
                new StringValueFacetCounts(
                        new StringDocValuesReaderState(reader, field), collected);
        var found =
                most == ALL_VALUES
                        ? counts.getAllChildren(field)
                        : counts.getTopChildren(most, field);
        var values = new ArrayList<Answer.Value>();
        if (found != null) { // a field without any value among the matches
            for (var label : found.labelValues) {
                values.add(new Answer.Value(label.label, label.value.intValue()));
            }
        }
        return values;
    }

    private Answer answer(
            TopFieldDocs found,
            boolean relaxed,
            Explanation explanation,
            List<Answer.Facet> facets) {
        return new Answer(
                found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO,
                relaxed,
                hits(found, explanation),
                facets);
    }

    private List<Hit> hits(TopFieldDocs found, Explanation explanation) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < found.scoreDocs.length; i++) {
            hits.add(Hits.read(reader, found.scoreDocs[i], i + 1, explanation));
        }
        return hits;
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
