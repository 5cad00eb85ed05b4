package org.rapporteur.server.instrument;

import java.util.List;
import java.util.Set;
import org.rapporteur.citation.Citation;
import org.rapporteur.server.text.Piece;
import org.rapporteur.server.text.Pieces.Inlay;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.wording.Wording;
import org.rapporteur.text.Span;

/// Citations as links in the text that makes them.
///
/// @param held symbols whose texts the library has
record CitationInlays(Set<String> held, Wording wording) {

    /// The citations of a provision's own text, or of one of its footnotes.
    ///
    /// @param footnote its mark; empty for the text
    List<Inlay> of(List<Citation> citations, String footnote) {
        return citations.stream()
                .filter(citation -> citation.footnote().equals(footnote))
                .map(this::inlay)
                .toList();
    }

    private Inlay inlay(Citation citation) {
        var span = new Span(citation.start(), citation.start() + citation.surface().length());
        return switch (citation.status()) {
            case RESOLVED -> {
                var target = (citation.target() + " " + citation.pinpoint()).strip();
                var href = Address.ofSymbol(citation.target()).toString();
                yield held.contains(citation.target())
                        ? new Inlay(span, Piece.Kind.CITATION, "", href, target)
                        : new Inlay(
                                span,
                                Piece.Kind.CITATION_ELSEWHERE,
                                "",
                                href,
                                wording.of("citation.elsewhere", target));
            }
            case AMBIGUOUS ->
                    new Inlay(
                            span,
                            Piece.Kind.CITATION_OPEN,
                            "",
                            "",
                            wording.of(
                                    "citation.ambiguous",
                                    String.join(", ", citation.candidates())));
            case UNMATCHED ->
                    new Inlay(
                            span,
                            Piece.Kind.CITATION_OPEN,
                            "",
                            "",
                            wording.of("citation.unmatched"));
        };
    }
}
