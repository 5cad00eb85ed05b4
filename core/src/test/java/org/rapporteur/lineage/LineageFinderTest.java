package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.InstrumentBuilder;

/// Two generations of a resolution about wells, in our own words.
class LineageFinderTest {

    private static final String MAP =
            "Requests the Office to draw a map of all village wells before the autumn rains";
    private static final String ROPES =
            "Encourages towns to keep ropes and buckets in good repair beside every public fountain";

    private final LineageFinder finder = new LineageFinder(SmallDrafting.VOCABULARY);

    @Test
    void alsoAndCapitalsDoNotCount() {
        assertThat(one(ROPES, ROPES.replace("Encourages towns", "Also encourages Towns")))
                .isEqualTo(LineageRelation.IDENTICAL);
    }

    @Test
    void theVerbsLevelWinsOverAnExtension() {
        var later = ROPES.replace("Encourages", "Urges") + ", pump, washing place and horse trough";

        assertThat(one(ROPES, later)).isEqualTo(LineageRelation.STRENGTHENED);
        assertThat(one(later, ROPES)).isEqualTo(LineageRelation.WEAKENED);
    }

    @Test
    void aConditionWeakensAndItsLossStrengthens() {
        var later = MAP + ", subject to the availability of funds";

        assertThat(one(MAP, later)).isEqualTo(LineageRelation.WEAKENED);
        assertThat(one(later, MAP)).isEqualTo(LineageRelation.STRENGTHENED);
    }

    @Test
    void aHedgeWeakens() {
        assertThat(one(MAP, MAP.replace("to draw", "to draw, as appropriate,")))
                .isEqualTo(LineageRelation.WEAKENED);
    }

    @Test
    void anActThatWasSplitKeepsItsVerb() {
        var rules =
                " the Rules for Fountains and Basins, that serve every child and every elder of the quarter";
        var earlier = "Encourages towns to keep wells clean, as told in" + rules;
        var later =
                "Encourages towns to keep wells clean, and welcomes the second edition of" + rules;

        assertThat(one(earlier, later)).isEqualTo(LineageRelation.REWORDED);
    }

    @Test
    void aFurtherMemberExtends() {
        var later = ROPES + ", pump, washing place and horse trough";

        assertThat(one(ROPES, later)).isEqualTo(LineageRelation.EXTENDED);
        assertThat(one(later, ROPES)).isEqualTo(LineageRelation.NARROWED);
    }

    @Test
    void aNumberRolledForwardIsReworded() {
        var earlier = "Recalling its resolution 90/901 of 3 March 2035 on the care of wells";
        var later = "Recalling its resolution 92/907 of 5 March 2037 on the care of wells";

        assertThat(one(earlier, later)).isEqualTo(LineageRelation.REWORDED);
    }

    @Test
    void changesNameTheFieldAndBothWordings() {
        var later = ROPES.replace("Encourages", "Urges");

        var changes = compare(ROPES, later).getFirst().changes();

        assertThat(changes)
                .contains(
                        new Change("verb", "encourages", "urges"),
                        new Change("strength", "3", "4"));
    }

    @Test
    void aProvisionThatMovedIsFoundAndOthersAreNewOrDropped() {
        var earlier = resolution("A/RES/90/901", MAP, ROPES, "Welcomes the paper boats on ponds");
        var later = resolution("A/RES/92/907", "Decides to plant seven lime trees", ROPES, MAP);

        var lineage = finder.compare(earlier, later);

        assertThat(lineage.successions())
                .extracting(LineageFinderTest::places)
                .containsExactly(
                        "null > OP 1 new",
                        "OP 2 > OP 2 identical",
                        "OP 3 > null dropped",
                        "OP 1 > OP 3 identical");
    }

    @Test
    void aMergedProvisionListsAllItsSources() {
        var merged = MAP + ", and to print it in large letters on linen for every school";
        var earlier =
                resolution(
                        "A/RES/90/901",
                        MAP,
                        "Requests the Office to print it in large letters on linen for every school",
                        ROPES);
        var later = resolution("A/RES/92/907", merged, ROPES);

        var lineage = finder.compare(earlier, later);

        assertThat(lineage.successions())
                .filteredOn(one -> one.findLater().orElseThrow().number().equals("1"))
                .extracting(one -> one.findEarlier().orElseThrow().number())
                .containsExactly("1", "2");
    }

    @Test
    void whatSurvivesInThePreambleOnlyIsDropped() {
        var earlier = resolution("A/RES/90/901", MAP, ROPES);
        var later =
                InstrumentBuilder.of("A/RES/92/907")
                        .preamble(MAP.replace("Requests", "Requesting"))
                        .paragraph("1", ROPES)
                        .build();

        assertThat(finder.compare(earlier, later).list(LineageRelation.DROPPED))
                .extracting(one -> one.findEarlier().orElseThrow().number())
                .containsExactly("1");
    }

    private LineageRelation one(String earlier, String later) {
        return compare(earlier, later).getFirst().relation();
    }

    /// Beside three others, so that words weigh as in a real text.
    private List<Succession> compare(String earlier, String later) {
        return finder.compare(among(earlier), among(later)).successions();
    }

    private static Instrument among(String text) {
        return resolution(
                "A/RES/90/901",
                text,
                "Decides to plant seven lime trees along the northern road",
                "Welcomes the paper boats that children sail on ponds",
                "Requests gardeners to count the herons each winter");
    }

    private static Instrument resolution(String symbol, String... paragraphs) {
        var builder = InstrumentBuilder.of(symbol);
        for (int i = 0; i < paragraphs.length; i++) {
            builder.paragraph(String.valueOf(i + 1), paragraphs[i]);
        }
        return builder.build();
    }

    private static String places(Succession one) {
        return "%s > %s %s"
                .formatted(
                        one.findEarlier().map(found -> found.address().toString()).orElse("null"),
                        one.findLater().map(found -> found.address().toString()).orElse("null"),
                        one.relation().code());
    }
}
