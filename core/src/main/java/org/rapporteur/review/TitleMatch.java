package org.rapporteur.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Words;

/// How well two titles agree, and the comparison of a title on a slide with the registered one in
/// words.
final class TitleMatch {

    /// From here on two titles are held to be the same but for small words.
    static final double SAME = 0.85;

    private TitleMatch() {}

    /// Shared content words over all content words, 0 to 1.
    static double agreement(String left, String right) {
        var leftKeys = content(left);
        var rightKeys = content(right);
        if (leftKeys.isEmpty() || rightKeys.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(leftKeys);
        shared.retainAll(rightKeys);
        var all = new HashSet<>(leftKeys);
        all.addAll(rightKeys);
        return (double) shared.size() / all.size();
    }

    /// What the comparison gives, in words; empty where one of them is empty.
    static String check(String onSlide, String registered) {
        if (onSlide.isBlank() || registered.isBlank()) {
            return "";
        }
        if (fold(onSlide).equals(fold(registered))) {
            return "same as the registered title";
        }
        double agreement = agreement(onSlide, registered);
        return agreement >= SAME
                ? "same as the registered title but for small words"
                : "differs from the registered title “" + registered + "”";
    }

    private static List<String> fold(String title) {
        return Words.of(title).stream()
                .map(word -> word.written().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> content(String title) {
        var keys = new HashSet<String>();
        for (var key : Words.keys(title)) {
            if (key.length() > 3 || key.chars().anyMatch(c -> c >= 128)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
