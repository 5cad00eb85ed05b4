package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.search.Hit;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.search.IndexedPassage.Origin;
import org.rapporteur.search.IndexedPassage.Traits;
import org.rapporteur.search.PassageIndex;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;
import org.rapporteur.text.Language;

/// Words that other lists leave out stay searchable, because they carry the meaning here
/// (docs/decisions/0010).
class SearchWordsTest {

    private static final StopWords STOP_WORDS = new StopWords(Catalogue.standard().stopWords());

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, not, The well is not deep",
        "ENGLISH, no, There is no water",
        "ENGLISH, will, The village will dig",
        "ENGLISH, shall, The village shall dig",
        "ENGLISH, may, The village may dig",
        "ENGLISH, can, The village can dig",
        "ENGLISH, all, The well serves all villages",
        "SPANISH, estado, El estado excava el pozo",
        "SPANISH, estados, Los estados excavan pozos",
        "SPANISH, no, El pozo no es profundo",
        "FRENCH, État, L’État creuse le puits",
        "FRENCH, États, Les États creusent des puits",
        "FRENCH, pas, Le puits n’est pas profond",
        "RUSSIAN, не, Колодец не глубокий",
        "RUSSIAN, нет, Воды нет",
        "RUSSIAN, государство, Государство роет колодец",
        "CHINESE, 不得, 村庄不得挖井",
        "CHINESE, 国家, 国家挖掘水井",
        "ARABIC, لا, لا ماء في البئر",
        "ARABIC, دولة, دولة تحفر البئر"
    })
    void findsThePassageThatHoldsTheWord(Language language, String word, String text) {
        var origin = new Origin("", "", "GA", "78", "", "one.xml", language, 2024);
        var passage =
                new IndexedPassage(
                        "one/00001", "one", origin, "OP 1", "operative", "", text, Traits.NONE);
        try (var index = PassageIndex.open(folder, STOP_WORDS)) {
            index.replace("one", List.of(passage));
            index.commit(1);
        }

        try (var search = PassageSearch.open(folder, STOP_WORDS).orElseThrow()) {
            var found = search.search(new PassageSearch.Request(word, 1, false));

            assertThat(found.hits()).extracting(Hit::text).containsExactly(text);
        }
    }
}
