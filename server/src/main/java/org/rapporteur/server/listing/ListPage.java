package org.rapporteur.server.listing;

import java.util.List;

/// A page of a list.
///
/// @param next where the next page starts, as an address says it; empty on the last page
public record ListPage<T>(List<T> rows, String next) {
    public ListPage {
        rows = List.copyOf(rows);
    }
}
