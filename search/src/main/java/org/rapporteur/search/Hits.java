package org.rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/// Lucene's hits as ours.
final class Hits {

    private Hits() {}

    static Hit read(IndexReader reader, ScoreDoc found, int rank, Explanation explanation) {
        try {
            var stored = reader.storedFields().document(found.doc);
            var text = value(stored, Fields.TEXT_STORED);
            var why = explanation.explain(found.doc, text, context(stored));
            return new Hit(
                    rank,
                    score(found),
                    value(stored, Fields.ID),
                    value(stored, Fields.DOCUMENT),
                    value(stored, Fields.stored(Fields.FILE)),
                    value(stored, Fields.stored(Fields.SYMBOL)),
                    value(stored, Fields.TITLE_STORED),
                    value(stored, Fields.stored(Fields.ADDRESS)),
                    value(stored, Fields.stored(Fields.KIND)),
                    value(stored, Fields.stored(Fields.LANGUAGE)),
                    value(stored, Fields.SECTION_STORED),
                    text,
                    why.matched(),
                    why.spans());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String context(Document stored) {
        return PassageDocuments.context(
                value(stored, Fields.TITLE_STORED), value(stored, Fields.SECTION_STORED));
    }

    /// The score is the first of the values sorted by.
    private static double score(ScoreDoc found) {
        return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
                ? score
                : found.score;
    }

    private static String value(Document stored, String field) {
        return Optional.ofNullable(stored.get(field)).orElse("");
    }
}
