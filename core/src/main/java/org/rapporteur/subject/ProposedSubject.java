package org.rapporteur.subject;

import java.util.List;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.text.Span;

/// A heading that an instrument seems to be about: a proposal, until a person approves it.
///
/// @param inTitle whether the title says it
/// @param provisions in how many provisions it stands
/// @param places where it stands first, in the order of the text; empty where only the title says
///   it
public record ProposedSubject(
        SubjectHeading heading, boolean inTitle, int provisions, List<Place> places) {

    public ProposedSubject {
        places = List.copyOf(places);
    }

    /// The words in a provision's text that say it.
    public record Place(ProvisionAddress provision, Span span) {}
}
