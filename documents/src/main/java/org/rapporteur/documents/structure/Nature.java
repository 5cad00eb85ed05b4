package org.rapporteur.documents.structure;

import java.util.List;
import org.rapporteur.instrument.Mark;

/// What the numbered paragraphs of a document's main text are.
public enum Nature {
    /// What a body decides, asks for or states: a resolution, a decision, a draft of one.
    ACT,
    /// What somebody tells a body: a report, a letter, a study.
    ACCOUNT;

    private static final int LONGEST_VERB = 60;

    /// Where no formula and no symbol of an adopted text shows that a body speaks, the verbs do:
    /// they are set off at the beginning of most of its numbered paragraphs.
    ///
    /// @param speaks whether formula or symbol show it
    public static Nature of(boolean speaks, List<Block> blocks) {
        if (speaks) {
            return ACT;
        }
        int numbered = 0;
        int verbs = 0;
        for (var block : blocks) {
            if (block.role() == Role.PARAGRAPH
                    && !block.number().isEmpty()
                    && block.container().isEmpty()) {
                numbered++;
                verbs += opensWithVerb(block) ? 1 : 0;
            }
        }
        return numbered > 0 && 2 * verbs > numbered ? ACT : ACCOUNT;
    }

    /// The words set off are a verb, and no title with its full stop.
    private static boolean opensWithVerb(Block block) {
        return block.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.VERB)
                .map(mark -> mark.span().of(block.text()).strip())
                .anyMatch(words ->
                        words.length() <= LONGEST_VERB
                                && !words.isEmpty()
                                && ".:。：".indexOf(words.charAt(words.length() - 1)) < 0);
    }
}
