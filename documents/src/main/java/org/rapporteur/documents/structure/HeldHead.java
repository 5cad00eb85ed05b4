package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.instrument.StructureWord;

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
        var words = StructureWords.inUse();
        var draft = words.opening(StructureWord.Kind.DRAFT, lower);
        if (!draft.isEmpty()) {
            return draft(line.substring(draft.length()).strip());
        }
        int resolution = words.opening(StructureWord.Kind.RESOLUTION, lower).length();
        int decision = words.opening(StructureWord.Kind.DECISION, lower).length();
        int word = Math.max(resolution, decision);
        if (word == 0 && (!heading || !Character.isLetterOrDigit(line.charAt(0)))) {
            return Optional.empty();
        }
        var kind = word == 0 ? Kind.NUMBERED : resolution > 0 ? Kind.RESOLUTION : Kind.DECISION;
        return numbered(kind, line.substring(word).strip(), heading);
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
        var words = StructureWords.inUse();
        var behind = rest.substring(number.end());
        int decision = words.opening(StructureWord.Kind.DECISION_BEHIND, behind).length();
        int resolution = words.opening(StructureWord.Kind.RESOLUTION_BEHIND, behind).length();
        var title = behind.substring(Math.max(decision, resolution));
        boolean alone = title.isBlank() || title.strip().equals("*");
        boolean stopped = !title.isEmpty() && ".:：。".indexOf(title.charAt(0)) >= 0;
        boolean told = kind != Kind.NUMBERED && heading && !isSentence(title);
        boolean loose = kind == Kind.NUMBERED && heading && title.startsWith(" ");
        if (!alone && !told && !loose && !(stopped && heading)) {
            return Optional.empty();
        }
        return Optional.of(
                new HeldHead(
                        decision > 0 ? Kind.DECISION : loose ? Kind.LOOSE : kind,
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
