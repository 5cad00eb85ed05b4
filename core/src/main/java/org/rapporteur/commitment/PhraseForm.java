package org.rapporteur.commitment;

/// One form of a phrase.
///
/// @param lead characters before the phrase that must stand in the text
/// @param sequel characters behind it
record PhraseForm(DraftingPhrase phrase, int lead, int sequel) {

    DraftingPhrase.Role role() {
        return phrase.role();
    }
}
