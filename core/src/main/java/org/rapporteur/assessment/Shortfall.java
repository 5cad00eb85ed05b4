package org.rapporteur.assessment;

import java.util.Locale;

/// What a status lacks before it may be stated.
public enum Shortfall {

    /// An item of evidence that something was done.
    AN_ITEM,

    /// Two recent items of two publishers, or the act itself on record.
    TWO_INDEPENDENT,

    /// One official item, recent where two are asked for.
    ONE_OFFICIAL,

    /// One official item, or two others of two publishers.
    OFFICIAL_OR_TWO,

    /// An official item that says in so many words that nothing was done.
    EXPLICIT_STATEMENT,

    /// The search that found nothing: where, when, for what.
    SEARCH_LOG,

    /// Why it does not apply, or cannot be assessed.
    A_REASON,

    /// The symbol of the later text.
    LATER_TEXT,

    /// The data that show how a situation moves, and who publishes them.
    A_SERIES,

    /// Years and countries that the data cover.
    COVERAGE;

    /// As pages name it: `two-independent`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
