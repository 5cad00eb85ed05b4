package org.rapporteur.commitment;

import java.util.Optional;

/// What a time limit comes to, where its words leave no doubt.
final class DeadlineValue {

    private static final int DIGITS_OF_A_YEAR = 4;

    private DeadlineValue() {}

    /// The meaning of the phrase (`yearly`), or the year that its words name; empty otherwise.
    static String of(String folded, DraftingPhrase phrase) {
        boolean named = phrase.canonical().isEmpty() || phrase.canonical().equals("within");
        return named ? findYear(folded).orElse("") : phrase.canonical();
    }

    static Optional<String> findYear(String folded) {
        int digits = 0;
        for (int i = 0; i <= folded.length(); i++) {
            boolean digit = i < folded.length() && Character.isDigit(folded.charAt(i));
            if (!digit && digits == DIGITS_OF_A_YEAR) {
                return Optional.of(folded.substring(i - digits, i));
            }
            digits = digit ? digits + 1 : 0;
        }
        return Optional.empty();
    }
}
