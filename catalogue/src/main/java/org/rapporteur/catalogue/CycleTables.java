package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.Element;
import org.rapporteur.challenge.WorkplanStep;

/// The four tables in the folder of a cycle.
final class CycleTables {

    private final RowReader reader;
    private final String folder;
    private final Set<String> challengeIds = new HashSet<>();

    private CycleTables(RowReader reader, String folder) {
        this.reader = reader;
        this.folder = folder;
    }

    static Cycle read(TableSource source, String id, Predicate<String> isRegistered) {
        var reader = new RowReader(source);
        var tables = new CycleTables(reader, "cycles/" + id + "/");
        var head = tables.head(isRegistered);
        var challenges = tables.challenges();
        var elements = tables.elements();
        var workplan = tables.workplan();
        reader.finish();
        var row = head.rows().getFirst();
        return new Cycle(
                id,
                row.cell("title"),
                row.cell("unit"),
                reader.list(row, "subject"),
                reader.list(row, "mandates"),
                withElements(challenges, elements),
                workplan);
    }

    private static List<Challenge> withElements(
            List<Challenge> challenges, Map<String, List<Element>> elements) {
        return challenges.stream()
                .map(challenge ->
                        new Challenge(
                                challenge.id(),
                                challenge.number(),
                                challenge.shortTitle(),
                                challenge.paraphrase(),
                                challenge.cluster(),
                                elements.getOrDefault(challenge.id(), List.of()),
                                challenge.source()))
                .toList();
    }

    private Table head(Predicate<String> isRegistered) {
        var table =
                reader.open(
                        folder + "cycle.tsv",
                        "title",
                        "unit",
                        "subject",
                        "mandates",
                        "asOf",
                        "source");
        if (table.rows().size() != 1) {
            reader.faultOfTable(table, "must have one row, has " + table.rows().size());
        }
        for (var row : table.rows()) {
            for (var column : List.of("title", "unit", "asOf", "source")) {
                reader.required(table, row, column);
            }
            for (var mandate : reader.list(row, "mandates")) {
                if (!isRegistered.test(mandate)) {
                    reader.fault(
                            table, row, "mandates", "no instrument has the id “" + mandate + "”");
                }
            }
        }
        return table;
    }

    private List<Challenge> challenges() {
        var table =
                reader.open(
                        folder + "challenges.tsv",
                        "id",
                        "number",
                        "shortTitle",
                        "paraphrase",
                        "cluster",
                        "source");
        var challenges = new ArrayList<Challenge>();
        for (var row : table.rows()) {
            var id = reader.required(table, row, "id");
            if (!id.isEmpty() && !challengeIds.add(id)) {
                reader.fault(table, row, "id", "“" + id + "” stands twice");
            }
            challenges.add(
                    new Challenge(
                            id,
                            reader.number(table, row, "number"),
                            reader.required(table, row, "shortTitle"),
                            row.cell("paraphrase"),
                            row.cell("cluster"),
                            List.of(),
                            reader.required(table, row, "source")));
        }
        return challenges;
    }

    private Map<String, List<Element>> elements() {
        var table =
                reader.open(
                        folder + "elements.tsv", "challenge", "name", "wordings", "otherWordings");
        var elements = new LinkedHashMap<String, List<Element>>();
        for (var row : table.rows()) {
            checkChallenges(table, row, "challenge", List.of(row.cell("challenge")));
            reader.required(table, row, "wordings");
            var element =
                    new Element(
                            reader.required(table, row, "name"),
                            reader.list(row, "wordings"),
                            reader.list(row, "otherWordings"));
            elements.computeIfAbsent(row.cell("challenge"), id -> new ArrayList<>()).add(element);
        }
        return elements;
    }

    private List<WorkplanStep> workplan() {
        var table =
                reader.open(
                        folder + "workplan.tsv", "date", "title", "challenges", "state", "source");
        var steps = new ArrayList<WorkplanStep>();
        for (var row : table.rows()) {
            var challenges = reader.list(row, "challenges");
            checkChallenges(table, row, "challenges", challenges);
            var date = reader.required(table, row, "date");
            var title = reader.required(table, row, "title");
            var source = reader.required(table, row, "source");
            reader.choice(table, row, "state", WorkplanStep.State.values())
                    .ifPresent(state ->
                            steps.add(new WorkplanStep(date, title, challenges, state, source)));
        }
        return steps;
    }

    private void checkChallenges(Table table, Table.Row row, String column, List<String> ids) {
        for (var id : ids) {
            if (!challengeIds.contains(id)) {
                reader.fault(table, row, column, "no challenge has the id “" + id + "”");
            }
        }
    }
}
