package org.rapporteur.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.parallel.ParallelGroup.Relation;
import org.rapporteur.parallel.UnalignedProvision.Reason;
import org.rapporteur.parallel.UnalignedProvision.Side;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

class ParallelTextsTest {

    private static final int RANDOM_TEXTS = 200;

    private final List<Provision> english =
            List.of(
                    heading("Harbours"),
                    preambular(1, "Recalling its resolution 70/14 of 3 May 2015 on harbours"),
                    preambular(2, "Noting the report of 12 June 2019 on the state of quays"),
                    operative(1, "Urges harbour masters to sweep the quays each spring"),
                    operative(2, "Requests the Office to count the boats of 2021 by 2024"),
                    item(2, "a", "The sailing boats"),
                    item(2, "b", "The rowing boats, of which there were 318 in 2017"),
                    operative(3, "Decides to return to the matter at its next session"));

    private final List<Provision> french =
            List.of(
                    heading("Ports"),
                    preambular(1, "Rappelant sa résolution 70/14 du 3 mai 2015 sur les ports"),
                    preambular(2, "Notant le rapport du 12 juin 2019 sur l’état des quais"),
                    operative(1, "Exhorte les capitaines à balayer les quais chaque printemps"),
                    operative(2, "Prie le Bureau de compter les bateaux de 2021 avant 2024"),
                    item(2, "a", "Les bateaux à voiles"),
                    item(2, "b", "Les bateaux à rames, au nombre de 318 en 2017"),
                    operative(3, "Décide de revenir à la question à sa prochaine session"));

    @Test
    void laysAFaithfulTranslationSideBySide() {
        var alignment = align(english, french);

        assertThat(alignment.groups())
                .hasSize(8)
                .allSatisfy(group -> {
                    assertThat(group.relation()).isEqualTo(Relation.SAME);
                    assertThat(group.first()).isEqualTo(group.second());
                });
        assertThat(alignment.share()).isEqualTo(1);
    }

    @Test
    void leavesOutAParagraphThatTheOtherLanguageLacks() {
        var alignment = align(english, without(french, 2));

        assertThat(alignment.unaligned())
                .containsExactly(
                        new UnalignedProvision(
                                Side.FIRST, ProvisionAddress.of("PP 2"), Reason.MISSING));
        assertThat(alignment.groups()).hasSize(7);
        assertThat(alignment.share()).isEqualTo(14 / 15.0);
    }

    @Test
    void tellsWhichSideHasMore() {
        var alignment = align(without(english, 3), french);

        assertThat(alignment.unaligned())
                .containsExactly(
                        new UnalignedProvision(
                                Side.SECOND, ProvisionAddress.of("OP 1"), Reason.MISSING));
    }

    @Test
    void followsAParagraphThatWasNumberedAnew() {
        var later = new ArrayList<>(french);
        later.set(3, operative(4, later.get(3).text()));
        later.set(4, operative(5, later.get(4).text()));
        later.set(7, operative(6, later.get(7).text()));

        assertThat(twins(align(english, later)))
                .contains("[OP 1] [OP 4]", "[OP 2] [OP 5]", "[OP 3] [OP 6]");
    }

    @Test
    void doesNotShiftEverythingWhenNumbersShift() {
        var later = new ArrayList<>(without(french, 3));
        later.set(3, operative(1, later.get(3).text()));
        later.set(6, operative(2, later.get(6).text()));
        var alignment = align(english, later);

        assertThat(twins(alignment)).contains("[OP 2] [OP 1]", "[OP 3] [OP 2]");
        assertThat(alignment.unaligned())
                .extracting(one -> one.address().toString())
                .containsExactly("OP 1");
    }

