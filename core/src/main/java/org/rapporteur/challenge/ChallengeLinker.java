package org.rapporteur.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.challenge.RuleMatcher.Match;
import org.rapporteur.citation.Citation;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// Proposes which provisions answer or describe which challenges of a cycle (ANNOTATION.md §4).
///
/// It abstains where the evidence does not suffice. Safe to share between threads.
public final class ChallengeLinker {

    /// Below this no link is proposed.
    public static final double THRESHOLD = 0.5;

    /// What a phrase loses that leans on words around its provision.
    private static final double SHARE_OF_CONTEXT = 0.9;

    private final LinkRules rules;
    private final DraftingVocabulary drafting;

    public ChallengeLinker(LinkRules rules, DraftingVocabulary drafting) {
        this.rules = rules;
        this.drafting = drafting;
    }

    /// Links in the order of the provisions, then of the challenges' ids.
    ///
    /// @param citations of the instrument: the words of a cited title are no evidence
    public List<ProposedLink> link(Instrument instrument, List<Citation> citations) {
        return new Pass(instrument, citations).run();
    }

    /// The document's language; where it does not tell, the one whose concepts it has most of.
    private Language language(Instrument instrument) {
        if (instrument.language() != Language.UNDETERMINED) {
            return instrument.language();
        }
        var best = Language.UNDETERMINED;
        int most = 0;
        for (var language : Language.values()) {
            int found = 0;
            for (var provision : instrument.provisions()) {
                found += rules.listConceptsIn(provision.text(), language).size();
            }
            if (found > most) {
                best = language;
                most = found;
            }
        }
        return best;
    }

    /// One document's pass.
    private final class Pass {
        private final Instrument instrument;
        private final Language language;
        private final ConceptTree tree;
        private final int masked = rules.number(LinkConcept.MASKED);
        private final int opening = rules.number(LinkConcept.TITLE_OPENING);
        private final RuleMatcher matcher;
        private final RelationJudge judge;
        private final Map<ProvisionAddress, List<Citation>> cited = new HashMap<>();
        private final Map<String, FoundConcepts> headings = new HashMap<>();
        private final List<ProposedLink> links = new ArrayList<>();

        Pass(Instrument instrument, List<Citation> citations) {
            this.instrument = instrument;
            this.language = language(instrument);
            this.tree = rules.tree(language);
            this.matcher = new RuleMatcher(rules, language);
            this.judge = new RelationJudge(rules, drafting, language);
            for (var citation : citations) {
                if (!citation.inFootnote()) {
                    cited.computeIfAbsent(citation.provision(), any -> new ArrayList<>())
                            .add(citation);
                }
            }
        }

        List<ProposedLink> run() {
            var provisions = instrument.provisions();
            var found = provisions.stream().map(this::find).toList();
            var document = LinkContext.ofDocument(findPlain(instrument.title()), found);
            var chapeaux = new ArrayList<Integer>();
            for (int i = 0; i < provisions.size(); i++) {
                var provision = provisions.get(i);
                if (provision.isHeading()) {
                    continue;
                }
                keepChapeaux(chapeaux, provision);
                var context = document.and(heading(provision.section()), "heading");
                for (int chapeau : chapeaux) {
                    context = context.and(found.get(chapeau), "chapeau");
                }
                var head = chapeaux.isEmpty() ? provision : provisions.get(chapeaux.getFirst());
                link(provision, head, found.get(i), context);
                chapeaux.add(i);
            }
            return links;
        }

        /// Leaves the provisions that an item stands under.
        private void keepChapeaux(List<Integer> chapeaux, Provision provision) {
            if (provision.kind() != ProvisionKind.ITEM) {
                chapeaux.clear();
            }
            while (chapeaux.size() > provision.level() + 1) {
                chapeaux.removeLast();
            }
        }

        private FoundConcepts find(Provision provision) {
            var text = provision.text();
            var masks = new ArrayList<>(Masks.quotations(text));
            if (!provision.isHeading()) {
                masks.addAll(Masks.names(text, language));
            }
            var citations = cited.getOrDefault(provision.address(), List.of());
            var ends = new ArrayList<Integer>();
            for (var citation : citations) {
                int end = Math.min(text.length(), citation.start() + citation.surface().length());
                masks.add(new Span(Math.min(citation.start(), end), end));
                ends.add(end);
            }
            if (!ends.isEmpty()) {
                var openings = findPlain(text).spans(opening);
                masks.addAll(Masks.citedTitles(text, ends, openings));
            }
            return FoundConcepts.in(text, tree, masked, masks);
        }

        private FoundConcepts findPlain(String text) {
            return FoundConcepts.in(text, tree, masked, List.of());
        }

        private FoundConcepts heading(String section) {
            return headings.computeIfAbsent(section, this::findPlain);
        }

        private void link(
                Provision provision, Provision head, FoundConcepts found, LinkContext context) {
            if (found.concepts().isEmpty()) {
                return;
            }
            var matches = new TreeMap<String, List<Match>>();
            for (var rule : rules.compiled()) {
                matcher.match(rule, found, context)
                        .ifPresent(match ->
                                matches.computeIfAbsent(
                                                rule.rule().challenge(), any -> new ArrayList<>())
                                        .add(match));
            }
            matches.forEach((challenge, list) -> {
                var weighed = Weighed.of(list);
                if (weighed.score() >= THRESHOLD) {
                    links.add(
                            new ProposedLink(
                                    provision.address(),
                                    challenge,
                                    judge.judge(head, found),
                                    weighed.score(),
                                    weighed.spans(),
                                    weighed.context()));
                }
            });
        }
    }

    /// What the rules for one challenge say together.
    private record Weighed(double score, List<Span> spans, List<String> context) {

        /// Each rule is a reason by itself; one that rests on phrases already counted adds nothing.
        /// The score is the chance that not all of them are wrong.
        static Weighed of(List<Match> matches) {
            var ordered =
                    matches.stream()
                            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                            .toList();
            double doubt = 1;
            var spans = new LinkedHashMap<Integer, Span>();
            var context = new LinkedHashSet<String>();
            for (var match : ordered) {
                if (match.spans().stream().anyMatch(span -> isNew(span, spans))) {
                    doubt *= 1 - weight(match);
                    match.spans().forEach(span -> spans.merge(span.start(), span, Weighed::longer));
                    context.addAll(match.context());
                }
            }
            var inOrder =
                    spans.values().stream().sorted(Comparator.comparingInt(Span::start)).toList();
            return new Weighed(1 - doubt, inOrder, List.copyOf(context));
        }

        private static double weight(Match match) {
            double weight = match.rule().weight() / 100.0;
            return match.context().isEmpty() ? weight : weight * SHARE_OF_CONTEXT;
        }

        private static boolean isNew(Span span, Map<Integer, Span> known) {
            return known.values().stream()
                    .noneMatch(one -> one.start() < span.end() && span.start() < one.end());
        }

        private static Span longer(Span left, Span right) {
            return left.length() >= right.length() ? left : right;
        }
    }
}
