package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.instrument.Provision;

/// Finds where the texts that a report holds begin and end.
///
/// A text begins at its head ("Resolution 68/1") if its words follow: the line with which the body
/// begins to speak or, for a decision, a sentence. It ends at the next head, or where the report's
/// own headings go on counting (`C.` after `B.`, `Chapter II`).
final class HeldSegments {

    /// So many lines a title may take.
    private static final int LONGEST_TITLE = 6;

    /// The words of a decision are at least a sentence of this length.
    private static final int SHORTEST_SENTENCE = 40;

    private static final int LONGEST_HEADING = 160;

    private final List<Provision> provisions;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Integer> outside = new HashMap<>();
    private final Map<String, Integer> inside = new HashMap<>();

    /// A text from its head to its end.
    ///
    /// @param start index of its head
    /// @param text index of its first provision behind title and formula
    /// @param end index behind its last provision
    /// @param title of the lines between head and text
    /// @param formula whether a body's formula opens it
    /// @param body short name of the body that speaks; empty where it does not tell
    record Segment(
            HeldHead head,
            int start,
            int text,
            int end,
            String title,
            boolean formula,
            String body) {

        boolean isDraft() {
            return head.kind() == HeldHead.Kind.DRAFT;
        }

        Segment until(int last) {
            return new Segment(head, start, text, last, title, formula, body);
        }
    }

    private HeldSegments(List<Provision> provisions) {
        this.provisions = provisions;
    }

    static List<Segment> find(List<Provision> provisions) {
        var finder = new HeldSegments(provisions);
        finder.walk();
        boolean holds = finder.segments.stream().anyMatch(segment -> !segment.isDraft());
        boolean severalDrafts = finder.segments.size() > 1;
        return holds || severalDrafts ? finder.segments : List.of();
    }

    private void walk() {
        Segment open = null;
        for (int i = 0; i < provisions.size(); i++) {
            var opened = open(i);
            boolean closes = opened.isPresent() || (open != null && isOutside(i));
            if (open != null && closes) {
                segments.add(open.until(i));
                open = null;
            }
            if (opened.isPresent()) {
                open = opened.get();
                inside.clear();
            } else if (open == null) {
                divisions(provisions.get(i)).forEach(outside::put);
            } else {
                divisions(provisions.get(i)).forEach(inside::put);
            }
        }
        if (open != null) {
            segments.add(open.until(provisions.size()));
        }
    }

    /// The text whose head stands here.
    private Optional<Segment> open(int at) {
        var line = provisions.get(at);
        var head = HeldHead.parse(line.text(), line.isHeading());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        var title = new StringBuilder(head.get().title());
        int last = Math.min(provisions.size(), at + 1 + LONGEST_TITLE);
        for (int i = at + 1; i < last; i++) {
            var next = provisions.get(i);
            var body = Formulas.findBody(next.text());
            if (body.isPresent()) {
                return Optional.of(
                        new Segment(
                                head.get(), at, i + 1, i + 1, title.toString(), true, body.get()));
            }
            if (HeldHead.parse(next.text(), next.isHeading()).isPresent()) {
                return Optional.empty();
            }
            if (!isTitle(next, title.isEmpty())) {
                return isDecided(head.get(), next)
                        ? Optional.of(
                                new Segment(head.get(), at, i, i, title.toString(), false, ""))
                        : Optional.empty();
            }
            title.append(title.isEmpty() ? "" : " ").append(next.text());
        }
        return Optional.empty();
    }

    /// A heading, or the first line that is no sentence.
    private static boolean isTitle(Provision line, boolean first) {
        return line.isHeading()
                || (first
                        && line.number().isEmpty()
                        && !line.text().isEmpty()
                        && ".:;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0);
    }

    private static boolean isDecided(HeldHead head, Provision text) {
        return (head.kind() == HeldHead.Kind.DECISION
                        || head.kind() == HeldHead.Kind.NUMBERED
                        || head.kind() == HeldHead.Kind.DRAFT)
                && text.text().length() >= SHORTEST_SENTENCE;
    }

    /// Whether a heading goes on where the report's own headings stopped.
    private boolean isOutside(int at) {
        for (var division : divisions(provisions.get(at)).entrySet()) {
            var before = inside.get(division.getKey());
            if (before != null && division.getValue() == before + 1) {
                return false;
            }
        }
        for (var division : divisions(provisions.get(at)).entrySet()) {
            var before = outside.get(division.getKey());
            if (before != null && division.getValue() == before + 1) {
                return true;
            }
        }
        return false;
    }

    /// The series that a heading counts in and its place there; a letter may be a roman numeral.
    private static Map<String, Integer> divisions(Provision line) {
        if (!line.isHeading() && !isLikeHeading(line)) {
            return Map.of();
        }
        var words = line.text().split(" ", 3);
        boolean named = words.length > 1 && words[0].chars().allMatch(Character::isLetter);
        if (line.number().isEmpty() && named && Labels.isBareDivision(words[1])) {
            return ordinals(words[0].toLowerCase(Locale.ROOT) + " ", words[1]);
        }
        int length = Labels.leadingDivision(line.text());
        var number = line.number().isEmpty() ? line.text().substring(0, length) : line.number();
        return ordinals(
                "", number.isEmpty() && Labels.isBareDivision(line.text()) ? line.text() : number);
    }

    /// Plain text has no headings, only short lines that end without a stop.
    private static boolean isLikeHeading(Provision line) {
        var text = line.text();
        return line.number().isEmpty()
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && Character.isUpperCase(text.charAt(0))
                && ".:;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static Map<String, Integer> ordinals(String series, String printed) {
        if (printed.isBlank() || !Labels.isBareDivision(printed)) {
            return Map.of();
        }
        var number = Labels.number(printed).toLowerCase(Locale.ROOT);
        var ordinals = new HashMap<String, Integer>();
        if (Labels.isRoman(number)) {
            ordinals.put(series + "roman", Labels.romanValue(number));
        }
        if (number.length() == 1) {
            ordinals.put(series + "letter", number.charAt(0) - 'a' + 1);
        }
        return ordinals;
    }
}
