package org.rapporteur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What each status needs before it may be stated (docs/method.md). Not met, the status is refused;
/// met, it is still a person's judgement.
public final class MinimumEvidence {

    /// Older items do not show how things stand by the cut-off date: a convention of this project.
    public static final int MOST_MONTHS = 36;

    private MinimumEvidence() {}

    /// What stands beside the evidence.
    ///
    /// @param reason the author's words: the reasoning, or the search that found nothing
    /// @param laterText symbol of the text that took its place; else empty
    public record Grounds(String reason, String laterText) {}

    /// What is missing; nothing where the status may be stated.
    public static List<Shortfall> listShortfalls(
            ImplementationStatus status,
            List<EvidenceItem> items,
            LocalDate cutOff,
            Grounds grounds) {
        var known = items.stream().filter(item -> !item.dated().isAfter(cutOff)).toList();
        return switch (status) {
            case IMPLEMENTED, LARGELY_IMPLEMENTED -> ofDone(known, cutOff);
            case PARTLY_IMPLEMENTED -> ofPartlyDone(known);
            case STARTED ->
                    unless(
                            known.stream().anyMatch(MinimumEvidence::showsSomething),
                            Shortfall.AN_ITEM);
            case NOT_STARTED ->
                    unless(
                            known.stream()
                                    .anyMatch(item ->
                                            item.bearing() == Bearing.NOTHING_DONE
                                                    && item.grade().isOfficial()),
                            Shortfall.EXPLICIT_STATEMENT);
            case NO_INFORMATION -> unless(!grounds.reason().isBlank(), Shortfall.SEARCH_LOG);
            case NOT_APPLICABLE, NOT_ASSESSABLE ->
                    unless(!grounds.reason().isBlank(), Shortfall.A_REASON);
            case SUPERSEDED -> unless(!grounds.laterText().isBlank(), Shortfall.LATER_TEXT);
        };
    }

    /// Two recent independent items, one of them official; the act itself, on record, suffices.
    private static List<Shortfall> ofDone(List<EvidenceItem> items, LocalDate cutOff) {
        if (items.stream()
                .anyMatch(item ->
                        item.bearing() == Bearing.ACT_ITSELF && item.grade().isOfficial())) {
            return List.of();
        }
        Predicate<EvidenceItem> counts =
                item -> showsSomething(item) && item.isWithin(MOST_MONTHS, cutOff);
        var missing = new ArrayList<Shortfall>();
        if (countPublishers(items, counts) < 2) {
            missing.add(Shortfall.TWO_INDEPENDENT);
        }
        if (items.stream().noneMatch(counts.and(item -> item.grade().isOfficial()))) {
            missing.add(Shortfall.ONE_OFFICIAL);
        }
        return List.copyOf(missing);
    }

    private static List<Shortfall> ofPartlyDone(List<EvidenceItem> items) {
        boolean hasOfficial =
                items.stream().anyMatch(item -> showsSomething(item) && item.grade().isOfficial());
        return unless(
                hasOfficial || countPublishers(items, MinimumEvidence::showsSomething) >= 2,
                Shortfall.OFFICIAL_OR_TWO);
    }

    private static boolean showsSomething(EvidenceItem item) {
        return item.bearing() != Bearing.NOTHING_DONE;
    }

    private static long countPublishers(List<EvidenceItem> items, Predicate<EvidenceItem> counts) {
        return items.stream().filter(counts).map(EvidenceItem::source).distinct().count();
    }

    private static List<Shortfall> unless(boolean isMet, Shortfall missing) {
        return isMet ? List.of() : List.of(missing);
    }
}
