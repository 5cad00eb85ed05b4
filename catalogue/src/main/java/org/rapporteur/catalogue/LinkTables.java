package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.LinkConcept;
import org.rapporteur.challenge.LinkRelation;
import org.rapporteur.challenge.LinkRule;
import org.rapporteur.challenge.LinkRule.Reach;
import org.rapporteur.challenge.LinkRule.Requirement;
import org.rapporteur.challenge.LinkRules;
import org.rapporteur.text.Language;

/// The tables behind links of provisions to challenges: concepts and verbs that all cycles share,
/// and each cycle's `links.tsv` with, where it needs them, concepts of its own.
final class LinkTables {

    private static final String CONCEPTS = "link-concepts.tsv";
    private static final String VERBS = "link-verbs.tsv";
    private static final String RULES = "links.tsv";

    /// A concept that the context may give instead of the provision ends in it.
    private static final String FROM_CONTEXT = "~";

    private LinkTables() {}

    /// Whether a cycle has rules.
    static boolean arePresent(TableSource source, String cycle) {
        return source.find(folder(cycle) + RULES).isPresent();
    }

    /// @param shared where the concepts are that all cycles share
    /// @param source where the cycle's folder is
    static LinkRules read(TableSource shared, TableSource source, Cycle cycle) {
        var sharedReader = new RowReader(shared);
        var concepts = new ArrayList<>(concepts(sharedReader, CONCEPTS));
        var verbs = verbs(sharedReader);
        sharedReader.finish();
        var reader = new RowReader(source);
        var ownConcepts = folder(cycle.id()) + CONCEPTS;
        if (source.find(ownConcepts).isPresent()) {
            concepts.addAll(concepts(reader, ownConcepts));
        }
        var names = new HashSet<String>();
        concepts.forEach(concept -> names.add(concept.name()));
        var rules = rules(reader, cycle, names);
        reader.finish();
        return new LinkRules(concepts, rules, verbs);
    }

    private static String folder(String cycle) {
        return "cycles/" + cycle + "/";
    }

    private static List<LinkConcept> concepts(RowReader reader, String path) {
        var table =
                reader.open(path, "concept", "language", "phrases", "example", "counterExample");
        var concepts = new ArrayList<LinkConcept>();
        for (var row : table.rows()) {
            var language = Language.ofCode(row.cell("language"));
            if (language == Language.UNDETERMINED) {
                reader.fault(
                        table,
                        row,
                        "language",
                        "“" + row.cell("language") + "” is none of the six languages");
            }
            reader.required(table, row, "phrases");
            concepts.add(
                    new LinkConcept(
                            reader.required(table, row, "concept"),
                            language,
                            reader.list(row, "phrases"),
                            reader.required(table, row, "example"),
                            reader.required(table, row, "counterExample")));
        }
        return concepts;
    }

    private static Map<String, LinkRelation> verbs(RowReader reader) {
        var table = reader.open(VERBS, "verb", "relation");
        var verbs = new LinkedHashMap<String, LinkRelation>();
        for (var row : table.rows()) {
            var verb = reader.required(table, row, "verb");
            reader.choice(table, row, "relation", LinkRelation.values())
                    .ifPresent(relation -> verbs.put(verb, relation));
        }
        return verbs;
    }

    private static List<LinkRule> rules(RowReader reader, Cycle cycle, Set<String> concepts) {
        var table =
                reader.open(
                        folder(cycle.id()) + RULES,
                        "challenge",
                        "weight",
                        "requires",
                        "reach",
                        "unless",
                        "example",
                        "counterExample");
        var rules = new ArrayList<LinkRule>();
        for (var row : table.rows()) {
            var challenge = row.cell("challenge");
            if (cycle.findChallenge(challenge).isEmpty()) {
                reader.fault(
                        table, row, "challenge", "no challenge has the id “" + challenge + "”");
            }
            reader.choice(table, row, "reach", Reach.values())
                    .ifPresent(reach -> rules.add(rule(reader, table, row, reach, concepts)));
        }
        rules.removeIf(rule -> rule.requires().isEmpty());
        return rules;
    }

    private static LinkRule rule(
            RowReader reader, Table table, Table.Row row, Reach reach, Set<String> concepts) {
        int weight = reader.number(table, row, "weight");
        if (weight < 1 || weight > LinkRule.HIGHEST_WEIGHT) {
            reader.fault(table, row, "weight", "“" + weight + "” is no weight from 1 to 99");
        }
        reader.required(table, row, "requires");
        var requires = requirements(reader, table, row, "requires", concepts);
        if (requires.stream().allMatch(Requirement::fromContext)) {
            reader.fault(table, row, "requires", "the provision itself must have a concept");
            requires = List.of();
        }
        return new LinkRule(
                row.cell("challenge"),
                Math.clamp(weight, 1, LinkRule.HIGHEST_WEIGHT),
                requires,
                reach,
                requirements(reader, table, row, "unless", concepts),
                reader.required(table, row, "example"),
                reader.required(table, row, "counterExample"));
    }

    /// `treatment + drug-use/overdose~`: all of what `+` joins, one of what `/` parts.
    private static List<Requirement> requirements(
            RowReader reader, Table table, Table.Row row, String column, Set<String> concepts) {
        var cell = row.cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        var requirements = new ArrayList<Requirement>();
        for (var part : cell.split("\\+")) {
            var text = part.strip();
            boolean fromContext = text.endsWith(FROM_CONTEXT);
            var names =
                    Arrays.stream(text.replace(FROM_CONTEXT, "").split("/"))
                            .map(String::strip)
                            .toList();
            for (var name : names) {
                if (!concepts.contains(name)) {
                    reader.fault(table, row, column, "no concept has the name “" + name + "”");
                }
            }
            requirements.add(new Requirement(names, fromContext));
        }
        return requirements;
    }
}
