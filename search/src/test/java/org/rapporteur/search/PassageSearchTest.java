package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.search.IndexedPassage.Traits;
import org.rapporteur.text.Language;

/// What a query finds, and why it says so.
class PassageSearchTest {

    @TempDir Path folder = Path.of("");

    private SmallIndex index = new SmallIndex(Path.of(""));

    @BeforeEach
    void write() {
        index =
                new SmallIndex(folder)
                        .with(Language.ENGLISH, "A/RES/78/1", "", "Digging of wells")
                        .with(
                                Language.ENGLISH,
                                "A/RES/78/1",
                                "OP 1",
                                "Urges villages to dig deep wells before the dry season;",
                                new Traits(
                                        List.of("urges"),
                                        4,
                                        List.of("villages"),
                                        List.of("as far as they can"),
                                        List.of("C02"),
                                        List.of()))
                        .with(
                                Language.ENGLISH,
                                "A/RES/78/2",
                                "OP 5",
                                "Recalls resolution 78/1 and notes that deep water is cold;",
                                new Traits(
                                        List.of("recalls"),
                                        1,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of("A/RES/78/1")))
                        .with(
                                Language.FRENCH,
                                "A/RES/78/1",
                                "OP 1",
                                "Engage les villages à creuser des puits profonds")
                        .with(
                                Language.SPANISH,
                                "A/RES/78/1",
                                "OP 1",
                                "Insta a las aldeas a excavar pozos profundos")
                        .with(
                                Language.RUSSIAN,
                                "A/RES/78/1",
                                "OP 1",
                                "призывает деревни рыть глубокие колодцы")
                        .with(Language.CHINESE, "A/RES/78/1", "OP 1", "敦促各村庄挖掘深井")
                        .with(
                                Language.ARABIC,
                                "A/RES/78/1",
                                "OP 1",
                                "تحث القرى على حفر الآبار العميقة")
                        .write();
    }

    @ParameterizedTest
    @CsvSource({
        "digging well, file-1.xml",
        "puits profond, file-4.xml",
        "pozo profundo, file-5.xml",
        "глубокий колодец, file-6.xml",
        "村庄, file-7.xml",
        "القرى, file-8.xml"
    })
    void findsOtherFormsOfAWordInEachLanguage(String query, String first) {
        assertThat(index.find(query)).startsWith(first);
    }

    @Test
    void aSymbolFindsTheTextItselfAndThenWhatCitesIt() {
        assertThat(index.find("A/RES/78/1")).startsWith("file-1.xml", "file-3.xml").hasSize(8);
        assertThat(index.find("78/1")).startsWith("file-1.xml", "file-3.xml");
    }

    @Test
    void wordsSideBySideAreAllWanted() {
        assertThat(index.find("deep wells season")).containsExactly("file-2.xml");
    }

    @Test
    void saysWhereNoPassageHasAllWords() {
        var answer = index.answer("deep wells volcano");

        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.hits().getFirst().file()).isEqualTo("file-2.xml");
    }

    @Test
    void phrasesKeepTheirOrder() {
        assertThat(index.find("\"deep wells\"")).containsExactly("file-2.xml");
        assertThat(index.find("\"wells deep\"")).isEmpty();
    }

    @Test
    void operatorsBind() {
        assertThat(index.find("season OR cold"))
                .containsExactlyInAnyOrder("file-2.xml", "file-3.xml");
        assertThat(index.find("deep -season")).containsExactly("file-3.xml");
        assertThat(index.find("deep NOT (season OR cold)")).isEmpty();
        assertThat(index.find("seas*")).containsExactly("file-2.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "verb:urges, file-2.xml",
        "challenge:c02, file-2.xml",
        "strength:3..5, file-2.xml",
        "strength:1, file-3.xml",
        "addressee:villages, file-2.xml",
        "hedge:far, file-2.xml",
        "lang:zh, file-7.xml",
        "year:2006, file-6.xml",
        "cites:A/RES/78/1, file-3.xml",
        "symbol:A/RES/78/2, file-3.xml",
        "address:\"OP 5\", file-3.xml",
        "file:file-8.xml, file-8.xml"
    })
    void fieldsNarrow(String query, String only) {
        assertThat(index.find(query)).containsExactly(only);
    }

    @Test
    void saysWhatMatchedAndWhere() {
        var hit = index.answer("deep well verb:urges").hits().getFirst();

        assertThat(hit.matched()).containsExactly("deep", "wells", "verb:urges");
        assertThat(hit.spans())
                .extracting(span -> span.of(hit.text()))
                .containsExactly("deep", "wells");
    }

    @Test
    void saysThatAWordStandsInTheTitleOnly() {
        assertThat(index.answer("springs season").hits().getFirst().matched())
                .containsExactly("title: springs", "season");
    }

    @Test
    void countsByField() {
        var facets = index.answer("symbol:A/RES/78/1").facets();

        var languages =
                facets.stream()
                        .filter(facet -> facet.field().equals("lang"))
                        .findFirst()
                        .orElseThrow();
        assertThat(languages.values())
                .contains(new Answer.Value("en", 2), new Answer.Value("ar", 1));
    }

    @Test
    void equalScoresStandInAFixedOrder() {
        assertThat(index.find("kind:operative"))
                .containsExactly(
                        "file-2.xml",
                        "file-3.xml",
                        "file-4.xml",
                        "file-5.xml",
                        "file-6.xml",
                        "file-7.xml",
                        "file-8.xml");
    }

    @Test
    void exportsEveryHitInOrder() {
        var exported = new ArrayList<Hit>();
        try (var search = index.open()) {
            assertThat(search.export("lang:en", exported::add)).isEqualTo(3);
        }
        assertThat(exported).extracting(Hit::rank).containsExactly(1, 2, 3);
    }

    @Test
    void findsPassagesLikeOne() {
        try (var search = index.open()) {
            var hits = search.similar("A/RES/78/2", "OP 5", 5).hits();

            assertThat(hits)
                    .extracting(Hit::file)
                    .contains("file-2.xml")
                    .doesNotContain("file-3.xml");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wells (deep | The bracket at character 7 is not closed",
                "wells) deep | The bracket at character 6 closes nothing",
                "\"deep wells | The quotation mark at character 1 is not closed",
                "colour:blue | There is no field \"colour\"; choose from address, addressee",
                "year:soon | The field year takes a number or a range",
                "verb: urges | The field verb at character 1 has no value",
                "wells AND | Something is missing at character 10",
                "... | none is a word",
                "'' | The query is empty"
            })
    void saysWhatIsWrongWithAQuery(String query, String message) {
        assertThatThrownBy(() -> index.find(query == null ? "" : query))
                .isInstanceOf(QueryFault.class)
                .hasMessageContaining(message);
    }

    @Test
    void aReplacedDocumentIsFoundByItsNewWordsOnly() {
        try (var writing = PassageIndex.open(folder, SmallIndex.STOP_WORDS)) {
            assertThat(writing.generation()).isEqualTo(8);
            writing.replace("document-2", List.of());
            writing.commit(9);
        }

        assertThat(index.find("season")).isEmpty();
    }

    @Test
    void whatWasNotCommittedIsNotThere() {
        try (var writing = PassageIndex.open(folder, SmallIndex.STOP_WORDS)) {
            writing.replace("document-2", List.of());
        }

        assertThat(index.find("season")).containsExactly("file-2.xml");
    }
}
