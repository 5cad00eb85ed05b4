package org.rapporteur.report.wording;

/// What the letters of a text tell about it: its direction, and its language where the script
/// leaves one choice among the six official languages.
public final class Scripts {

    private Scripts() {}

    /// Whether the first letter with a direction runs from right to left.
    public static boolean isRightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> {
                    byte direction = Character.getDirectionality(letter);
                    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
                });
    }

    /// BCP 47 code of the language that the first letter's script points to; empty where it leaves
    /// a choice.
    public static String languageCode(String text) {
        int letter = text.codePoints().filter(Character::isLetter).findFirst().orElse('a');
        return switch (Character.UnicodeScript.of(letter)) {
            case ARABIC -> "ar";
            case HAN -> "zh";
            case CYRILLIC -> "ru";
            default -> "";
        };
    }
}
