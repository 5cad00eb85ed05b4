package org.rapporteur.server.citation;

import java.util.List;
import java.util.Map;
import org.rapporteur.server.web.Address;
import org.rapporteur.store.CitationTie;

/// Who cites whom, as a picture and as a table.
///
/// @param of the text from which one looks; empty for the whole library
/// @param ambiguous mentions that wait for a decision, since they may mean several texts
/// @param unmatched mentions of texts that nobody knows
/// @param count of all ties, of which the picture shows some
/// @param isCut whether the library has more ties than are held
/// @param texts what everything shown is called
/// @param next where the next page starts
public record GraphView(
        List<NamedText> of,
        Direction direction,
        SeenTie.Order order,
        long ambiguous,
        long unmatched,
        Drawing drawing,
        long count,
        boolean isCut,
        Map<String, NamedText> texts,
        List<SeenTie> rows,
        String next) {

    public GraphView {
        of = List.copyOf(of);
        texts = Map.copyOf(texts);
        rows = List.copyOf(rows);
    }

    /// What a text is called.
    public NamedText text(String name) {
        var text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no name for " + name);
        }
        return text;
    }

    /// The places where one text cites the other.
    public static Address places(CitationTie tie) {
        return Address.of("/citations").with("citing", tie.citing()).with("cited", tie.cited());
    }

    /// The mentions of a status that wait for a decision here.
    public Address open(String status) {
        return Address.of("/citations")
                .with("citing", of.isEmpty() ? "" : of.getFirst().name())
                .with("status", status)
                .with("state", "proposed");
    }

    /// Whether some of the ties are two steps away.
    public boolean hasSteps() {
        return !of.isEmpty() && direction != Direction.AROUND;
    }
}
