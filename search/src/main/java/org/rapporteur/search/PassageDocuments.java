package org.rapporteur.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A passage as Lucene's fields.
final class PassageDocuments {

    /// With the places of words, so that an answer can say what matched and where.
    private static final FieldType WORDS_WITH_PLACES = new FieldType();

    static {
        WORDS_WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS_WITH_PLACES.setTokenized(true);
        WORDS_WITH_PLACES.freeze();
    }

    private PassageDocuments() {}

    static Document of(IndexedPassage passage) {
        var document = new Document();
        addIdentity(document, passage);
        addWords(document, passage);
        addOrigin(document, passage.origin());
        addTraits(document, passage);
        return document;
    }

    private static void addIdentity(Document document, IndexedPassage passage) {
        document.add(new StringField(Fields.ID, passage.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(passage.id())));
        document.add(new StringField(Fields.DOCUMENT, passage.document(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(passage.document())));
        whole(document, Fields.ADDRESS, passage.address());
        document.add(new StoredField(Fields.stored(Fields.ADDRESS), passage.address()));
        counted(document, Fields.KIND, passage.kind());
        document.add(new StoredField(Fields.stored(Fields.KIND), passage.kind()));
    }

    private static void addWords(Document document, IndexedPassage passage) {
        var language = passage.origin().language();
        document.add(new StoredField(Fields.TEXT_STORED, passage.text()));
        document.add(new Field(Fields.text(language), passage.text(), WORDS_WITH_PLACES));
        document.add(new StoredField(Fields.SECTION_STORED, passage.section()));
        var context = context(passage.origin().title(), passage.section());
        document.add(new Field(Fields.context(language), context, WORDS_WITH_PLACES));
    }

    /// The words around a passage.
    static String context(String title, String section) {
        return section.isEmpty() ? title : title + " / " + section;
    }

    private static void addOrigin(Document document, IndexedPassage.Origin origin) {
        for (var form : SymbolWords.forms(origin.symbol())) {
            document.add(new StringField(Fields.SYMBOL, form, Field.Store.NO));
        }
        document.add(new StoredField(Fields.stored(Fields.SYMBOL), origin.symbol()));
        if (!origin.symbol().isEmpty()) {
            document.add(
                    new SortedSetDocValuesField(
                            Fields.facet(Fields.SYMBOL), new BytesRef(origin.symbol())));
        }
        document.add(new StoredField(Fields.TITLE_STORED, origin.title()));
        document.add(new StoredField(Fields.stored(Fields.FILE), origin.file()));
        whole(document, Fields.FILE, origin.file());
        whole(document, Fields.SERIES, origin.series());
        counted(document, Fields.BODY, origin.body());
        whole(document, Fields.SESSION, origin.session());
        counted(document, Fields.LANGUAGE, origin.language().code());
        document.add(new StoredField(Fields.stored(Fields.LANGUAGE), origin.language().code()));
        if (origin.year() > 0) {
            document.add(new IntField(Fields.number(Fields.YEAR), origin.year(), Field.Store.NO));
            counted(document, Fields.YEAR, Integer.toString(origin.year()));
        }
    }

    private static void addTraits(Document document, IndexedPassage passage) {
        var traits = passage.traits();
        traits.verbs().forEach(verb -> counted(document, Fields.VERB, verb));
        traits.challenges().forEach(challenge -> counted(document, Fields.CHALLENGE, challenge));
        if (traits.strength() >= 0) {
            document.add(
                    new IntField(
                            Fields.number(Fields.STRENGTH), traits.strength(), Field.Store.NO));
        }
        traits.addressees()
                .forEach(name ->
                        document.add(new TextField(Fields.ADDRESSEE, name, Field.Store.NO)));
        traits.hedges()
                .forEach(hedge -> document.add(new TextField(Fields.HEDGE, hedge, Field.Store.NO)));
        var cited = new LinkedHashSet<String>();
        traits.cited().forEach(symbol -> cited.addAll(SymbolWords.forms(symbol)));
        SymbolWords.in(passage.text()).forEach(symbol -> cited.addAll(SymbolWords.forms(symbol)));
        cited.forEach(form -> document.add(new StringField(Fields.CITES, form, Field.Store.NO)));
    }

    /// A value that is looked for whole, in any case.
    private static void whole(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
    }

    /// A value that is looked for whole and counted among the facets.
    private static void counted(Document document, String field, String value) {
        if (!value.isEmpty()) {
            whole(document, field, value);
            document.add(new SortedSetDocValuesField(Fields.facet(field), new BytesRef(value)));
        }
    }
}
