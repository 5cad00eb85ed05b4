package org.rapporteur.instrument;

import java.util.Locale;

/// The form in which a document came.
public enum Format {
    AKN,
    PDF,
    DOCX,
    DOC,
    PPTX,
    PPT,
    HTML,
    MD,
    TEXT,
    JSON,
    UNKNOWN;

    /// The name in the machine interface: `akn`, `pptx`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
