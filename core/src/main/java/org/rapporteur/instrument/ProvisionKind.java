package org.rapporteur.instrument;

import java.util.Locale;

/// What a provision is in its document (ANNOTATION.md §1, CONTRACT.md `read`).
public enum ProvisionKind {
    /// A paragraph of the preamble.
    PREAMBULAR,
    /// A numbered paragraph of the operative part.
    OPERATIVE,
    /// A paragraph of an annex or of a declaration.
    ANNEX,
    /// A paragraph of a treaty's article.
    ARTICLE,
    /// A lettered or roman sub-item, its own entry, after its parent.
    ITEM,
    /// A heading.
    HEADING,
    /// A paragraph of a slide.
    SLIDE,
    /// Anything else.
    PARAGRAPH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
