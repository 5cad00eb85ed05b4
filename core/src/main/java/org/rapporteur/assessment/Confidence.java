package org.rapporteur.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How sure a status is, in a word with its reasons; never a percentage.
///
/// Example: one old item of civil society gives [Level#LOW], because it is one, old and not
/// official.
///
/// @param reasons what speaks against a higher level
public record Confidence(Level level, List<Reason> reasons) {

    public Confidence {
        reasons = List.copyOf(reasons);
    }

    /// The word.
    public enum Level {
        HIGH,
        MEDIUM,
        LOW;

        /// As pages name it: `medium`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What speaks against a higher level.
    public enum Reason {

        /// No item is official.
        NOT_OFFICIAL,

        /// All items are of one publisher.
        ONE_PUBLISHER,

        /// Every item is older than [MinimumEvidence#MOST_MONTHS] months.
        OLD,

        /// Items say opposite things.
        DISAGREE,

        /// There is no item.
        NO_ITEM;

        /// As pages name it: `one-publisher`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// From the evidence alone: nothing against it gives high, one thing medium, more low.
    public static Confidence of(List<EvidenceItem> items, LocalDate cutOff) {
        if (items.isEmpty()) {
            return new Confidence(Level.LOW, List.of(Reason.NO_ITEM));
        }
        var reasons = new ArrayList<Reason>();
        if (items.stream().noneMatch(item -> item.grade().isOfficial())) {
            reasons.add(Reason.NOT_OFFICIAL);
        }
        if (items.stream().map(EvidenceItem::source).distinct().count() == 1) {
            reasons.add(Reason.ONE_PUBLISHER);
        }
        if (items.stream().noneMatch(item -> item.isWithin(MinimumEvidence.MOST_MONTHS, cutOff))) {
            reasons.add(Reason.OLD);
        }
        boolean saysNothing =
                items.stream().anyMatch(item -> item.bearing() == Bearing.NOTHING_DONE);
        if (saysNothing
                && items.stream().anyMatch(item -> item.bearing() != Bearing.NOTHING_DONE)) {
            reasons.add(Reason.DISAGREE);
        }
        var level =
                switch (reasons.size()) {
                    case 0 -> Level.HIGH;
                    case 1 -> Level.MEDIUM;
                    default -> Level.LOW;
                };
        return new Confidence(level, reasons);
    }
}
