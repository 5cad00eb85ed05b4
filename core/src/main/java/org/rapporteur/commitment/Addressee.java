package org.rapporteur.commitment;

import java.util.List;

/// Who is to act, in the text's own words, and which known actors that names.
///
/// Example: "relevant States parties" with the actor `States parties`.
///
/// @param actors English names, the same in all languages; empty where none is known
public record Addressee(Quotation words, List<String> actors) {

    public Addressee {
        actors = List.copyOf(actors);
    }
}
