package org.rapporteur.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.text.Pieces.Inlay;
import org.rapporteur.text.Span;

class PiecesTest {

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        piece.kind() == Piece.Kind.PLAIN ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void setsStretchesOffAndKeepsEveryCharacter() {
        var pieces = Pieces.found("dig deep wells", List.of(new Span(9, 14), new Span(0, 3)));

        assertThat(shown(pieces)).isEqualTo("[dig] deep [wells]");
    }

    @Test
    void ofTwoThatOverlapTheFirstStays() {
        assertThat(shown(Pieces.found("deep wells", List.of(new Span(0, 6), new Span(5, 10)))))
                .isEqualTo("[deep w]ells");
    }

    @Test
    void passesOverAStretchBeyondTheText() {
        assertThat(shown(Pieces.found("well", List.of(new Span(2, 9))))).isEqualTo("well");
    }

    @Test
    void putsMarksOfFootnotesIn() {
        var note = new Inlay(new Span(4, 4), Piece.Kind.NOTE, "1", "#note", "");

        assertThat(shown(Pieces.of("well.", List.of(note)))).isEqualTo("well[1].");
    }

    @Test
    void findsPhrasesInAnyCase() {
        assertThat(shown(Pieces.phrases("Deep Wells", List.of("wells", "", "springs"))))
                .isEqualTo("Deep [Wells]");
    }
}
