package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;

/// Pages on which text stands beside other text: in which order it is read, and what stays apart.
class PageLayoutTest {

    private static final float MIDDLE = 310;

    private static final List<String> WEST =
            List.of(
                    "The western lights were lit at dusk and",
                    "burnt until the last of the boats had",
                    "come home, as the keepers wrote in their",
                    "books, in which they also noted the wind.",
                    "In the winter the oil ran short, and the",
                    "keepers asked the ports to lend them what",
                    "they needed until the spring, which every");

    private static final List<String> EAST =
            List.of(
                    "port along the coast was glad to do. The",
                    "eastern lights stood dark for a week when",
                    "the storm broke their windows, and boats",
                    "stayed in the harbours until all of them",
                    "had been mended. Nobody came to harm, as",
                    "the keepers had hung lanterns along every",
                    "pier and at the mouth of every harbour.");

    private static Typesetter page() {
        var page = new Typesetter("A/99/998");
        page.heading(14, "Lights of the coast");
        page.text(
                "This is what the keepers of the lights have written down over the year for those who"
                        + " are to keep them in the next one, and for all who pass by.");
        return page.nextLine();
    }

    private static List<String> read(Typesetter page) {
        return StandardWords.READERS.read(page.bytes(), "page.pdf").provisions().stream()
                .map(provision -> provision.address() + " = " + provision.text())
                .toList();
    }

    private static void setBeside(Typesetter page, List<String> left, float x, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i < left.size()) {
                page.at(Typesetter.LEFT, left.get(i));
            }
            if (i < right.size()) {
                page.at(x, right.get(i));
            }
            page.nextLine();
        }
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() {
        var page = page();
        setBeside(page, WEST, MIDDLE, EAST);

        assertThat(read(page))
                .last()
                .isEqualTo("¶ 2 = " + String.join(" ", WEST) + " " + String.join(" ", EAST));
    }

    @Test
    void keepsAFramedBoxOutOfTheTextBesideIt() {
        var page = page();
        page.frame(MIDDLE - 4, Typesetter.RIGHT, 10, 30);
        setBeside(page, WEST, MIDDLE, List.of("What lights need", "• Oil", "• Windows"));
        page.at(
                Typesetter.LEFT,
                "port gave, for there is no coast that can do without its lights in winter.");

        assertThat(read(page))
                .endsWith(
                        "¶ 2 = "
                                + String.join(" ", WEST)
                                + " port gave, for there is no coast that can do without its lights in winter.",
                        "¶ 3 = What lights need",
                        "¶ 3 •1 = Oil",
                        "¶ 3 •2 = Windows");
    }

    @Test
    void keepsAnIndentedBoxOutOfTheTextThatGoesOnBelowIt() {
        var page = page();
        var box =
                List.of(
                        "What a light needs,",
                        "apart from keepers:",
                        "oil, wicks, mirrors,",
                        "windows without a",
                        "crack, and a stair.");
        setBeside(page, WEST, 380, box);
        page.at(
                Typesetter.LEFT,
                "port gave, for there is no coast that can do without its lights in winter.");

        assertThat(read(page))
                .contains(
                        "¶ 2 = "
                                + String.join(" ", WEST)
                                + " port gave, for there is no coast that can do without its lights in winter.")
                .anyMatch(line -> line.endsWith("= " + String.join(" ", box)));
    }

    @Test
    void readsRowsOfATableThatIsRuled() {
        var page = page().nextLine();
        for (float height : new float[] {12, -16, -40, -64}) {
            page.rule(Typesetter.LEFT - 4, height, 400, height);
        }
        for (float x : new float[] {Typesetter.LEFT - 4, 220, 310, 400}) {
            page.rule(x, 12, x, -64);
        }
        page.at(Typesetter.LEFT, "Light").at(224, "Place of the").at(314, "Keeper").nextLine();
        page.at(224, "light").nextLine();
        page.at(Typesetter.LEFT, "First").at(224, "Cape").at(314, "Nobody").nextLine().nextLine();
        page.at(Typesetter.LEFT, "Second").at(224, "Pier").at(314, "Ann and").nextLine();
        page.at(314, "Bob");

        assertThat(read(page))
                .endsWith(
                        "table 1 row 1 = Light | Place of the light | Keeper",
                        "table 1 row 2 = First | Cape | Nobody",
                        "table 1 row 3 = Second | Pier | Ann and Bob");
    }

    @Test
    void readsLinesOfFiguresInColumnsAsRows() {
        var page = page().nextLine();
        for (var light : List.of("First", "Second", "Third")) {
            page.at(Typesetter.LEFT, light)
                    .at(240, "1,204.5")
                    .at(320, "–")
                    .at(400, "12%")
                    .nextLine();
        }

        assertThat(read(page))
                .endsWith(
                        "table 1 row 1 = First | 1,204.5 | – | 12%",
                        "table 1 row 2 = Second | 1,204.5 | – | 12%",
                        "table 1 row 3 = Third | 1,204.5 | – | 12%");
    }

    @Test
    void leavesListsOfNamesAndSignaturesAsTheyStand() {
        var page = page().nextLine();
        page.at(Typesetter.LEFT, "(Signed) Ann").at(MIDDLE, "(Signed) Bob").nextLine();
        page.at(Typesetter.LEFT, "First keeper").at(MIDDLE, "Second keeper").nextLine();

        assertThat(read(page)).noneMatch(line -> line.startsWith("table"));
    }
}
