package org.rapporteur.report.page;

import org.rapporteur.report.wording.Scripts;

/// Words from the deck or from a source, with their own direction and language.
final class Quote {

    private Quote() {}

    static Markup block(String text) {
        return block(text, Markup.text(text));
    }

    /// A quotation whose words carry marks.
    static Markup block(String text, Markup marked) {
        return Markup.of("<blockquote dir=\"auto\"{}>{}</blockquote>\n", language(text), marked);
    }

    static Markup inline(String text) {
        return Markup.of("<q dir=\"auto\"{}>{}</q>", language(text), text);
    }

    /// A title or symbol inside our own sentence: kept apart from the direction of the words around
    /// it.
    static Markup name(String text) {
        return Markup.of("<bdi{}>{}</bdi>", language(text), text);
    }

    private static Markup language(String text) {
        var code = Scripts.languageCode(text);
        return Markup.of(" lang=\"{}\"", code).when(!code.isEmpty());
    }
}
