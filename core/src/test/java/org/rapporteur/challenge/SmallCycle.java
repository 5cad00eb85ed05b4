package org.rapporteur.challenge;

import java.util.List;

/// A cycle on boats and bridges, made up for tests.
public final class SmallCycle {

    private SmallCycle() {}

    public static Cycle cycle() {
        return new Cycle(
                "waterways-2030",
                "Waterways",
                "challenge",
                List.of("boat", "ferr", "harbour"),
                List.of("harbours-1"),
                List.of(sinking(), bridges(), lamps()),
                List.of());
    }

    private static Challenge sinking() {
        return challenge(
                "B1",
                1,
                "Sinking of boats",
                "Boats sink more often than ever, above all ferries, and storms grow",
                element("boats that sink", "boat sink|vessel sink", "founder"),
                element("record levels", "record|more than ever", "all-time high|unprecedented"),
                element("ferries", "ferr", "passenger ship"),
                element("growing storms", "storm grow", "tempest"));
    }

    private static Challenge bridges() {
        return challenge(
                "B2",
                2,
                "Decay of footbridges",
                "Footbridges decay because nobody inspects the timber",
                element("footbridges", "footbridge", "crossing"),
                element("decay", "decay", "rot"),
                element("lack of inspection", "inspect", "survey"));
    }

    private static Challenge lamps() {
        return challenge(
                "B3",
                3,
                "Dark harbours",
                "Harbours stay dark at night",
                element("harbours", "harbour", "port"),
                element("darkness", "dark", "unlit"));
    }

    private static Challenge challenge(
            String id, int number, String title, String paraphrase, Element... elements) {
        return new Challenge(id, number, title, paraphrase, "", List.of(elements), "made up");
    }

    private static Element element(String name, String wordings, String otherWordings) {
        return new Element(
                name, List.of(wordings.split("\\|")), List.of(otherWordings.split("\\|")));
    }
}
