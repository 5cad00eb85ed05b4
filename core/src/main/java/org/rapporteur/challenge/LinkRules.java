package org.rapporteur.challenge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.challenge.LinkRule.Reach;
import org.rapporteur.challenge.LinkRule.Requirement;
import org.rapporteur.text.Language;

/// The words and the rules by which provisions are linked to the challenges of one cycle; from the
/// catalogue. Safe to share between threads.
public final class LinkRules {

    /// A concept that no row names.
    static final int UNKNOWN = -1;

    private final List<LinkConcept> concepts;
    private final List<LinkRule> rules;
    private final Map<String, LinkRelation> verbs;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Compiled> compiled;
    private final Tree[] trees = new Tree[Language.values().length];

    /// @param verbs what a paragraph with this canonical verb does, where the verb alone decides:
    ///   `welcomes` answers
    public LinkRules(
            List<LinkConcept> concepts, List<LinkRule> rules, Map<String, LinkRelation> verbs) {
        this.concepts = List.copyOf(concepts);
        this.rules = List.copyOf(rules);
        this.verbs = Map.copyOf(verbs);
        for (var concept : concepts) {
            if (numbers.putIfAbsent(concept.name(), names.size()) == null) {
                names.add(concept.name());
            }
        }
        this.compiled = rules.stream().map(this::compile).toList();
        Arrays.setAll(trees, _ -> new Tree());
    }

    /// A rule with concepts as numbers.
    record Compiled(LinkRule rule, List<Need> needs, List<Need> unless) {

        Reach reach() {
            return rule.reach();
        }
    }

    /// A requirement with concepts as numbers.
    record Need(List<Integer> concepts, boolean fromContext) {}

    /// Compiled when a language is first met; two threads may both do it, and either result will
    /// do.
    private static final class Tree {
        private volatile @Nullable ConceptTree tree;
    }

    public List<LinkConcept> listConcepts() {
        return concepts;
    }

    public List<LinkRule> listRules() {
        return rules;
    }

    /// Names of the concepts that a text has, in the order of the alphabet; a text that is only a
    /// masked name has `masked`.
    public List<String> listConceptsIn(String text, Language language) {
        var found = FoundConcepts.in(text, tree(language), UNKNOWN, List.of());
        return found.concepts().stream().map(names::get).sorted().toList();
    }

    List<Compiled> compiled() {
        return compiled;
    }

    Map<String, LinkRelation> verbs() {
        return verbs;
    }

    int number(String concept) {
        return numbers.getOrDefault(concept, UNKNOWN);
    }

    String name(int concept) {
        return names.get(concept);
    }

    ConceptTree tree(Language language) {
        var place = trees[language.ordinal()];
        var tree = place.tree;
        if (tree == null) {
            tree = grow(language);
            place.tree = tree;
        }
        return tree;
    }

    private ConceptTree grow(Language language) {
        var tree = new ConceptTree();
        for (var concept : concepts) {
            if (concept.language() == language) {
                int number = number(concept.name());
                concept.phrases().forEach(phrase -> tree.add(phrase, number));
            }
        }
        return tree.build();
    }

    private Compiled compile(LinkRule rule) {
        return new Compiled(rule, needs(rule.requires()), needs(rule.unless()));
    }

    private List<Need> needs(List<Requirement> requirements) {
        return requirements.stream()
                .map(one ->
                        new Need(
                                one.concepts().stream().map(this::number).toList(),
                                one.fromContext()))
                .toList();
    }
}
