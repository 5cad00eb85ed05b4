package org.rapporteur.review;

import java.util.List;
import java.util.Optional;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Symbol;

/// A bullet taken apart: the source it names, a title in brackets or after a colon, and what it
/// says.
///
/// Examples: `A/RES/76/183 (Integrating sport …): integrate sports-based interventions` has the
/// head `A/RES/76/183`, the title `Integrating sport …` and the words `integrate sports-based
/// interventions`; `Improving prison conditions` is words alone.
///
/// @param head the source as the bullet names it; empty where it names none
/// @param citation what the head was recognized as; null where it is a name that no register knows,
///   or empty
/// @param title the words in brackets right behind the head; empty where there are none
/// @param words what is left
record BulletParts(
        String head,
        org.rapporteur.citation.@org.jspecify.annotations.Nullable Citation citation,
        String title,
        String words) {

    private static final int LONGEST_HEAD = 80;
    private static final int MOST_HEAD_WORDS = 9;

    Optional<Citation> findCitation() {
        return Optional.ofNullable(citation);
    }

    /// @param citations those found in the bullet's text, in order
    static BulletParts of(String bullet, List<Citation> citations) {
        for (var citation : citations) {
            if (citation.start() <= wordsBefore(bullet, citation.start())) {
                return behind(bullet, citation);
            }
        }
        int colon = bullet.indexOf(':');
        if (colon > 0
                && colon <= LONGEST_HEAD
                && bullet.substring(0, colon).split("\\s+").length <= MOST_HEAD_WORDS) {
            var inHead =
                    citations.stream()
                            .filter(citation -> citation.start() < colon)
                            .findFirst()
                            .orElse(null);
            return new BulletParts(
                    bullet.substring(0, colon).strip(),
                    inHead,
                    "",
                    bullet.substring(colon + 1).strip());
        }
        // A source named at the end, in brackets: "Reduce reoffending (A/RES/78/224, para. 3)".
        if (!citations.isEmpty() && bullet.endsWith(")")) {
            var last = citations.getLast();
            int open = bullet.lastIndexOf('(', last.start());
            if (open > 0) {
                var head = bullet.substring(open + 1, bullet.length() - 1).strip();
                return new BulletParts(head, last, "", bullet.substring(0, open).strip());
            }
        }
        return new BulletParts("", null, "", bullet.strip());
    }

    /// The citation stands at the start, or behind one announcing word and its body ("Resolution",
    /// "CND resolution").
    private static int wordsBefore(String bullet, int start) {
        var before = bullet.substring(0, start).strip();
        boolean announcing =
                before.isEmpty()
                        || (before.split("\\s+").length <= MOST_HEAD_WORDS
                                && !before.contains(":")
                                && before.toLowerCase(java.util.Locale.ROOT)
                                        .matches(".*(resolution|decision|the|see|cf\\.?)$"));
        return announcing ? start : -1;
    }

    private static BulletParts behind(String bullet, Citation citation) {
        int end = citation.start() + citation.surface().length();
        var rest = bullet.substring(end);
        var pinpoint = citation.pinpoint();
        int at = pinpoint.isEmpty() ? -1 : rest.indexOf(pinpoint);
        if (at >= 0 && at <= 3) {
            end += at + pinpoint.length();
            rest = bullet.substring(end);
        }
        rest = rest.strip();
        var title = "";
        int close = rest.startsWith("(") ? closing(rest) : -1;
        if (close > 0) {
            title = rest.substring(1, close).strip();
            rest = rest.substring(close + 1).strip();
        }
        var head = bullet.substring(0, end).strip();
        if (Symbol.parse(title).isPresent()) {
            // "Kyoto Declaration (A/RES/76/181): …": the bracket names the same source once more.
            head = head + " (" + title + ")";
            title = "";
        }
        return new BulletParts(head, citation, title, stripLeading(rest));
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String stripLeading(String rest) {
        int at = 0;
        while (at < rest.length() && " :–—-,;".indexOf(rest.charAt(at)) >= 0) {
            at++;
        }
        return rest.substring(at).strip();
    }
}
