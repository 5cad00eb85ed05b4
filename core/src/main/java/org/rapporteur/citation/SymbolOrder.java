package org.rapporteur.citation;

import java.util.Comparator;

/// The order in which people list symbols: numbers in them by their value, so that `A/RES/70/9`
/// stands before `A/RES/70/10`.
public final class SymbolOrder {

    public static final Comparator<String> NATURAL = SymbolOrder::compare;

    private SymbolOrder() {}

    private static int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int leftEnd = endOfNumber(left, i);
            int rightEnd = endOfNumber(right, j);
            int order =
                    leftEnd > i && rightEnd > j
                            ? compareNumbers(
                                    left.substring(i, leftEnd), right.substring(j, rightEnd))
                            : Character.compare(left.charAt(i), right.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(leftEnd, i + 1);
            j = Math.max(rightEnd, j + 1);
        }
        int order = Integer.compare(left.length() - i, right.length() - j);
        return order != 0 ? order : left.compareTo(right); // "070" and "70" are not the same
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /// Of any length, without their leading zeros.
    private static int compareNumbers(String left, String right) {
        int i = startOfDigits(left);
        int j = startOfDigits(right);
        int order = Integer.compare(left.length() - i, right.length() - j);
        return order != 0 ? order : left.substring(i).compareTo(right.substring(j));
    }

    private static int startOfDigits(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
