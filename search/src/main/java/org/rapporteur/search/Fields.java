package org.rapporteur.search;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.text.Language;

/// The names of the index's fields.
final class Fields {

    static final String ID = "id";
    static final String DOCUMENT = "document";
    static final String SYMBOL = "symbol";
    static final String SERIES = "series";
    static final String BODY = "body";
    static final String SESSION = "session";
    static final String YEAR = "year";
    static final String LANGUAGE = "lang";
    static final String KIND = "kind";
    static final String ADDRESS = "address";
    static final String VERB = "verb";
    static final String STRENGTH = "strength";
    static final String ADDRESSEE = "addressee";
    static final String HEDGE = "hedge";
    static final String CHALLENGE = "challenge";
    static final String CITES = "cites";
    static final String FILE = "file";

    /// Stored only, as written.
    static final String TEXT_STORED = stored("text");

    static final String TITLE_STORED = stored("title");
    static final String SECTION_STORED = stored("section");

    /// Fields whose values are counted.
    static final List<String> FACETS = List.of(LANGUAGE, BODY, YEAR, KIND, VERB, CHALLENGE, SYMBOL);

    /// Fields that a query may name and whose values are taken whole.
    static final List<String> WHOLE =
            List.of(
                    SYMBOL, SERIES, BODY, SESSION, LANGUAGE, KIND, ADDRESS, VERB, CHALLENGE, CITES,
                    FILE);

    /// Fields that a query may name and whose values are words.
    static final List<String> WORDS = List.of(ADDRESSEE, HEDGE);

    /// Fields that a query may name and whose values are numbers or ranges of them.
    static final List<String> NUMBERS = List.of(YEAR, STRENGTH);

    private Fields() {}

    /// The words of the passage.
    static String text(Language language) {
        return "text." + language.code();
    }

    /// The words around it: title and headings.
    static String context(Language language) {
        return "context." + language.code();
    }

    /// What a query may name.
    static List<String> listNamed() {
        return Stream.of(WHOLE, WORDS, NUMBERS).flatMap(List::stream).sorted().toList();
    }

    static boolean isNamed(String field) {
        return WHOLE.contains(field) || WORDS.contains(field) || NUMBERS.contains(field);
    }

    /// The field of a number's values as such.
    static String number(String field) {
        return field + ".number";
    }

    /// The field by which a field's values are counted.
    static String facet(String field) {
        return field + ".facet";
    }

    /// The field that keeps a value as it is written.
    static String stored(String field) {
        return field + ".stored";
    }
}
