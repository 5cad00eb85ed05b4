package org.rapporteur.search;

import java.util.List;
import org.rapporteur.text.Language;

/// A provision as the index knows it, or the title of an instrument (kind `title`, no address).
///
/// @param id unique in the library: the instrument's id and the passage's place
/// @param document fingerprint of the file
/// @param origin the instrument that it stands in
/// @param address `OP 12 (b)`; empty for a title
/// @param kind `operative`, `preambular`, `title`, …
/// @param section headings above it
/// @param traits what analyses found in it
public record IndexedPassage(
        String id,
        String document,
        Origin origin,
        String address,
        String kind,
        String section,
        String text,
        Traits traits) {

    /// The kind of the passage that stands for a whole instrument.
    public static final String TITLE = "title";

    /// What is known of the instrument.
    ///
    /// @param symbol canonical; empty where it has none
    /// @param series what its number counts in, `A/RES`; empty without a symbol
    /// @param file name of the file
    /// @param year of adoption; 0 where it is not known
    public record Origin(
            String symbol,
            String series,
            String body,
            String session,
            String title,
            String file,
            Language language,
            int year) {}

    /// What analyses found in the passage; empty lists and words where they found nothing.
    ///
    /// @param verbs operative verbs in their English canonical form
    /// @param strength level of the strongest verb, 0 to 5; -1 without a verb
    /// @param cited canonical symbols that it cites
    public record Traits(
            List<String> verbs,
            int strength,
            List<String> addressees,
            List<String> hedges,
            List<String> challenges,
            List<String> cited) {

        public static final Traits NONE =
                new Traits(List.of(), -1, List.of(), List.of(), List.of(), List.of());

        public Traits {
            verbs = List.copyOf(verbs);
            addressees = List.copyOf(addressees);
            hedges = List.copyOf(hedges);
            challenges = List.copyOf(challenges);
            cited = List.copyOf(cited);
        }
    }
}
