package org.rapporteur.register;

import org.rapporteur.text.Language;

/// A name by which an instrument goes: "Kyoto Declaration", "1961 Convention", "Nelson Mandela
/// Rules".
///
/// @param name the words, as they are written inside a sentence
/// @param instrument id of the registered instrument
/// @param pinpoint where in it the named text stands (`annex`, `annex I`); empty for the whole
/// @param source where the name was seen
public record Alias(
        String name, Language language, String instrument, String pinpoint, String source) {}
