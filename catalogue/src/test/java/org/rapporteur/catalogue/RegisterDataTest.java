package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.register.Alias;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.register.Relation;
import org.rapporteur.text.Language;

class RegisterDataTest {

    private static final Set<String> TYPES_WITHOUT_A_SYMBOL =
            Set.of(
                    "convention",
                    "political declaration",
                    "statement",
                    "workplan",
                    "thematic discussion",
                    "technical standard",
                    "review mechanism");

    private final Register register = Catalogue.standard().register();

    @Test
    void everyInstrumentHasASymbolThatParsesOrIsOfATypeThatGoesByName() {
        assertThat(register.listInstruments())
                .allMatch(row ->
                        Symbol.parse(row.symbol()).isPresent()
                                || TYPES_WITHOUT_A_SYMBOL.contains(row.type()));
    }

    @Test
    void everyResolutionIsOfTheSeriesOfItsBody() {
        assertThat(register.listInstruments())
                .filteredOn(row -> Symbol.parse(row.symbol()).filter(Symbol::isAdopted).isPresent())
                .allSatisfy(row -> {
                    var symbol = Symbol.parse(row.symbol()).orElseThrow();
                    var organ = register.findOrgan(row.body()).orElseThrow();
                    assertThat(symbol.series())
                            .isIn(organ.resolutionSeries(), organ.decisionSeries());
                });
    }

    @Test
    void noTwoRowsAreTheSameInstrument() {
        assertThat(register.listInstruments())
                .extracting(RegisteredInstrument::symbol)
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsAreSortedById() {
        assertThat(register.listInstruments()).extracting(RegisteredInstrument::id).isSorted();
    }

    @Test
    void everyDateIsADayAMonthAYearOrAWindow() {
        var date = "\\d{4}(-\\d{2}(-\\d{2})?)?";
        assertThat(register.listInstruments())
                .allMatch(row ->
                        row.date().isEmpty() || row.date().matches(date + "(/" + date + ")?"));
    }

    @Test
    void securityCouncilResolutionsHaveNoTitle() {
        assertThat(register.listInstruments())
                .filteredOn(row -> row.body().equals("SC"))
                .isNotEmpty()
                .allMatch(row -> row.title().isEmpty());
    }

    @Test
    void aFactThatIsRecalledIsMarkedAsPartlyVerified() {
        assertThat(register.listInstruments())
                .filteredOn(row ->
                        row.source().contains("recalled")
                                && !row.source().contains("stated origin"))
                .isNotEmpty()
                .allMatch(row -> row.verified() == RegisteredInstrument.Verified.PARTLY);
    }

    @Test
    void noGenerationRenewsItself() {
        assertThat(register.listRelations())
                .filteredOn(relation -> relation.kind() == Relation.Kind.RENEWS)
                .isNotEmpty()
                .noneMatch(relation -> newerAndItself(relation.from()).contains(relation.to()));
    }

    private List<String> newerAndItself(String id) {
        var ids = new ArrayList<>(List.of(id));
        register.listNewer(id).forEach(row -> ids.add(row.id()));
        return ids;
    }

    @Test
    void aRenewalIsNeverOlderThanWhatItRenews() {
        assertThat(register.listRelations())
                .filteredOn(relation -> relation.kind() == Relation.Kind.RENEWS)
                .allSatisfy(relation -> {
                    var from = register.findById(relation.from()).orElseThrow();
                    var to = register.findById(relation.to()).orElseThrow();
                    if (!from.date().isEmpty() && !to.date().isEmpty()) {
                        assertThat(from.date()).isGreaterThan(to.date());
                    }
                });
    }

    @Test
    void theSeriesOnReoffendingIsFoundToItsLatestGeneration() {
        assertThat(register.listNewer("ga-res-78-224"))
                .extracting(RegisteredInstrument::symbol)
                .containsExactly("A/RES/79/187", "A/RES/80/226");
    }

    @Test
    void theConventionIsTheLaterGenerationOfItsProcess() {
        assertThat(register.listNewer("ga-res-74-247"))
                .extracting(RegisteredInstrument::symbol)
                .containsExactly("A/RES/75/282", "A/RES/79/243");
    }

    @Test
    void aResolutionWithoutLaterGenerationHasNone() {
        assertThat(register.listNewer("ga-res-78-227")).isEmpty();
    }

    @Test
    void oneTextInTwoOrgansCountsOnce() {
        var twoOrgans = List.of("ecosoc-res-2023-24", "ga-res-78-224");

        assertThat(
                        twoOrgans.stream()
                                .map(id -> register.findAdoptedForm(id).orElseThrow().symbol())
                                .collect(Collectors.toSet()))
                .containsExactly("A/RES/78/224");
    }

    @Test
    void generationsOfASeriesStayTwoTexts() {
        assertThat(register.findAdoptedForm("ga-res-78-224"))
                .isNotEqualTo(register.findAdoptedForm("ga-res-79-187"));
    }

    @Test
    void aDeclarationGoesByItsNameToTheAnnexThatCarriesIt() {
        assertThat(find("Kyoto Declaration", Language.ENGLISH))
                .returns("ga-res-76-181", Alias::instrument)
                .returns("annex", Alias::pinpoint);
    }

    @Test
    void aTreatyGoesByItsNameToItsOwnRow() {
        assertThat(find("1961 Convention", Language.ENGLISH).instrument()).isEqualTo("conv-1961");
    }

    @Test
    void theCharterAndTheDrugConventionsAreNamedInSixLanguages() {
        for (var id : List.of("charter", "ga-res-70-1", "conv-1961", "conv-1971", "conv-1988")) {
            assertThat(register.listAliases())
                    .filteredOn(alias -> alias.instrument().equals(id))
                    .extracting(Alias::language)
                    .as(id)
                    .contains(
                            Language.ENGLISH,
                            Language.FRENCH,
                            Language.SPANISH,
                            Language.RUSSIAN,
                            Language.CHINESE,
                            Language.ARABIC);
        }
    }

    @Test
    void everyRowHasASource() {
        assertThat(register.listInstruments()).noneMatch(row -> row.source().isBlank());
        assertThat(register.listRelations()).noneMatch(row -> row.source().isBlank());
        assertThat(register.listAliases()).noneMatch(row -> row.source().isBlank());
        assertThat(register.listOrgans()).noneMatch(row -> row.source().isBlank());
    }

    private Alias find(String name, Language language) {
        return register.listAliases().stream()
                .filter(alias -> alias.name().equals(name) && alias.language() == language)
                .findFirst()
                .orElseThrow();
    }
}
