package org.rapporteur.review;

/// One statement of the review that a person should look at. A proposal.
///
/// @param kind what it is about
/// @param slide number of the slide; 0 where it concerns the whole deck
/// @param bullet number of the bullet; 0 where it concerns the whole slide
/// @param statement one sentence
/// @param why what it follows from
/// @param score how sure it is, 0 to 1
public record Finding(
        Kind kind, int slide, int bullet, String statement, String why, double score) {

    /// What a finding is about.
    public enum Kind {
        LABEL_SHORTENED,
        LABEL_REWORDED,
        NO_RESPONSE,
        NEWER_TEXT,
        TITLE_DIFFERS,
        SYMBOL_FROM_EVIDENCE,
        NOT_PLACED,
        UNRESOLVED,
        DRIFT,
        INDIRECT,
        PROCESS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
