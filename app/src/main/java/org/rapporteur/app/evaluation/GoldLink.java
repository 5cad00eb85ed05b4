package org.rapporteur.app.evaluation;

/// One link that the publisher set in an official text.
///
/// @param file name of the XML file
/// @param symbol of the document that holds the link
/// @param unit the publisher's identifier of the element that holds it
/// @param inFootnote whether that is a footnote
/// @param surface words of the link
/// @param target where it points
record GoldLink(
        String file,
        String symbol,
        String unit,
        boolean inFootnote,
        String surface,
        String target) {}