    @Test
    void joinsAParagraphThatTheOtherLanguageSplit() {
        var split = new ArrayList<>(french);
        split.set(1, preambular(1, "Rappelant sa résolution 70/14 du 3 mai"));
        split.add(2, preambular(9, "2015 sur les ports"));
        var alignment = align(english, split);

        assertThat(alignment.groups())
                .filteredOn(group -> group.relation() == Relation.SPLIT)
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.first()).hasToString("[PP 1]");
                    assertThat(group.second()).hasToString("[PP 1, PP 9]");
                });
        assertThat(alignment.unaligned()).isEmpty();
    }

    @Test
    void takesApartWhatTheOtherLanguageMerged() {
        var merged = new ArrayList<>(without(french, 2));
        merged.set(1, preambular(1, french.get(1).text() + " ; " + french.get(2).text()));
        var alignment = align(english, merged);

        assertThat(alignment.groups())
                .filteredOn(group -> group.relation() == Relation.MERGED)
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.first()).hasToString("[PP 1, PP 2]");
                    assertThat(group.second()).hasToString("[PP 1]");
                });
    }

    @Test
    void findsAParagraphThatStandsElsewhereByItsFigures() {
        var moved = new ArrayList<>(french);
        moved.add(1, moved.remove(2));
        var alignment = align(english, moved);

        assertThat(alignment.groups())
                .filteredOn(group -> group.relation() == Relation.MOVED)
                .singleElement()
                .satisfies(group -> assertThat(group.first()).isEqualTo(group.second()));
        assertThat(alignment.groups()).hasSize(8);
    }

    @Test
    void findsAParagraphThatStandsElsewhereByTheNumberThatItKept() {
        var moved = new ArrayList<>(french);
        moved.add(1, moved.remove(7));

        assertThat(align(english, moved).groups())
                .filteredOn(group -> group.relation() == Relation.MOVED)
                .singleElement()
                .satisfies(group -> assertThat(group.first()).hasToString("[OP 3]"));
    }

    @Test
    void doesNotGuessWhereAParagraphWithoutFiguresOrNumberWent() {
        var moved = new ArrayList<>(french);
        moved.add(1, operative(9, moved.remove(7).text()));
        var alignment = align(english, moved);

        assertThat(alignment.groups()).noneMatch(group -> group.relation() == Relation.MOVED);
        assertThat(alignment.unaligned()).hasSize(2);
    }

    @Test
    void neverTakesAHeadingForAParagraph() {
        var alignment = align(List.of(heading("Harbours")), List.of(operative(1, "Harbours")));

        assertThat(alignment.groups()).isEmpty();
        assertThat(alignment.unaligned())
                .extracting(UnalignedProvision::reason)
                .containsOnly(Reason.DIFFERENT);
    }

    @Test
    void readsLettersOfAllAlphabetsAsTheSameItem() {
        var arabic =
                List.of(
                        operative(2, "يطلب إلى المكتب إحصاء القوارب"),
                        item(2, "(أ)", "القوارب الشراعية"),
                        item(2, "(ج)", "قوارب التجديف"));
        var three =
                List.of(
                        operative(2, "Requests the Office to count boats"),
                        item(2, "(a)", "The sailing boats"),
                        item(2, "(b)", "The motor boats"),
                        item(2, "(c)", "The rowing boats"));

        assertThat(twins(align(three, arabic))).contains("[OP 2 ((c))] [OP 2 ((ج))]");
    }

    @Test
    void anEmptyVersionAlignsNothing() {
        assertThat(align(english, List.of()).unaligned()).hasSize(8);
        assertThat(align(List.of(), List.of()).share()).isEqualTo(1);
    }

    @Test
    void everyProvisionComesOutOnce() {
        for (int seed = 0; seed < RANDOM_TEXTS; seed++) {
            var random = new SplittableRandom(seed);
            var one = draw(random);
            var other = draw(random);
            var alignment = align(one, other);

            assertThat(come(alignment, Side.FIRST))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(addresses(one));
            assertThat(come(alignment, Side.SECOND))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(addresses(other));
        }
    }

    @Test
    void longTextsOfUnequalLengthComeOutWhole() {
        var longText = new ArrayList<Provision>();
        for (int i = 1; i <= 1_200; i++) {
            longText.add(operative(i, "Notes the count of " + (1_000 + i) + " boats in the year"));
        }
        var alignment = align(longText, longText.subList(400, 1_200));

        assertThat(alignment.unaligned()).hasSize(400);
        assertThat(twins(alignment)).contains("[OP 401] [OP 401]", "[OP 1200] [OP 1200]");
    }

    @Test
    void aGroupHasProvisionsOfBothVersions() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ParallelGroup(List.of(), addresses(english), Relation.SAME, 0));
    }

    private static List<Provision> draw(SplittableRandom random) {
        var drawn = new ArrayList<Provision>();
        int count = random.nextInt(30);
        for (int i = 1; i <= count; i++) {
            var text = "x".repeat(random.nextInt(90)) + " " + random.nextInt(10, 60);
            drawn.add(
                    switch (random.nextInt(4)) {
                        case 0 -> preambular(i, text);
                        case 1 -> item(i, "a", text);
                        case 2 -> heading(text + " " + i);
                        default -> operative(i, text);
                    });
        }
        return drawn;
    }

    private static List<ProvisionAddress> addresses(List<Provision> provisions) {
        return provisions.stream().map(Provision::address).toList();
    }

    private static List<ProvisionAddress> come(ParallelAlignment alignment, Side side) {
        return Stream.concat(
                        alignment.groups().stream()
                                .flatMap(group ->
                                        (side == Side.FIRST ? group.first() : group.second())
                                                .stream()),
                        alignment.unaligned().stream()
                                .filter(one -> one.side() == side)
                                .map(UnalignedProvision::address))
                .toList();
    }

    private static List<String> twins(ParallelAlignment alignment) {
        return alignment.groups().stream()
                .map(group -> group.first() + " " + group.second())
                .toList();
    }

    private static ParallelAlignment align(List<Provision> first, List<Provision> second) {
        return ParallelTexts.align(instrument(first), instrument(second));
    }

    private static List<Provision> without(List<Provision> provisions, int index) {
        var fewer = new ArrayList<>(provisions);
        fewer.remove(index);
        return fewer;
    }

    private static Provision heading(String text) {
        return provision(
                "heading " + (text.length() > 9 ? text : "1"), ProvisionKind.HEADING, "", text);
    }

    private static Provision preambular(int place, String text) {
        return provision("PP " + place, ProvisionKind.PREAMBULAR, "", text);
    }

    private static Provision operative(int number, String text) {
        return provision("OP " + number, ProvisionKind.OPERATIVE, Integer.toString(number), text);
    }

    private static Provision item(int parent, String letter, String text) {
        return provision("OP " + parent + " (" + letter + ")", ProvisionKind.ITEM, letter, text);
    }

    private static Provision provision(
            String place, ProvisionKind kind, String number, String text) {
        return new Provision(
                ProvisionAddress.of(place), kind, number, "", 0, text, 0, "", List.of());
    }

    private static Instrument instrument(List<Provision> provisions) {
        return new Instrument(
                new Source("x.xml", "", 0),
                Format.AKN,
                Language.UNDETERMINED,
                null,
                "",
                "",
                "",
                null,
                "",
                provisions,
                List.of(),
                List.of());
    }
}
