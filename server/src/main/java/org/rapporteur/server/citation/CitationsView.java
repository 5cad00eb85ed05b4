package org.rapporteur.server.citation;

import java.util.List;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.text.Piece;
import org.rapporteur.store.ListedCitation;

/// What the list of citations shows.
///
/// @param next where the next page starts
public record CitationsView(Filters filters, List<Row> rows, String next) {

    /// A citation and the words around it.
    public record Row(ListedCitation listed, String status, List<Piece> text) {}
}
