package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Instrument;

/// A report of a commission's session, set as such reports are, in our own words.
class CommissionReportTest {

    private static Typesetter report() {
        var page = new Typesetter("E/2097/28 E/CN.7/2097/16");
        page.heading(20, "Commission on Narcotic Drugs");
        page.heading(17, "Report on the ninety-eighth session");
        page.heading(12, "E/2097/28-E/CN.7/2097/16");
        page.newPage();
        page.heading(14, "Contents");
        page.text("Resolution 98/1 Keeping harbours clean . . . . . . . . . . . . . . . . . 4");
        page.text("Decision 98/1 Agenda of the next session . . . . . . . . . . . . . . . . 7");
        page.newPage();
        page.heading(17, "Chapter I");
        page.heading(17, "Matters calling for action by the Economic and Social Council");
        page.heading(14, "A. Draft resolutions for adoption by the Economic and Social Council");
        page.numbered("1.", "The Commission", "recommends the adoption of the following draft:");
        page.heading(12, "Draft resolution I");
        page.heading(12, "Lighthouses along all coasts");
        page.formula("The Economic and Social Council,");
        page.verb(
                "Recalling",
                "what it said of lights in earlier years, and of the keepers of lights,");
        page.numbered(
                "1.",
                "Calls upon",
                "all coasts to keep a light burning through the night, and to tell those at sea where each light stands and how it is to be known from others;");
        page.numbered(
                "2.",
                "Requests",
                "the keepers to report on their lights at the next session, with an account of the oil that they have burnt.");
        page.text(
                "The keepers and the ports were thanked for their reports, which described the state"
                        + " of lights, harbours and gulls along each of the coasts concerned, and what"
                        + " had become of the brooms that were lent in the year before; the reports are"
                        + " kept with the papers of the session, where whoever needs them can find them.");
        page.heading(14, "B. Resolutions and decisions adopted by the Commission");
        page.numbered("2.", "The following", "resolutions and decisions were adopted:");
        page.heading(12, "Resolution 98/1");
        page.heading(12, "Keeping harbours clean");
        page.formula("The Commission on Narcotic Drugs,");
        page.verb(
                "Recalling",
                "that water moves between harbours, and that what floats moves with it, wherever the wind and the tide may carry it in the course of a year,");
        page.note("12", "Harbour papers, volume 4.");
        page.verb(
                "Noting with concern",
                "what was found in several harbours during the year, as the surveys of the ports and of those who live by them have shown,");
        page.numbered("1.", "Urges", "ports to sweep their basins:");
        page.text("(a) By day, with brooms of the usual kind;");
        page.text("(b) By night, with lamps;");
        page.numbered("2.", "Invites", "donors to lend brooms.");
        page.heading(12, "Resolution 98/2");
        page.heading(12, "Counting gulls for a better view of the sea");
        page.formula("The Commission on Narcotic Drugs,");
        page.verb("Aware", "of gulls,");
        page.numbered("1.", "Decides", "to count gulls each spring;");
        page.numbered("2.", "Also decides", "to publish the count.");
        page.heading(12, "Decision 98/1");
        page.heading(12, "Agenda of the next session");
        page.text(
                "At its ninth meeting, on 14 March 2097, the Commission approved the agenda of its next session.");
        page.heading(17, "Chapter II");
        page.heading(17, "General debate");
        page.numbered(
                "3.", "At", "its second meeting, the Commission held a general debate on gulls.");
        return page;
    }

    private static List<Instrument> read() {
        return StandardWords.READERS.takeApart(
                StandardWords.READERS.read(report().bytes(), "report.pdf"));
    }

    private static List<String> lines(Instrument instrument) {
        return instrument.provisions().stream()
                .map(provision -> provision.address() + " = " + provision.text())
                .toList();
    }

    @Test
    void holdsEachResolutionAndDecisionWithItsSymbol() {
        assertThat(read())
                .extracting(Instrument::symbolText, Instrument::within)
                .containsExactly(
                        tuple("E/2097/28-E/CN.7/2097/16", ""),
                        tuple("CND resolution 98/1", "E/2097/28-E/CN.7/2097/16"),
                        tuple("CND resolution 98/2", "E/2097/28-E/CN.7/2097/16"),
                        tuple("CND decision 98/1", "E/2097/28-E/CN.7/2097/16"));
    }

    @Test
    void readsAResolutionOverThePageEndWithItsNote() {
        var resolution = read().get(1);

        assertThat(resolution.title()).isEqualTo("Keeping harbours clean");
        assertThat(lines(resolution))
                .containsExactly(
                        "PP 1 = Recalling that water moves between harbours, and that what floats moves with it, wherever the wind and the tide may carry it in the course of a year,",
                        "PP 2 = Noting with concern what was found in several harbours during the year, as the surveys of the ports and of those who live by them have shown,",
                        "OP 1 = Urges ports to sweep their basins:",
                        "OP 1 (a) = By day, with brooms of the usual kind;",
                        "OP 1 (b) = By night, with lamps;",
                        "OP 2 = Invites donors to lend brooms.");
        assertThat(resolution.footnotes())
                .extracting(Footnote::mark, Footnote::text)
                .containsExactly(tuple("12", "Harbour papers, volume 4."));
    }

    @Test
    void keepsTheRestOfTheReportAndItsDrafts() {
        assertThat(lines(read().getFirst()))
                .contains(
                        "1 = The Commission recommends the adoption of the following draft:",
                        "draft resolution I/OP 2 = Requests the keepers to report on their lights at the next session, with an account of the oil that they have burnt.",
                        "3 = At its second meeting, the Commission held a general debate on gulls.")
                .noneMatch(line -> line.contains(". . ."));
    }
}
