package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.register.RegisteredInstrument.Verified;
import org.rapporteur.text.Language;

class RegisterTest {

    private final Register register = SmallRegister.register();

    @Test
    void findsARowByItsIdOrSymbol() {
        assertThat(register.findById("harbours-1").orElseThrow().symbol()).isEqualTo("A/RES/77/10");
        assertThat(register.findBySymbol("A/RES/77/10").orElseThrow().id()).isEqualTo("harbours-1");
        assertThat(register.findById("no such row")).isEmpty();
        assertThat(register.findBySymbol("A/RES/1/1")).isEmpty();
    }

    @Test
    void findsAnOrganByItsId() {
        assertThat(register.findOrgan("SC").orElseThrow().sessions())
                .isEqualTo(Organ.Sessions.RUNNING);
        assertThat(register.findOrgan("Moon")).isEmpty();
    }

    @Test
    void ofTwoRowsWithOneSymbolTheFirstIsFound() {
        var register = of(List.of(row("first", "A/RES/1/1"), row("second", "A/RES/1/1")));

        assertThat(register.findBySymbol("A/RES/1/1").orElseThrow().id()).isEqualTo("first");
    }

    @Test
    void listsEveryLaterGenerationNearestFirst() {
        assertThat(register.listNewer("harbours-1"))
                .extracting(RegisteredInstrument::id)
                .containsExactly("harbours-2", "harbours-3");
        assertThat(register.listNewer("harbours-3")).isEmpty();
        assertThat(register.listNewer("no such row")).isEmpty();
    }

    @Test
    void onlyWhatRenewsIsNewer() {
        assertThat(register.listNewer("follow-up")).isEmpty();
    }

    @Test
    void aRingOfRenewalsEnds() {
        var register =
                of(
                        List.of(row("a", "A/RES/1/1"), row("b", "A/RES/2/1")),
                        new Relation("a", Relation.Kind.RENEWS, "b", "x"),
                        new Relation("b", Relation.Kind.RENEWS, "a", "x"));

        assertThat(register.listNewer("a")).extracting(RegisteredInstrument::id).containsOnly("b");
    }

    @Test
    void aRecommendedTextCountsUnderTheOrganThatAdoptedItLast() {
        var register =
                of(
                        List.of(
                                row("commission", "CCPCJ resolution 9/1"),
                                row("council", "E/RES/2020/1"),
                                row("assembly", "A/RES/75/1")),
                        new Relation("commission", Relation.Kind.RECOMMENDS, "council", "x"),
                        new Relation("council", Relation.Kind.RECOMMENDS, "assembly", "x"));

        assertThat(register.findAdoptedForm("commission").orElseThrow().id()).isEqualTo("assembly");
        assertThat(register.findAdoptedForm("assembly").orElseThrow().id()).isEqualTo("assembly");
        assertThat(register.findAdoptedForm("no such row")).isEmpty();
    }

    @Test
    void aRingOfRecommendationsEnds() {
        var register =
                of(
                        List.of(row("a", "A/RES/1/1"), row("b", "A/RES/2/1")),
                        new Relation("a", Relation.Kind.RECOMMENDS, "b", "x"),
                        new Relation("b", Relation.Kind.RECOMMENDS, "a", "x"));

        assertThat(register.findAdoptedForm("a")).isPresent();
    }

    @Test
    void listsRelationsFromEitherSide() {
        assertThat(register.listFrom("lantern"))
                .extracting(Relation::to)
                .containsExactly("follow-up");
        assertThat(register.listTo("follow-up"))
                .extracting(Relation::from)
                .containsExactly("lantern");
        assertThat(register.listFrom("roman")).isEmpty();
    }

    @Test
    void refusesTwoRowsOfOneId() {
        assertThatThrownBy(() -> of(List.of(row("a", "A/RES/1/1"), row("a", "A/RES/2/1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void refusesARelationOrNameOfARowThatIsNotThere() {
        var rows = List.of(row("a", "A/RES/1/1"));

        assertThatThrownBy(() -> of(rows, new Relation("a", Relation.Kind.RENEWS, "b", "x")))
                .hasMessageContaining("no row with the id b");
        assertThatThrownBy(() ->
                        new Register(
                                rows,
                                List.of(),
                                List.of(new Alias("Wells Act", Language.ENGLISH, "w", "", "x")),
                                List.of()))
                .hasMessageContaining("no row with the id w");
    }

    @Test
    void listsWhatItWasGivenInItsOrder() {
        assertThat(register.listInstruments()).isEqualTo(SmallRegister.instruments());
        assertThat(register.listRelations()).isEqualTo(SmallRegister.relations());
        assertThat(register.listAliases()).isEqualTo(SmallRegister.aliases());
        assertThat(register.listOrgans()).isEqualTo(SmallRegister.organs());
    }

    @ParameterizedTest
    @EnumSource
    void aKindOfRelationIsReadAsItIsWritten(Relation.Kind kind) {
        assertThat(Relation.Kind.ofCode(kind.code())).isEqualTo(kind);
    }

    private static Register of(List<RegisteredInstrument> rows, Relation... relations) {
        return new Register(rows, List.of(relations), List.of(), List.of());
    }

    private static RegisteredInstrument row(String id, String symbol) {
        return new RegisteredInstrument(
                id, symbol, "Wells", "GA", "1", "", "resolution", List.of(), Verified.YES, "x");
    }
}
