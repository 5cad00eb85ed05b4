package org.rapporteur.challenge;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.text.Span;

/// A provision that seems to answer or describe a challenge: a proposal, until a person approves
/// it.
///
/// Example: `OP 12` → `C06`, answers, 0.85, because of "treatment" and "drug use disorders".
///
/// @param challenge id of the challenge: `C06`
/// @param score how sure the proposal is, 0 to 1 (docs/method.md says how it is made)
/// @param why the phrases of the provision's text that carried it, in the order of the text; never
///   empty
/// @param context words around the provision that it also rests on, each with where it stands:
///   "drug (title)"; empty where the provision speaks for itself
public record ProposedLink(
        ProvisionAddress provision,
        String challenge,
        LinkRelation relation,
        double score,
        List<Span> why,
        List<String> context) {

    public ProposedLink {
        why = List.copyOf(why);
        context = List.copyOf(context);
        if (score < 0 || score > 1) {
            throw new IllegalArgumentException("no score: " + score);
        }
        if (why.isEmpty()) {
            throw new IllegalArgumentException("a link needs a reason");
        }
    }
}
