package org.rapporteur.citation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Where a mention stands: the speaking body, the unit it is in and the units before it.
///
/// @param carried id of the body that the mention before was resolved to; empty where there is none
/// @param bodies ids of the bodies that numbers were cited with before in the document; empty text
///   where two differ
/// @param speaker id of the organ that speaks in the document; empty where the document has none
record Surroundings(
        CitationVocabulary vocabulary,
        EncodedText text,
        List<EncodedText.Unit> units,
        int unit,
        String carried,
        Map<String, String> bodies,
        String speaker) {

    private static final int MOST_UNITS_BACK = 10;

    /// The body named last before the mention (in its unit, then in the units before) that `fits`;
    /// empty where none does.
    String nearestBody(Mention mention, Predicate<String> fits) {
        int stop = Math.max(0, unit - MOST_UNITS_BACK);
        for (int i = unit; i >= stop; i--) {
            var place = units.get(i);
            var body = nearestIn(place, i == unit ? mention.context() : place.end(), fits);
            if (!body.isEmpty()) {
                return body;
            }
        }
        return "";
    }

    /// The body that the same number was cited with before; empty where it was not, or with two.
    String bodyOfSameNumber(Mention mention) {
        return bodies.isEmpty() ? "" : bodies.getOrDefault(number(mention), "");
    }

    static String number(Mention mention) {
        return mention.session() + "/" + mention.number();
    }

    /// The body whose report a footnote cites before the mention ("Supplement No. 53 (A/73/53),
    /// chap. IV, resolution 37/17").
    String reportingBody(Mention mention) {
        var place = units.get(unit);
        if (place.footnote().isEmpty()) {
            return "";
        }
        var bytes = text.bytes();
        for (int at = mention.context() - 1; at >= place.start(); at--) {
            if (vocabulary.reports.mayStart(bytes, at, mention.context())) {
                long match = vocabulary.reports.match(bytes, at, mention.context());
                if (match != ByteTrie.NONE) {
                    return vocabulary.reportingBody(match);
                }
            }
        }
        return "";
    }

    private String nearestIn(EncodedText.Unit place, int end, Predicate<String> fits) {
        var bytes = text.bytes();
        for (int at = end - 1; at >= place.start(); at--) {
            boolean boundary = at == place.start() || !ByteTrie.isAsciiLetter(bytes[at - 1]);
            if (!boundary || !vocabulary.bodiesAhead.mayStart(bytes, at, end)) {
                continue;
            }
            long match = vocabulary.bodiesAhead.match(bytes, at, end);
            if (match != ByteTrie.NONE) {
                var value = vocabulary.bodyAhead(match).value();
                if (!value.startsWith("*") && fits.test(value)) {
                    return value;
                }
            }
        }
        return "";
    }
}
