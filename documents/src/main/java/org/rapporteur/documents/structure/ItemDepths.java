package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells from its label alone how deep an item stands: `(i)` opens a deeper list after `(a)`, but
/// follows `(h)`.
final class ItemDepths {

    /// A label read one way.
    private record Reading(Style style, int ordinal) {}

    private enum Style {
        LETTER,
        ROMAN,
        NUMBER,
        BULLET,
        OTHER
    }

    private final List<Reading> open = new ArrayList<>();

    void clear() {
        open.clear();
    }

    /// The depth of the next item, from 0.
    int next(String label) {
        var readings = readings(label);
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            for (Reading reading : readings) {
                if (follows(reading, open.get(depth))) {
                    return settle(depth, reading);
                }
            }
        }
        for (Reading reading : readings) {
            if (reading.ordinal() == 1 && !holds(reading.style())) {
                return settle(open.size(), reading);
            }
        }
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            for (Reading reading : readings) {
                if (reading.style() == open.get(depth).style()) {
                    return settle(depth, reading);
                }
            }
        }
        return settle(open.isEmpty() ? 0 : open.size() - 1, readings.getFirst());
    }

    /// An item whose depth the document gives.
    int at(int depth, String label) {
        return settle(Math.min(depth, open.size()), readings(label).getFirst());
    }

    private boolean holds(Style style) {
        return open.stream().anyMatch(reading -> reading.style() == style);
    }

    private int settle(int depth, Reading reading) {
        while (open.size() > depth) {
            open.removeLast();
        }
        open.add(reading);
        return depth;
    }

    private static boolean follows(Reading next, Reading last) {
        return next.style() == last.style()
                && (next.ordinal() == last.ordinal() + 1
                        || next.style() == Style.BULLET
                        || next.style() == Style.OTHER);
    }

    /// Letters are read before romans, so that `(i)` after `(h)` is a letter.
    private static List<Reading> readings(String label) {
        var inner = inner(label);
        var readings = new ArrayList<Reading>(2);
        if (inner.isEmpty()) {
            return List.of(new Reading(Style.BULLET, 1));
        }
        if (Labels.isDigit(inner.charAt(0))) {
            return List.of(new Reading(Style.NUMBER, numberOf(inner)));
        }
        char first = inner.charAt(0);
        boolean letters =
                inner.chars().allMatch(c -> c == first)
                        && first >= 'a'
                        && first <= 'z'
                        && inner.length() <= 2;
        if (letters) {
            readings.add(new Reading(Style.LETTER, first - 'a' + 1 + 26 * (inner.length() - 1)));
        }
        if (Labels.isRoman(inner)) {
            readings.add(new Reading(Style.ROMAN, Labels.romanValue(inner)));
        }
        return readings.isEmpty() ? List.of(new Reading(Style.OTHER, 1)) : readings;
    }

    private static int numberOf(String digits) {
        int value = 0;
        for (int i = 0;
                i < digits.length() && Labels.isDigit(digits.charAt(i)) && value < 100_000;
                i++) {
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value;
    }

    /// The letters or digits of a label, lower case; empty for a bullet.
    private static String inner(String label) {
        var inner = new StringBuilder();
        label.chars().filter(Character::isLetterOrDigit).forEach(c -> inner.append((char) c));
        return inner.toString().toLowerCase(Locale.ROOT);
    }
}
