package org.rapporteur.challenge;

import java.util.List;
import org.rapporteur.text.Language;

/// Phrases of one language that stand for the same matter. A row of the catalogue.
///
/// Example: `treatment` of English: `treatment*`, `rehabilitat*`, `recovery support`.
///
/// @param name the same in all languages
/// @param phrases small letters; `*` stands for the rest of a word
/// @param example a text that has it
/// @param counterExample a text that looks like it and has it not
public record LinkConcept(
        String name,
        Language language,
        List<String> phrases,
        String example,
        String counterExample) {

    /// Names of bodies and fixed expressions whose words must not count: "United Nations Office on
    /// Drugs and Crime", "drug-resistant".
    public static final String MASKED = "masked";

    /// What opens the title of a text that was just cited: "on", "entitled".
    public static final String TITLE_OPENING = "title-opening";

    /// A need or a duty that a paragraph restates: "the need to", "should".
    public static final String NEED = "need";

    /// A worry, or facts that give rise to one: "concerned", "increasing".
    public static final String CONCERN = "concern";

    public LinkConcept {
        phrases = List.copyOf(phrases);
    }
}
