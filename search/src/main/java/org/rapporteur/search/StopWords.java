package org.rapporteur.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.rapporteur.text.Language;

/// Words too frequent to look for, by language; from the catalogue (docs/decisions/0010).
public final class StopWords {

    private final Map<Language, CharArraySet> byLanguage = new EnumMap<>(Language.class);

    public StopWords(Map<Language, Set<String>> words) {
        words.forEach((language, some) ->
                byLanguage.put(
                        language, CharArraySet.unmodifiableSet(new CharArraySet(some, false))));
    }

    CharArraySet of(Language language) {
        return byLanguage.getOrDefault(language, CharArraySet.EMPTY_SET);
    }
}
