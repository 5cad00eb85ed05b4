package org.rapporteur.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.search.IndexedPassage.Origin;
import org.rapporteur.search.IndexedPassage.Traits;
import org.rapporteur.search.PassageSearch.Request;
import org.rapporteur.text.Language;

/// An index of a few passages, all in our own words.
final class SmallIndex {

    static final StopWords STOP_WORDS =
            new StopWords(
                    Map.of(
                            Language.ENGLISH, Set.of("the", "of", "to", "and"),
                            Language.FRENCH, Set.of("le", "la", "les", "de", "des"),
                            Language.SPANISH, Set.of("el", "la", "los", "de", "del")));

    private final Path folder;
    private final List<IndexedPassage> passages = new ArrayList<>();

    SmallIndex(Path folder) {
        this.folder = folder;
    }

    /// A provision of a text of one language, in a document of its own.
    SmallIndex with(Language language, String symbol, String address, String text) {
        return with(language, symbol, address, text, Traits.NONE);
    }

    SmallIndex with(Language language, String symbol, String address, String text, Traits traits) {
        var number = passages.size() + 1;
        var origin =
                new Origin(
                        symbol,
                        "A/RES",
                        "GA",
                        "78",
                        "Wells and springs",
                        "file-" + number + ".xml",
                        language,
                        2000 + number);
        passages.add(
                new IndexedPassage(
                        "i" + number + "/00001",
                        "document-" + number,
                        origin,
                        address,
                        address.isEmpty() ? IndexedPassage.TITLE : "operative",
                        "",
                        text,
                        traits));
        return this;
    }

    SmallIndex write() {
        try (var index = PassageIndex.open(folder, STOP_WORDS)) {
            for (var passage : passages) {
                index.replace(passage.document(), List.of(passage));
            }
            index.commit(passages.size());
        }
        return this;
    }

    PassageSearch open() {
        return PassageSearch.open(folder, STOP_WORDS).orElseThrow();
    }

    /// Files of what a query finds, in the order of rank.
    List<String> find(String query) {
        try (var search = open()) {
            return search.search(new Request(query, 10, false)).hits().stream()
                    .map(Hit::file)
                    .toList();
        }
    }

    Answer answer(String query) {
        try (var search = open()) {
            return search.search(new Request(query, 10, true));
        }
    }
}
