package org.rapporteur.register;

import java.util.List;

/// One row of the register: the facts about an instrument or document, without its text.
///
/// @param id stable and readable: `ga-res-78-224`, `conv-1961`
/// @param symbol canonical symbol, or the name that the instrument goes by where it has none
///   (`Convention 1961`)
/// @param body short name of the issuing organ: `GA`, `ECOSOC`, `CND`, `CCPCJ`, `Treaty`…
/// @param session session or year of the body; empty where it has none
/// @param date `2023-12-19`, `2023-12`, `2023` or a window `2023-05-22/2023-05-26`; empty where not
///   known
/// @param type `resolution`, `decision`, `convention`, `political declaration`, `standards &
///   norms`…
/// @param verified `YES`: symbol, title and body seen in the source; `PARTLY`: one attribute
///   recalled, mostly the day
/// @param source where the facts were seen
public record RegisteredInstrument(
        String id,
        String symbol,
        String title,
        String body,
        String session,
        String date,
        String type,
        List<String> topics,
        Verified verified,
        String source) {

    public RegisteredInstrument {
        topics = List.copyOf(topics);
    }

    /// How far the facts of a row were seen in its source.
    public enum Verified {
        YES,
        PARTLY
    }
}
