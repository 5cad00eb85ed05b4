package org.rapporteur.search;

import java.util.Locale;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rapporteur.text.Words;

/// Values of named fields: taken whole, as words, or as numbers and ranges.
final class NamedFields {

    private static final String RANGE = "..";

    private NamedFields() {}

    static Query translate(QueryNode.Named named) {
        var field = named.field();
        if (Fields.NUMBERS.contains(field)) {
            return range(field, named.value());
        }
        if (Fields.WORDS.contains(field)) {
            return words(field, named.value());
        }
        boolean isSymbol = field.equals(Fields.SYMBOL) || field.equals(Fields.CITES);
        return new TermQuery(
                new Term(
                        field,
                        isSymbol
                                ? SymbolWords.key(named.value())
                                : named.value().toLowerCase(Locale.ROOT)));
    }

    private static Query range(String field, String value) {
        int dots = value.indexOf(RANGE);
        int low = number(field, dots < 0 ? value : value.substring(0, dots));
        int high = dots < 0 ? low : number(field, value.substring(dots + RANGE.length()));
        return IntField.newRangeQuery(Fields.number(field), low, high);
    }

    private static int number(String field, String digits) {
        if (!digits.matches("\\d{1,9}")) {
            throw new QueryFault(
                    "The field %s takes a number or a range: %s:2019 or %s:2015..2020, not \"%s\"."
                            .formatted(field, field, field, digits));
        }
        return Integer.parseInt(digits);
    }

    private static Query words(String field, String value) {
        var phrase = new PhraseQuery.Builder();
        Words.of(value)
                .forEach(word ->
                        phrase.add(new Term(field, word.written().toLowerCase(Locale.ROOT))));
        var built = phrase.build();
        if (built.getTerms().length == 0) {
            throw new QueryFault("The field %s takes words, not \"%s\".".formatted(field, value));
        }
        return built;
    }
}
