package org.rapporteur.citation;

import java.util.Map;
import java.util.function.Predicate;

/// Where a mention stands: the speaking body, the unit it is in and the units before it.
///
/// @param unit number of the unit that the mention is in
/// @param named the bodies that the document names
/// @param carried id of the body that the mention before was resolved to; empty where there is none
/// @param bodies ids of the bodies that numbers were cited with before in the document; empty text
///   where two differ
/// @param speaker id of the organ that speaks in the document; empty where the document has none
record Surroundings(
        CitationVocabulary vocabulary,
        EncodedText text,
        int unit,
        NamedBodies named,
        String carried,
        Map<String, String> bodies,
        String speaker) {

    /// The body named last before the mention (in its unit, then in the units before) that `fits`;
    /// empty where none does.
    String nearestBody(Mention mention, Predicate<String> fits) {
        return named.nearest(unit, mention.context(), fits);
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
        var place = text.units().get(unit);
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
}
