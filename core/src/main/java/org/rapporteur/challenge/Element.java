package org.rapporteur.challenge;

import java.util.List;

/// One thing that a challenge names, in our words, so that a label which drops it is seen.
///
/// @param name what the reader is told when it is missing: "rising illicit demand for precursor
///   chemicals"
/// @param wordings each a set of words that together show the element in the agreed wording, as
///   lower-case stems separated by blanks (`record level`); any one suffices
/// @param otherWordings the same for other words with the same meaning (`all-time high`)
public record Element(String name, List<String> wordings, List<String> otherWordings) {

    public Element {
        wordings = List.copyOf(wordings);
        otherWordings = List.copyOf(otherWordings);
    }
}
