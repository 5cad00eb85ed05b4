package org.rapporteur.challenge;

import java.util.List;

/// One of the named challenges (or pillars) of a review cycle.
///
/// @param id `C02`; unique in its cycle
/// @param number its place in the cycle, from 1
/// @param shortTitle the official short title
/// @param paraphrase what it says, in our words
/// @param cluster the group that it is discussed with; empty where there is none
/// @param elements what it names, in order
/// @param source where the facts were seen
public record Challenge(
        String id,
        int number,
        String shortTitle,
        String paraphrase,
        String cluster,
        List<Element> elements,
        String source) {

    public Challenge {
        elements = List.copyOf(elements);
    }
}
