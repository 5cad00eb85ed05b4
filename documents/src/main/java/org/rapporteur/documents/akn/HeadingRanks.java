package org.rapporteur.documents.akn;

import org.rapporteur.documents.structure.Labels;

/// How high a heading stands, from the publisher's style class or, without one, from its form.
final class HeadingRanks {

    static final int BARE_ROMAN = 15;
    static final int BARE_LETTER = 25;
    static final int BOLD = 32;
    static final int PLAIN = 42;

    private static final int LONGEST_UNSTYLED = 160;

    private HeadingRanks() {}

    /// The rank of a style class (`HCh`, `H1`, `H23`, `H4`, `H1G`, `BLUEHeadingH2`); -1 for a class
    /// of running text.
    static int ofClass(String styleClass) {
        int at =
                styleClass.startsWith("H")
                        ? 1
                        : styleClass.indexOf("HeadingH") + "HeadingH".length();
        boolean heading = styleClass.startsWith("H") || styleClass.contains("HeadingH");
        if (!heading || at >= styleClass.length()) {
            return -1;
        }
        return switch (styleClass.charAt(at)) {
            case 'C', 'M' -> 10;
            case '1' -> 20;
            case '2' -> 30;
            case '4' -> 40;
            case '5' -> 50;
            default -> 45;
        };
    }

    /// The rank of a heading that has no class of its own.
    static int ofForm(String text, boolean bold) {
        if (Labels.isBareDivision(text)) {
            return text.length() == 1 && "IVX".indexOf(text.charAt(0)) < 0
                    ? BARE_LETTER
                    : BARE_ROMAN;
        }
        return bold ? BOLD : PLAIN;
    }

    /// A line of running text that ends in no punctuation mark is a heading that the publisher left
    /// without a style.
    static boolean looksLikeHeading(String text) {
        if (text.isEmpty() || text.length() > LONGEST_UNSTYLED || !holdsLetter(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return Character.isLetter(last) || Character.isDigit(last) || last == ')' || last == '’';
    }

    private static boolean holdsLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
