package org.rapporteur.search;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.text.Language;

/// Which languages a query's words may be in: those that it names by `lang:`, or else those of its
/// script.
final class QueryLanguages {

    private static final Set<Language> LATIN =
            EnumSet.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

    private QueryLanguages() {}

    /// @param present those that the index has any text of
    static Set<Language> of(QueryNode node, Set<Language> present) {
        var named = EnumSet.noneOf(Language.class);
        collectNamed(node, named);
        var wanted = named.isEmpty() ? byScript(node) : named;
        wanted.add(Language.UNDETERMINED);
        wanted.retainAll(present);
        return wanted.isEmpty() ? present : wanted;
    }

    private static void collectNamed(QueryNode node, Set<Language> named) {
        switch (node) {
            case QueryNode.Named field when field.field().equals(Fields.LANGUAGE) ->
                    named.add(Language.ofCode(field.value()));
            case QueryNode.All all -> all.parts().forEach(part -> collectNamed(part, named));
            case QueryNode.Any any -> any.parts().forEach(part -> collectNamed(part, named));
            default -> {}
        }
    }

    private static EnumSet<Language> byScript(QueryNode node) {
        var languages = EnumSet.noneOf(Language.class);
        collectScripts(node, languages);
        return languages.isEmpty() ? EnumSet.allOf(Language.class) : languages;
    }

    private static void collectScripts(QueryNode node, Set<Language> languages) {
        switch (node) {
            case QueryNode.All all -> all.parts().forEach(part -> collectScripts(part, languages));
            case QueryNode.Any any -> any.parts().forEach(part -> collectScripts(part, languages));
            case QueryNode.Not not -> collectScripts(not.part(), languages);
            case QueryNode.Word word -> addScripts(word.text(), languages);
            case QueryNode.Beginning beginning -> addScripts(beginning.text(), languages);
            case QueryNode.Phrase phrase -> addScripts(phrase.text(), languages);
            case QueryNode.SymbolWord _, QueryNode.Named _ -> {}
        }
    }

    private static void addScripts(String text, Set<Language> languages) {
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> {
                    switch (Character.UnicodeScript.of(c)) {
                        case ARABIC -> languages.add(Language.ARABIC);
                        case CYRILLIC -> languages.add(Language.RUSSIAN);
                        case HAN -> languages.add(Language.CHINESE);
                        default -> languages.addAll(LATIN);
                    }
                });
    }
}
