package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;

/// Splits a line at the bullet marks that it still carries.
final class MarkedBullets {

    private static final String ROUND_MARKS = "•‣◦▪●○■□➢✓·";
    private static final String DASHES = "-–—";

    private MarkedBullets() {}

    /// The bullets, or none where the line carries no marks.
    static List<String> split(String line) {
        var round = cut(line, positionsOf(line, ROUND_MARKS));
        if (!round.isEmpty()) {
            return round;
        }
        var dashes = dashPositions(line);
        return dashes.isEmpty() ? cut(line, countedPositions(line)) : cut(line, dashes);
    }

    private static List<Integer> positionsOf(String line, String marks) {
        var positions = new ArrayList<Integer>();
        for (int i = 0; i < line.length(); i++) {
            if (marks.indexOf(line.charAt(i)) >= 0 && (i == 0 || line.charAt(i - 1) == ' ')) {
                positions.add(i);
            }
        }
        return positions;
    }

    /// Dashes count as marks only where the line begins with one.
    private static List<Integer> dashPositions(String line) {
        if (line.length() < 2 || DASHES.indexOf(line.charAt(0)) < 0 || line.charAt(1) != ' ') {
            return List.of();
        }
        var positions = new ArrayList<Integer>();
        char dash = line.charAt(0);
        for (int i = 0; i + 2 < line.length(); i++) {
            boolean stands =
                    line.charAt(i) == dash
                            && (i == 0 || line.charAt(i - 1) == ' ')
                            && line.charAt(i + 1) == ' ';
            if (stands && (i == 0 || !Character.isLowerCase(line.charAt(i + 2)))) {
                positions.add(i);
            }
        }
        return positions;
    }

    /// `1) … 2) …`, `(1) … (2) …`, `1. … 2. …`, `(a) … (b) …`: a count from its beginning, two at
    /// least.
    private static List<Integer> countedPositions(String line) {
        for (var form : new String[] {"%s) ", "(%s) ", "%s. "}) {
            for (char first : new char[] {'1', 'a'}) {
                var positions = count(line, form, first);
                if (positions.size() > 1 && positions.getFirst() == 0) {
                    return positions;
                }
            }
        }
        return List.of();
    }

    private static List<Integer> count(String line, String form, char first) {
        var positions = new ArrayList<Integer>();
        int from = 0;
        for (int i = 0; i < 26; i++) {
            var name = first == '1' ? String.valueOf(i + 1) : String.valueOf((char) (first + i));
            int at = indexOfWord(line, form.formatted(name), from);
            if (at < 0) {
                return positions;
            }
            positions.add(at);
            from = at + 1;
        }
        return positions;
    }

    private static int indexOfWord(String line, String word, int from) {
        int at = line.indexOf(word, from);
        while (at > 0 && line.charAt(at - 1) != ' ') {
            at = line.indexOf(word, at + 1);
        }
        return at;
    }

    private static List<String> cut(String line, List<Integer> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        var bullets = new ArrayList<String>();
        add(bullets, line.substring(0, positions.getFirst()));
        for (int i = 0; i < positions.size(); i++) {
            int end = i + 1 < positions.size() ? positions.get(i + 1) : line.length();
            add(bullets, line.substring(positions.get(i), end));
        }
        return bullets;
    }

    private static void add(List<String> bullets, String piece) {
        var text = withoutMark(piece);
        if (!text.isEmpty()) {
            bullets.add(text);
        }
    }

    /// Takes the mark off a bullet's beginning.
    static String withoutMark(String piece) {
        var text = piece.strip();
        if (text.length() > 1 && (ROUND_MARKS + DASHES + "*").indexOf(text.charAt(0)) >= 0) {
            boolean mark = ROUND_MARKS.indexOf(text.charAt(0)) >= 0 || text.charAt(1) == ' ';
            return mark ? text.substring(1).strip() : text;
        }
        var label = Labels.leading(text);
        return label.item() || label.length() > 0 ? text.substring(label.length()).strip() : text;
    }
}
