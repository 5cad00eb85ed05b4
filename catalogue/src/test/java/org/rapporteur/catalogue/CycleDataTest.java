package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.Element;
import org.rapporteur.challenge.WorkplanStep;
import org.rapporteur.text.Words;

class CycleDataTest {

    private final Catalogue catalogue = Catalogue.standard();
    private final Cycle drugs = catalogue.cycle("drugs-2019-2029").orElseThrow();

    @Test
    void thereAreElevenChallengesInOrder() {
        assertThat(drugs.challenges())
                .extracting(Challenge::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void everyChallengeIsTakenUpTwiceAndInTheStockTaking() {
        for (var challenge : drugs.challenges()) {
            assertThat(drugs.workplan())
                    .filteredOn(step -> step.challenges().contains(challenge.id()))
                    .as(challenge.id())
                    .hasSize(3);
        }
    }

    @Test
    void whatIsInferredIsNeverSaidToHaveBeenHeld() {
        assertThat(drugs.workplan())
                .filteredOn(step -> step.source().startsWith("inferred"))
                .isNotEmpty()
                .allMatch(step -> step.state() == WorkplanStep.State.INFERRED);
    }

    @Test
    void everyCycleFolderOfTheSourcesIsInTheIndex() throws IOException {
        var folder =
                Path.of(System.getProperty("rapporteur.root", ".."))
                        .resolve("catalogue/src/main/resources/org/rapporteur/catalogue/cycles");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the sources are not at hand");
        try (var entries = Files.list(folder)) {
            assertThat(catalogue.cycles())
                    .extracting(Cycle::id)
                    .containsExactlyElementsOf(
                            entries.filter(Files::isDirectory)
                                    .map(entry -> entry.getFileName().toString())
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void kyotoHasFourPillarsEachWithItsThematicDiscussion() {
        var kyoto = catalogue.cycle("kyoto-2021-2026").orElseThrow();

        assertThat(kyoto.unit()).isEqualTo("pillar");
        assertThat(kyoto.challenges())
                .extracting(Challenge::id)
                .containsExactly("P1", "P2", "P3", "P4");
        assertThat(kyoto.workplan())
                .filteredOn(step -> !step.challenges().isEmpty())
                .extracting(WorkplanStep::challenges)
                .containsExactly(List.of("P1"), List.of("P2"), List.of("P3"), List.of("P4"));
    }

    @Test
    void aLabelThatDropsAClauseMissesItsElementsOnly() {
        assertThat(missing("C07", "The spread of HIV associated with drug use remains high"))
                .containsExactly(
                        "rate of transmission",
                        "hepatitis C",
                        "other blood-borne diseases",
                        "injecting drug use",
                        "that injecting drug use is named for some countries only");
    }

    @Test
    void theOfficialWordingCarriesEveryElementOfItsChallenge() throws IOException {
        officialWordings()
                .forEach((id, wording) -> assertThat(missing(id, wording)).as(id).isEmpty());
    }

    @Test
    void cutAfterItsMainClauseTheWordingMissesWhatFollows() throws IOException {
        var official = officialWordings();

        assertThat(missing("C02", before(official, "C02", ", and that")))
                .containsExactly(
                        "rising illicit demand for precursor chemicals",
                        "domestic diversion of precursor chemicals");
        assertThat(missing("C03", before(official, "C03", ", including")))
                .containsExactly(
                        "trafficking in persons",
                        "trafficking in firearms",
                        "cybercrime",
                        "money-laundering",
                        "terrorism",
                        "that the link with terrorism exists only in some cases",
                        "money-laundering connected with the financing of terrorism");
        assertThat(missing("C10", before(official, "C10", " to non-existent")))
                .containsExactly(
                        "that substances are non-existent in places",
                        "that this holds for many parts of the world");
        assertThat(missing("C11", before(official, "C11", " based on")))
                .containsExactly("common and shared responsibility");
    }

    private static String before(Map<String, String> official, String id, String words) {
        var wording = official.getOrDefault(id, "");
        assertThat(wording).contains(words);
        return wording.substring(0, wording.indexOf(words));
    }

    /// The wordings as seen, from the facts that the catalogue was made from; they stay out of it.
    private static Map<String, String> officialWordings() throws IOException {
        var file =
                Path.of(System.getProperty("rapporteur.data", "none"), "catalogue/challenges.csv");
        Assumptions.assumeTrue(Files.isRegularFile(file), "challenges.csv is not at hand");
        var wordings =
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(CommaSeparated::cells)
                        .collect(Collectors.toMap(List::getFirst, cells -> cells.get(3)));
        assertThat(wordings).hasSize(11);
        return wordings;
    }

    private List<String> missing(String challenge, String label) {
        return drugs.findChallenge(challenge).orElseThrow().elements().stream()
                .filter(element -> !carries(label, element))
                .map(Element::name)
                .toList();
    }

    private static boolean carries(String label, Element element) {
        var words =
                Words.of(label).stream()
                        .map(word -> word.written().toLowerCase(Locale.ROOT))
                        .toList();
        return element.wordings().stream()
                .anyMatch(wording ->
                        Arrays.stream(wording.split(" "))
                                .allMatch(stem ->
                                        words.stream().anyMatch(word -> word.startsWith(stem))));
    }
}
