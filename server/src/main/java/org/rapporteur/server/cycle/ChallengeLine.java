package org.rapporteur.server.cycle;

import org.rapporteur.challenge.Challenge;

/// A challenge and how much of the library is linked to it.
///
/// @param answers provisions proposed as answering it
/// @param answerTexts instruments that they stand in
/// @param describes provisions proposed as describing it
/// @param describeTexts instruments that they stand in
/// @param answersWidth length of its bar, 0 to 100
/// @param describesWidth length of its bar, 0 to 100
public record ChallengeLine(
        Challenge challenge,
        long answers,
        long answerTexts,
        long describes,
        long describeTexts,
        int answersWidth,
        int describesWidth) {

    private static final int FULL = 100;

    /// The bar of a count; whatever is more than nothing can be seen.
    static int width(long count, long most) {
        return count == 0 ? 0 : Math.max(1, (int) (FULL * count / most));
    }
}
