package org.rapporteur.citation;

import java.util.List;
import java.util.function.Predicate;

/// Where a mention stands: the speaking body, the unit it is in and the units before it.
///
/// @param speaker id of the organ that speaks in the document; empty where the document has none
record Surroundings(
        CitationVocabulary vocabulary,
        EncodedText text,
        List<EncodedText.Unit> units,
        int unit,
        String speaker) {

    private static final int MOST_UNITS_BACK = 60;

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

    private String nearestIn(EncodedText.Unit place, int end, Predicate<String> fits) {
        var bytes = text.bytes();
        for (int at = end - 1; at >= place.start(); at--) {
            boolean boundary = at == place.start() || !ByteTrie.isAsciiLetter(bytes[at - 1]);
            if (!boundary || !vocabulary.bodiesAhead.mayStart(bytes[at])) {
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
