package org.rapporteur.store;

/// How much the library's texts say about a challenge: what people accepted and what the program
/// proposes, counted apart; what was rejected is not counted.
///
/// @param challenge id in its cycle
/// @param relation `answers` or `describes`
/// @param accepted provisions whose link a person accepted, or corrected to this
/// @param proposed provisions whose link nobody has decided on; each language version by itself
/// @param instruments instruments that they stand in; language versions of one symbol count once
public record Coverage(
        String challenge, String relation, long accepted, long proposed, long instruments) {

    /// Both together.
    public long provisions() {
        return accepted + proposed;
    }
}
