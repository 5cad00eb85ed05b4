package org.rapporteur.challenge;

import java.util.Optional;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;

/// Says whether a provision answers or describes: from its kind and its verb, then from words of
/// need and of concern.
final class RelationJudge {

    /// Verbs of this level and above ask for an act.
    private static final int ASKS = 2;

    private final LinkRules rules;
    private final DraftingVocabulary drafting;
    private final Language language;

    RelationJudge(LinkRules rules, DraftingVocabulary drafting, Language language) {
        this.rules = rules;
        this.drafting = drafting;
        this.language = language;
    }

    /// @param head the provision whose verb counts: the chapeau of an item, else the provision
    LinkRelation judge(Provision head, FoundConcepts found) {
        int concern = rules.number(LinkConcept.CONCERN);
        int need = rules.number(LinkConcept.NEED);
        var verb = verb(head);
        if (verb.isEmpty()) {
            boolean states = found.has(concern) && !found.has(need);
            return states && head.kind() != ProvisionKind.ARTICLE
                    ? LinkRelation.DESCRIBES
                    : LinkRelation.ANSWERS;
        }
        var opening = verb.get();
        boolean worries =
                found.spans(concern).stream()
                        .anyMatch(span -> span.start() <= opening.span().end() + 1);
        if (worries) {
            return LinkRelation.DESCRIBES;
        }
        if (opening.level() >= ASKS) {
            return LinkRelation.ANSWERS;
        }
        var decided = rules.verbs().get(opening.canonical());
        if (decided != null) {
            return decided;
        }
        return found.has(need) ? LinkRelation.ANSWERS : LinkRelation.DESCRIBES;
    }

    private Optional<OpeningVerb> verb(Provision head) {
        return head.kind() == ProvisionKind.PREAMBULAR
                ? drafting.findPreambular(head.text(), language)
                : drafting.findOperative(head.text(), language);
    }
}
