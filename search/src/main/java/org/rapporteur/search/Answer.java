package org.rapporteur.search;

import java.util.List;

/// What a query found.
///
/// @param total how many passages match
/// @param totalIsLeast whether there may be more than `total`
/// @param relaxed whether no passage has all words, so that these have most of them
public record Answer(
        long total, boolean totalIsLeast, boolean relaxed, List<Hit> hits, List<Facet> facets) {

    public Answer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /// How the matching passages spread over the values of a field, most frequent first.
    public record Facet(String field, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /// One value and how many passages have it.
    public record Value(String value, int count) {}
}
