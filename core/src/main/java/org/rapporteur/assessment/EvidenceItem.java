package org.rapporteur.assessment;

import java.time.LocalDate;
import java.util.Locale;

/// One item of evidence, as far as it bears on a status.
///
/// Example: a State's submission of 3 May 2023 that says that a law was passed.
///
/// @param publisher who answers for it; items of one publisher are not independent of each other
/// @param dated when it was published
public record EvidenceItem(
        EvidenceGrade grade, String publisher, LocalDate dated, Bearing bearing) {

    public EvidenceItem {
        if (publisher.isBlank()) {
            throw new IllegalArgumentException("evidence has a publisher");
        }
    }

    /// The publisher, however it is written.
    String source() {
        return publisher.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether it was published within so many months before a day, and not after it.
    boolean isWithin(int months, LocalDate cutOff) {
        return !dated.isAfter(cutOff) && !dated.isBefore(cutOff.minusMonths(months));
    }
}
