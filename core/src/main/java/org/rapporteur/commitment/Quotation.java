package org.rapporteur.commitment;

import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.text.Span;

/// Words of a provision, as they stand, and where they stand.
///
/// Example: `annex/24`, `Span(6, 19)`, "Member States". What an item inherits stands in the
/// provision above it. Words that the text does not say ("the General Assembly" as the one that
/// decides) have an empty span.
public record Quotation(ProvisionAddress provision, Span span, String words) {

    private static final Span NOWHERE = new Span(0, 0);

    /// Nothing said.
    static Quotation none(ProvisionAddress provision) {
        return new Quotation(provision, NOWHERE, "");
    }

    /// Words that follow from the text without standing in it.
    static Quotation implied(ProvisionAddress provision, String words) {
        return new Quotation(provision, NOWHERE, words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
