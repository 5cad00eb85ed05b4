package org.rapporteur.documents.akn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Language;

/// What one of our own files says about its document; the first word on each matter counts, for
/// annexes repeat it.
final class WrittenMetadata {

    String symbol = "";
    String body = "";
    String title = "";
    String session = "";
    String within = "";
    Language language = Language.UNDETERMINED;
    @Nullable LocalDate adopted;
}
