package org.rapporteur.instrument;

import org.rapporteur.text.Language;

/// What the words with which a provision opens tell of its kind. Readers ask where a text shows no
/// other sign; of a text whose language is undetermined, every language is asked.
public interface ProvisionOpenings {

    /// Whether a text opens as a clause of a preamble does: "Recalling …".
    boolean opensPreambular(String text, Language language);

    /// Whether a text opens as a paragraph does in which a body acts: "Requests …", "We commit …".
    boolean opensAct(String text, Language language);
}
