package org.rapporteur.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.challenge.LinkRules.Compiled;
import org.rapporteur.challenge.LinkRules.Need;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// Holds one rule against one provision.
final class RuleMatcher {

    private final LinkRules rules;
    private final Language language;

    RuleMatcher(LinkRules rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    /// A rule that holds.
    ///
    /// @param spans the phrases in the provision
    /// @param context what came from around it
    record Match(LinkRule rule, List<Span> spans, List<String> context) {}

    Optional<Match> match(Compiled compiled, FoundConcepts found, LinkContext context) {
        for (var need : compiled.needs()) {
            if (!isMet(need, found, context)) {
                return Optional.empty();
            }
        }
        for (var hindrance : compiled.unless()) {
            if (isMet(hindrance, found, context)) {
                return Optional.empty();
            }
        }
        return nearest(compiled, found, context);
    }

    private static boolean isMet(Need need, FoundConcepts found, LinkContext context) {
        for (int concept : need.concepts()) {
            if (found.has(concept) || (need.fromContext() && context.has(concept))) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> spans(Need need, FoundConcepts found) {
        if (need.concepts().size() == 1) {
            return found.spans(need.concepts().getFirst());
        }
        return need.concepts().stream().flatMap(one -> found.spans(one).stream()).toList();
    }

    /// The nearest group of phrases; each phrase of the first concept is tried with those of the
    /// others that stand nearest to it.
    private Optional<Match> nearest(Compiled compiled, FoundConcepts found, LinkContext context) {
        var own = new ArrayList<List<Span>>();
        var optional = new ArrayList<Need>();
        for (var need : compiled.needs()) {
            if (need.fromContext()) {
                optional.add(need);
            } else {
                own.add(spans(need, found));
            }
        }
        int limit = compiled.reach().characters(language);
        for (var anchor : own.getFirst()) {
            var group = group(anchor, own.subList(1, own.size()), limit);
            if (!group.isEmpty()) {
                return withContext(compiled, group, optional, found, context, limit);
            }
        }
        return Optional.empty();
    }

    private static List<Span> group(Span anchor, List<List<Span>> others, int limit) {
        var group = new ArrayList<Span>();
        group.add(anchor);
        for (var choices : others) {
            Span best = null;
            for (var choice : choices) {
                boolean free = group.stream().noneMatch(taken -> overlap(taken, choice));
                if (free
                        && distance(anchor, choice) <= limit
                        && (best == null || distance(anchor, choice) < distance(anchor, best))) {
                    best = choice;
                }
            }
            if (best == null) {
                return List.of();
            }
            group.add(best);
        }
        return group;
    }

    /// A concept that the context may give counts as the provision's own where it stands near.
    private Optional<Match> withContext(
            Compiled compiled,
            List<Span> group,
            List<Need> optional,
            FoundConcepts found,
            LinkContext context,
            int limit) {
        var all = new ArrayList<>(group);
        var reasons = new ArrayList<String>();
        for (var need : optional) {
            var near =
                    spans(need, found).stream()
                            .filter(span -> distance(group.getFirst(), span) <= limit)
                            .findFirst();
            if (near.isPresent()) {
                all.add(near.get());
                continue;
            }
            var reason = context.reason(need.concepts(), rules::name);
            if (reason.isEmpty()) {
                return Optional.empty();
            }
            reasons.add(reason.get());
        }
        return Optional.of(new Match(compiled.rule(), all, reasons));
    }

    private static boolean overlap(Span left, Span right) {
        return left.start() < right.end() && right.start() < left.end();
    }

    private static int distance(Span left, Span right) {
        return Math.max(0, Math.max(right.start() - left.end(), left.start() - right.end()));
    }
}
