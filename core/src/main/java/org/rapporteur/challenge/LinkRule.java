package org.rapporteur.challenge;

import java.util.List;
import org.rapporteur.text.Language;

/// What in a provision speaks for a link to a challenge. A row of the catalogue.
///
/// Example: `treatment` near `drug-use` speaks for C06 with 85 of 100.
///
/// @param challenge id of the challenge
/// @param weight of 100: how often the rule alone is right
/// @param requires all of them must be there
/// @param reach how near to each other
/// @param unless concepts that rule it out
/// @param example a text for which the rule holds
/// @param counterExample a text that must not be linked to the challenge
public record LinkRule(
        String challenge,
        int weight,
        List<Requirement> requires,
        Reach reach,
        List<Requirement> unless,
        String example,
        String counterExample) {

    public static final int HIGHEST_WEIGHT = 99;

    public LinkRule {
        requires = List.copyOf(requires);
        unless = List.copyOf(unless);
        if (weight < 1 || weight > HIGHEST_WEIGHT) {
            throw new IllegalArgumentException("no weight: " + weight);
        }
        if (requires.stream().allMatch(Requirement::fromContext)) {
            throw new IllegalArgumentException(
                    "a rule needs a concept that the provision itself must have");
        }
    }

    /// One of the concepts must be there.
    ///
    /// @param fromContext whether the document's topic, a heading or the chapeau may have it
    ///   instead
    public record Requirement(List<String> concepts, boolean fromContext) {

        public Requirement {
            concepts = List.copyOf(concepts);
            if (concepts.isEmpty()) {
                throw new IllegalArgumentException("a requirement needs a concept");
            }
        }
    }

    /// How near to each other the concepts must stand.
    public enum Reach {
        /// A few words.
        NEAR(60),
        /// About a clause.
        CLAUSE(160),
        /// Anywhere in the provision.
        PROVISION(Integer.MAX_VALUE);

        /// Chinese says in one character what takes others three.
        private static final int DENSITY_OF_CHINESE = 3;

        private final int characters;

        Reach(int characters) {
            this.characters = characters;
        }

        /// The longest stretch, in characters, that the phrases may take up between them.
        int characters(Language language) {
            return language == Language.CHINESE ? characters / DENSITY_OF_CHINESE : characters;
        }
    }
}
