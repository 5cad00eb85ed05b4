package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;

/// A word with what clings to it: brackets and quotation marks before, punctuation behind.
///
/// @param raw as written
/// @param word without what clings to it; an abbreviation keeps its stop
/// @param start position in the text
/// @param depth how many brackets and quotation marks are open before it
record Token(String raw, String word, int start, int depth) {

    private static final String OPENING = "(（[“«";
    private static final String CLOSING = ")）]”»";

    static List<Token> listOf(String text) {
        var tokens = new ArrayList<Token>();
        int depth = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            var raw = text.substring(at, end);
            tokens.add(new Token(raw, strip(raw), at, depth));
            depth = Math.max(0, depth + balance(raw));
            at = end;
        }
        return tokens;
    }

    private static int balance(String raw) {
        int balance = 0;
        for (int i = 0; i < raw.length(); i++) {
            balance +=
                    OPENING.indexOf(raw.charAt(i)) >= 0
                            ? 1
                            : CLOSING.indexOf(raw.charAt(i)) >= 0 ? -1 : 0;
        }
        return balance;
    }

    private static String strip(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && !Character.isLetterOrDigit(raw.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(raw.charAt(end - 1))) {
            end--;
        }
        var word = raw.substring(start, end);
        boolean stop = end < raw.length() && raw.charAt(end) == '.';
        return stop && BulletWords.isAbbreviation(word + ".") ? word + "." : word;
    }

    boolean isCapitalized() {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && raw.charAt(0) == word.charAt(0);
    }

    boolean isLower() {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /// `UNODC`, `CJ`, `NGOs`.
    boolean isAcronym() {
        return word.length() >= 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1));
    }

    boolean isNumber() {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /// `A/RES/78/228`, `E/CN.7/2024/5`.
    boolean isSymbol() {
        int stroke = word.indexOf('/');
        return stroke > 0
                && isAllCapitals(word.substring(0, stroke))
                && word.chars().anyMatch(Character::isDigit)
                && word.charAt(word.length() - 1) != '/';
    }

    /// `32/1`, `S-30/1`.
    boolean isSessionNumber() {
        int stroke = word.indexOf('/');
        return stroke > 0
                && stroke < word.length() - 1
                && Character.isDigit(word.charAt(stroke - 1))
                && Character.isDigit(word.charAt(stroke + 1));
    }

    private static boolean isAllCapitals(String text) {
        return text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    boolean endsWith(String mark) {
        return raw.endsWith(mark);
    }

    /// Whether a sentence ends with this word.
    boolean endsSentence() {
        int end = raw.length();
        while (end > 0 && "”»\"'’)".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ".!?;".indexOf(raw.charAt(end - 1)) < 0) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean inner = word.indexOf('.') >= 0 && !isSymbol() && !word.endsWith(".");
        return raw.charAt(end - 1) != '.'
                || !(initial || inner || BulletWords.isAbbreviation(word));
    }

    boolean endsClause() {
        return endsSentence() || endsWith(",") || endsWith(":");
    }

    boolean closesBracket() {
        return endsWith(")") || endsWith("]");
    }
}
