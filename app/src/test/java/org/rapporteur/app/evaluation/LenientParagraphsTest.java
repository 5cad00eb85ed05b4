package org.rapporteur.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LenientParagraphsTest {

    @Test
    void seesParagraphsAndNotesWithoutTheirTags() {
        var xml =
                "<meta><p>nothing</p></meta><preamble><formula><p>The Harbour Board,</p></formula></preamble>"
                        + "<p><num>1.</num> <i>Sweeps</i> the quays<authorialNote><p>See &amp; sweep</p></authorialNote> daily</p>";

        assertThat(LenientParagraphs.of(xml)).containsExactly("Seesweep", "1Sweepsthequaysdaily");
    }

    @Test
    void seesWhatStandsBehindAFault() {
        assertThat(LenientParagraphs.of("<p>Sweep the quay</b></p><p>Sweep the slipway<p>Report"))
                .containsExactly("Sweepthequay", "Sweeptheslipway");
    }
}
