package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.Instrument;

/// Holds one document's citations against the links that its publisher set.
///
/// Both sides count once a unit (provision or footnote) and target. What the publisher never links
/// (decisions, names, bodies without a symbol series) is outside the gold: it is counted, but
/// neither as hit nor as error.
final class CitationComparison {

    /// What came of one link or citation.
    enum Outcome {
        HIT,
        MISSED,
        EXTRA,
        OUTSIDE
    }

    /// One link or citation and what came of it.
    ///
    /// @param surface words of the link or citation
    /// @param target where it points, as the link or the citation has it
    /// @param unitText the text of the provision or footnote
    /// @param why our reason for a citation that the gold does not have; empty for a link
    record Row(
            Outcome outcome,
            CitationClass kind,
            String file,
            String unit,
            String surface,
            String target,
            String unitText,
            String why) {}

    private CitationComparison() {}

    static List<Row> compare(
            Instrument instrument, List<Citation> citations, List<GoldLink> links) {
        var texts = texts(instrument);
        var ours = ours(instrument, citations);
        var wanted = wanted(texts.keySet(), links);
        var units = new LinkedHashSet<>(wanted.keySet());
        units.addAll(ours.keySet());
        var rows = new ArrayList<Row>();
        for (var unit : units) {
            var place =
                    new Place(instrument.source().fileName(), unit, texts.getOrDefault(unit, ""));
            rows.addAll(
                    compare(
                            place,
                            ours.getOrDefault(unit, List.of()),
                            wanted.getOrDefault(unit, List.of())));
        }
        return rows;
    }

    private record Place(String file, String unit, String text) {}

    private static List<Row> compare(Place place, List<Citation> ours, List<GoldLink> links) {
        var rows = new ArrayList<Row>();
        var seen = new LinkedHashSet<TargetKey>();
        var used = new LinkedHashSet<Citation>();
        for (var link : links) {
            var key = TargetKey.of(link.target());
            if (seen.add(key)) {
                var hits =
                        ours.stream()
                                .filter(citation -> TargetKey.meets(citation.target(), key))
                                .toList();
                used.addAll(hits);
                var outcome = hits.isEmpty() ? Outcome.MISSED : Outcome.HIT;
                rows.add(
                        row(
                                outcome,
                                CitationClass.of(link.target(), false),
                                place,
                                link.surface(),
                                link.target(),
                                ""));
            }
        }
        var extras = new LinkedHashSet<TargetKey>();
        for (var citation : ours) {
            if (!used.contains(citation) && extras.add(TargetKey.of(citation.target()))) {
                var kind = CitationClass.of(citation.target(), isNamed(citation));
                var outcome = isOutside(kind, citation) ? Outcome.OUTSIDE : Outcome.EXTRA;
                rows.add(
                        row(
                                outcome,
                                kind,
                                place,
                                citation.surface(),
                                citation.target(),
                                citation.why()));
            }
        }
        return rows;
    }

    private static Row row(
            Outcome outcome,
            CitationClass kind,
            Place place,
            String surface,
            String target,
            String why) {
        return new Row(
                outcome, kind, place.file(), place.unit(), surface, target, place.text(), why);
    }

    private static boolean isOutside(CitationClass kind, Citation citation) {
        return switch (kind) {
            case TREATIES, DECISIONS, CND, CCPCJ, OTHER -> true;
            case GA, ECOSOC, SC, HRC, REPORTS -> isIbidem(citation);
        };
    }

    private static boolean isIbidem(Citation citation) {
        return citation.surface().chars().noneMatch(Character::isDigit);
    }

    private static boolean isNamed(Citation citation) {
        return citation.why().startsWith("name in the register");
    }

    /// Resolved citations by unit.
    private static Map<String, List<Citation>> ours(
            Instrument instrument, List<Citation> citations) {
        var ids = new HashMap<String, String>();
        instrument
                .provisions()
                .forEach(provision -> ids.put(provision.address().toString(), provision.id()));
        instrument
                .footnotes()
                .forEach(note -> ids.put(note.provision() + "#" + note.mark(), note.id()));
        var byUnit = new LinkedHashMap<String, List<Citation>>();
        for (var citation : citations) {
            if (citation.status() == CitationStatus.RESOLVED) {
                var place =
                        citation.inFootnote()
                                ? citation.provision() + "#" + citation.footnote()
                                : citation.provision().toString();
                byUnit.computeIfAbsent(ids.getOrDefault(place, ""), any -> new ArrayList<>())
                        .add(citation);
            }
        }
        return byUnit;
    }

    private static Map<String, String> texts(Instrument instrument) {
        var texts = new LinkedHashMap<String, String>();
        instrument
                .provisions()
                .forEach(provision ->
                        texts.merge(provision.id(), provision.text(), CitationComparison::join));
        instrument
                .footnotes()
                .forEach(note -> texts.merge(note.id(), note.text(), CitationComparison::join));
        return texts;
    }

    private static String join(String left, String right) {
        return left + " " + right;
    }

    private static Map<String, List<GoldLink>> wanted(Set<String> units, List<GoldLink> links) {
        var byUnit = new LinkedHashMap<String, List<GoldLink>>();
        for (var link : links) {
            byUnit.computeIfAbsent(unitOf(link.unit(), units), any -> new ArrayList<>()).add(link);
        }
        return byUnit;
    }

    /// The unit with that identifier, or the one whose identifier is the longest beginning of it
    /// (`para_9` of `para_9__content`).
    private static String unitOf(String id, Set<String> units) {
        if (units.contains(id)) {
            return id;
        }
        var best = "";
        for (var unit : units) {
            boolean begins = id.startsWith(unit) && id.charAt(unit.length()) == '_';
            if (begins && unit.length() > best.length()) {
                best = unit;
            }
        }
        return best;
    }
}
