package org.rapporteur.citation;

import java.util.Locale;
import org.rapporteur.text.Language;

/// One phrase that tells what a number near it is a number of. A row of the catalogue.
///
/// @param phrase as written inside a sentence; letters of the Latin alphabet match in either case
/// @param value for a body: the organ's id, or `*council`, `*commission`, `*assembly`,
///   `*conference` for a short form that the document has to explain; empty for other roles
/// @param example a sentence in which the rule holds; the part that it must find stands in brackets
/// @param counterExample a sentence in which it must find nothing
public record CitationWord(
        Role role,
        Language language,
        String phrase,
        String value,
        String example,
        String counterExample) {

    /// What the phrase does.
    public enum Role {
        /// Announces the number of a resolution: "resolution", "resolutions".
        RESOLUTION,
        /// Announces the number of a decision.
        DECISION,
        /// Names a body: "Human Rights Council".
        BODY,
        /// Points back to the body that is speaking: "its".
        OWN,
        /// May stand between the body and the announcing word: "relevant", "previous".
        MODIFIER,
        /// Joins the members of an enumeration: "and", "or".
        JOINER,
        /// Stands between a number and the body named after it: "of the", "de l’".
        LINK,
        /// Opens a pinpoint after the mention: "annex", "para.", "chap.".
        PINPOINT,
        /// Stands between a part and the text that it is a part of: "paragraph 36 of the".
        PART_OF,
        /// Names the report of a body by its place in the official records: "Supplement No. 53".
        REPORT,
        /// May stand between a body and "its": "in", "under".
        THROUGH,
        /// Says that the previous footnote's document is meant.
        IBIDEM;

        /// The word for the role in tables.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
