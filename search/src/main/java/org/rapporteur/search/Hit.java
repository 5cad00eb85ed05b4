package org.rapporteur.search;

import java.util.List;
import org.rapporteur.text.Span;

/// A passage that a query found, and why.
///
/// @param rank from 1
/// @param provision its address; empty where the hit is an instrument's title
/// @param matched what of the query was found: words as they stand in the text, `title: word` where
///   they stand in the title or a heading, `verb:urges` for a named field
/// @param spans where the words stand in the text, for highlighting
public record Hit(
        int rank,
        double score,
        String id,
        String document,
        String file,
        String symbol,
        String title,
        String provision,
        String kind,
        String language,
        String section,
        String text,
        List<String> matched,
        List<Span> spans) {

    public Hit {
        matched = List.copyOf(matched);
        spans = List.copyOf(spans);
    }
}
