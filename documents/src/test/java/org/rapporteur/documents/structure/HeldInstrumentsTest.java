package org.rapporteur.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;

/// Reports in the form of a commission's, in our own words.
class HeldInstrumentsTest {

    private static final String REPORT =
            """
            # E/2025/98-E/CN.7/2025/97  Report on the ninety-eighth session

            ## Contents

            Resolution 98/1 Keeping harbours clean .......... 4

            Resolution 98/2

            Decision 98/1 . . . . . . 7

            ## Chapter I

            ### A. Draft resolutions for adoption by the Economic and Social Council

            1. The Commission recommends the adoption of these drafts:

            #### Draft resolution I

            #### Lighthouses

            The Economic and Social Council,

            Recalling its earlier words,

            1. Calls upon all coasts to keep a light;

            2. Requests a report.

            #### Draft resolution II

            #### Piers

            The Economic and Social Council,

            1. Decides to look at piers.

            ### B. Matters brought to the attention of the Council

            2. These resolutions and decisions were adopted by the Commission:

            #### Resolution 98/1

            #### Keeping harbours clean

            The Commission on Narcotic Drugs,

            Recalling that water moves,

            Noting with concern what floats in it,

            1. Urges ports to sweep:

            (a) By day;

            (b) By night;

            2. Invites donors to lend brooms.

            #### Annex

            ##### Plan of sweeping

            ##### A. Aims

            1. Sweeping serves all.

            ##### B. Means

            2. Brooms are shared.

            ##### C. Follow-up

            3. Ports meet each year.

            #### Resolution 98/2

            #### Counting gulls

            The Commission on Narcotic Drugs,

            Aware of gulls,

            Decides to count them.

            #### Decision 98/1

            #### Agenda of the next session

            At its ninth meeting, on 14 March 2025, the Commission approved the agenda of its next session.

            ### C. Other matters

            3. The Commission also heard a song.

            ## Chapter II

            4. General debate was held.
            """;

    private static List<Instrument> split(String text) {
        return StandardWords.READERS.takeApart(
                StandardWords.READERS.read(text.getBytes(StandardCharsets.UTF_8), "report.md"));
    }

    private static List<String> lines(Instrument instrument) {
        return instrument.provisions().stream().map(HeldInstrumentsTest::line).toList();
    }

    private static String line(Provision provision) {
        return provision.address() + " = " + provision.text();
    }

    @Test
    void takesEachResolutionAndDecisionOutOfTheReport() {
        var all = split(REPORT);

        assertThat(all)
                .extracting(Instrument::symbolText)
                .containsExactly(
                        "E/2025/98-E/CN.7/2025/97",
                        "CND resolution 98/1",
                        "CND resolution 98/2",
                        "CND decision 98/1");
        assertThat(all.subList(1, 4))
                .allSatisfy(
                        held -> assertThat(held.within()).isEqualTo("E/2025/98-E/CN.7/2025/97"));
        assertThat(all)
                .extracting(Instrument::title)
                .containsExactly(
                        "Report on the ninety-eighth session",
                        "Keeping harbours clean",
                        "Counting gulls",
                        "Agenda of the next session");
    }

    @Test
    void countsParagraphsAnewInEachAndKeepsTheHeadingsOfItsAnnex() {
        var all = split(REPORT);

        assertThat(lines(all.get(1)))
                .containsExactly(
                        "PP 1 = Recalling that water moves,",
                        "PP 2 = Noting with concern what floats in it,",
                        "OP 1 = Urges ports to sweep:",
                        "OP 1 (a) = By day;",
                        "OP 1 (b) = By night;",
                        "OP 2 = Invites donors to lend brooms.",
                        "annex/heading 1 = Annex",
                        "annex/heading 2 = Plan of sweeping",
                        "annex/heading 3 = Aims",
                        "annex/1 = Sweeping serves all.",
                        "annex/heading 4 = Means",
                        "annex/2 = Brooms are shared.",
                        "annex/heading 5 = Follow-up",
                        "annex/3 = Ports meet each year.");
        assertThat(lines(all.get(2)))
                .containsExactly("PP 1 = Aware of gulls,", "¶ 1 = Decides to count them.");
        assertThat(all.get(2).body()).isEqualTo("CND");
        assertThat(all.get(2).session()).isEqualTo("98");
    }

    @Test
    void keepsTheRestAndGivesDraftsAPartOfTheirOwn() {
        var report = split(REPORT).getFirst();

        assertThat(lines(report))
                .contains(
                        "1 = The Commission recommends the adoption of these drafts:",
                        "draft resolution I/PP 1 = Recalling its earlier words,",
                        "draft resolution I/OP 1 = Calls upon all coasts to keep a light;",
                        "draft resolution II/OP 1 = Decides to look at piers.",
                        "3 = The Commission also heard a song.",
                        "4 = General debate was held.")
                .noneMatch(line -> line.contains("sweep"));
    }
}
