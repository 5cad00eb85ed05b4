package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.InstrumentBuilder;
import org.rapporteur.register.Register;

class SeriesFinderTest {

    private static final String ROPES =
            "Encourages towns to keep ropes and buckets in good repair beside every public well";

    private final SeriesFinder finder =
            new SeriesFinder(new Register(List.of(), List.of(), List.of(), List.of()));

    @Test
    void oneTitleAtSeveralSessionsIsASeriesNewestFirst() {
        var found =
                finder.find(
                        List.of(
                                text("A/RES/90/1", "Wells"),
                                text("A/RES/94/8", "Wells"),
                                text("A/RES/92/5", "Wells"),
                                text("A/RES/92/6", "Paper boats")));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().generations())
                .extracting(Instrument::symbolText)
                .containsExactly("A/RES/94/8", "A/RES/92/5", "A/RES/90/1");
    }

    @Test
    void anotherBodysTextOfTheSameTitleIsNoEarlierGeneration() {
        assertThat(finder.find(List.of(text("E/RES/2035/1", "Wells"), text("A/RES/92/5", "Wells"))))
                .isEmpty();
    }

    @Test
    void aCitationAndCommonWordsJoinTextsOfOtherTitles() {
        var earlier = text("A/RES/90/1", "Care of public wells");
        var later = text("A/RES/92/5", "Looking after public fountains");

        assertThat(finder.find(List.of(earlier, later))).isEmpty();
        assertThat(
                        finder.find(
                                List.of(
                                        earlier,
                                        new SeriesMember(
                                                later.instrument(), Set.of("A/RES/90/1")))))
                .hasSize(1);
    }

    private static SeriesMember text(String symbol, String title) {
        return new SeriesMember(
                InstrumentBuilder.of(symbol).titled(title).paragraph("1", ROPES).build(), Set.of());
    }
}
