package org.rapporteur.documents.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The line within a report that opens a text which stands in it: "Resolution 68/1", "Decision
/// 68/2", "55/1. Title", "Draft resolution II".
///
/// @param number `68/1`; of a draft `II`, empty where it has none
/// @param title what follows the number on the same line
public record HeldHead(Kind kind, String number, String title) {

    private static final int LONGEST = 400;

    private static final Pattern NUMBER =
            Pattern.compile("((?:S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?= ?[.:]| *$))?)");

    private static final Pattern DRAFT_NUMBER = Pattern.compile("[IVXL]{1,6}|[A-Z]|\\d{1,2}");

    private static final List<String> RESOLUTION =
            List.of("resolution", "résolution", "resolución", "резолюция", "القرار", "第");
    private static final List<String> DECISION =
            List.of("decision", "décision", "decisión", "решение", "المقرر");
    private static final List<String> DRAFT =
            List.of(
                    "draft resolution",
                    "draft decision",
                    "projet de résolution",
                    "projet de décision",
                    "proyecto de resolución",
                    "proyecto de decisión",
                    "проект резолюции",
                    "проект решения",
                    "مشروع القرار",
                    "مشروع المقرر",
                    "决议草案",
                    "决定草案");

    /// What a head opens.
    public enum Kind {
        RESOLUTION,
        DECISION,
        /// A number with its title alone: the text behind it tells which it is.
        NUMBERED,
        /// The same without a stop behind the number: only a formula behind it can confirm it.
        LOOSE,
        DRAFT
    }

    /// Whether a line opens one of several texts: it has a word and a number, "Draft resolution
    /// II".
    public static boolean isHead(String line) {
        return parse(line, false).filter(head -> !head.number().isEmpty()).isPresent();
    }

    /// The number behind the stroke: 1 of `68/1`; 0 of a draft.
    int ordinal() {
        var digits = number.substring(number.indexOf('/') + 1).replaceAll("\\D", "");
        return number.indexOf('/') < 0 || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /// @param heading whether the document sets the line as a heading
    static Optional<HeldHead> parse(String line, boolean heading) {
        if (line.isEmpty() || line.length() > LONGEST || Contents.isEntry(line)) {
            return Optional.empty();
        }
        var lower = line.toLowerCase(Locale.ROOT);
        for (var word : DRAFT) {
            if (lower.startsWith(word)) {
                return draft(line.substring(word.length()).strip());
            }
        }
        int resolution = lengthOfWord(lower, RESOLUTION);
        int decision = lengthOfWord(lower, DECISION);
        int word = Math.max(resolution, decision);
        if (word == 0 && (!heading || !Character.isLetterOrDigit(line.charAt(0)))) {
            return Optional.empty();
        }
        var kind = word == 0 ? Kind.NUMBERED : resolution > 0 ? Kind.RESOLUTION : Kind.DECISION;
        return numbered(kind, line.substring(word).strip(), heading);
    }

    private static int lengthOfWord(String lower, List<String> words) {
        return words.stream()
                .filter(lower::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static Optional<HeldHead> draft(String rest) {
        if (rest.isEmpty()) {
            return Optional.of(new HeldHead(Kind.DRAFT, "", ""));
        }
        var number = DRAFT_NUMBER.matcher(rest);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        var title = rest.substring(number.end());
        boolean apart = title.isEmpty() || ".:* ".indexOf(title.charAt(0)) >= 0;
        return apart && !isSentence(title)
                ? Optional.of(new HeldHead(Kind.DRAFT, number.group(), clean(title)))
                : Optional.empty();
    }

    private static Optional<HeldHead> numbered(Kind kind, String rest, boolean heading) {
        var number = NUMBER.matcher(rest);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        var chinese = rest.startsWith("号决定", number.end());
        var title = rest.substring(number.end()).replaceFirst("^号(?:决议|决定)", "");
        boolean alone = title.isBlank() || title.strip().equals("*");
        boolean stopped = !title.isEmpty() && ".:：。".indexOf(title.charAt(0)) >= 0;
        boolean told = kind != Kind.NUMBERED && heading && !isSentence(title);
        boolean loose = kind == Kind.NUMBERED && heading && title.startsWith(" ");
        if (!alone && !told && !loose && !(stopped && heading)) {
            return Optional.empty();
        }
        return Optional.of(
                new HeldHead(
                        chinese ? Kind.DECISION : loose ? Kind.LOOSE : kind,
                        number.group(1).strip(),
                        clean(title)));
    }

    /// "Resolution 68/1 was adopted without a vote."
    private static boolean isSentence(String title) {
        return title.length() > 2
                && title.endsWith(".")
                && title.charAt(0) == ' '
                && Character.isLowerCase(title.strip().charAt(0));
    }

    private static String clean(String title) {
        return title.replaceFirst("^[ .:：。*–—-]+", "").strip();
    }
}
