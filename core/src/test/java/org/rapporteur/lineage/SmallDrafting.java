package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.commitment.CommitmentKind;
import org.rapporteur.commitment.DraftingPhrase;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.text.Language;

/// A few drafting phrases for the tests of lineage.
final class SmallDrafting {

    static final DraftingVocabulary VOCABULARY =
            new DraftingVocabulary(
                    List.of(
                            phrase(Role.OPERATIVE, "request{s|}", "requests", 4),
                            phrase(Role.OPERATIVE, "urge{s|}", "urges", 4),
                            phrase(Role.OPERATIVE, "encourage{s|}", "encourages", 3),
                            phrase(Role.OPERATIVE, "welcome{s|}", "welcomes", 1),
                            phrase(Role.OPERATIVE, "decide{s|}", "decides", 5),
                            phrase(Role.PREAMBULAR, "recalling", "recalls", 1),
                            phrase(Role.ALSO, "also", "", 0),
                            phrase(Role.ALSO, "further", "", 0),
                            phrase(Role.INTENSIFIER, "strongly", "", 0),
                            phrase(Role.JOINER, "and", "", 0),
                            phrase(Role.HEDGE, "as appropriate", "", 0),
                            phrase(Role.CONDITION, "subject to the availability of funds", "", 0)));

    private SmallDrafting() {}

    private static DraftingPhrase phrase(Role role, String pattern, String meaning, int level) {
        return new DraftingPhrase(
                role,
                Language.ENGLISH,
                pattern,
                meaning.isEmpty() ? List.of() : List.of(meaning),
                level,
                CommitmentKind.ACTION,
                "[" + pattern + "] wells",
                "wells");
    }
}
