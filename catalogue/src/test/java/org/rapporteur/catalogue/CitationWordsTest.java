package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.CitationVocabulary;
import org.rapporteur.citation.CitationWord;
import org.rapporteur.citation.CitationWord.Role;
import org.rapporteur.citation.EncodedText;
import org.rapporteur.citation.SessionCalendar;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.register.Organ;
import org.rapporteur.register.Register;
import org.rapporteur.text.Language;

/// Every row of citation-words.tsv holds in its own example, does nothing in its counter-example,
/// and is needed: without it the example reads otherwise. What must be found stands in square
/// brackets, which are taken away before the sentence is read.
class CitationWordsTest {

    private static final String SPEAKER = "GA";
    private static final Register REGISTER = withoutNames();
    private static final List<SessionCalendar> CALENDARS = calendars();
    private static final List<CitationWord> WORDS =
            Catalogue.standard().citationVocabulary().listWords();
    private static final CitationFinder ALL = finder(WORDS);

    static List<CitationWord> rows() {
        return WORDS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleGivesWhatStandsInBrackets(CitationWord row) {
        var example = Marked.of(row.example());
        var found = find(ALL, row, example.text(), SPEAKER);

        assertThat(found)
                .as(row.example())
                .anyMatch(citation ->
                        citation.surface().equals(example.marked())
                                && citation.start() == example.start());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleGivesWhatTheRowIsFor(CitationWord row) {
        var example = Marked.of(row.example());
        var citation = example.citation(find(ALL, row, example.text(), SPEAKER));

        assertThat(example.text().toLowerCase(java.util.Locale.ROOT))
                .contains(row.phrase().toLowerCase(java.util.Locale.ROOT));
        switch (row.role()) {
            case BODY, REPORT ->
                    assertThat(isOf(row.value(), citation)).as(citation.toString()).isTrue();
            case PINPOINT -> assertThat(citation.pinpoint()).contains(row.phrase());
            case PART_OF -> assertThat(citation.pinpoint()).isNotEmpty();
            case DECISION -> assertThat(citation.target()).contains("/DEC/");
            case RESOLUTION -> assertThat(citation.target()).contains("/RES/");
            case OWN, MODIFIER, JOINER, LINK, THROUGH, IBIDEM ->
                    assertThat(citation.target()).as(citation.toString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void withoutTheRowTheExampleReadsOtherwise(CitationWord row) {
        var without = new ArrayList<>(WORDS);
        without.remove(row);
        var other = finder(without);
        var text = Marked.of(row.example()).text();

        assertThat(List.of(SPEAKER, "HRC", ""))
                .as(row.example())
                .anyMatch(speaker ->
                        !read(ALL, row, text, speaker).equals(read(other, row, text, speaker)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCounterExampleDoesNotGiveIt(CitationWord row) {
        var counter = Marked.of(row.counterExample());
        var found = find(ALL, row, counter.text(), SPEAKER);

        assertThat(counter.text().toLowerCase(java.util.Locale.ROOT))
                .as("the counter-example has the phrase as well")
                .contains(row.phrase().toLowerCase(java.util.Locale.ROOT));
        switch (row.role()) {
            case RESOLUTION, DECISION, MODIFIER ->
                    assertThat(found).as(row.counterExample()).isEmpty();
            case IBIDEM ->
                    assertThat(found)
                            .as(row.counterExample())
                            .noneMatch(citation -> citation.surface().equals(row.phrase()));
            case JOINER -> assertThat(found).as(row.counterExample()).hasSize(1);
            case PINPOINT ->
                    assertThat(found)
                            .as(row.counterExample())
                            .isNotEmpty()
                            .noneMatch(citation -> citation.pinpoint().contains(row.phrase()));
            case PART_OF ->
                    assertThat(counter.citation(found).pinpoint())
                            .as(row.counterExample())
                            .isEmpty();
            case BODY, REPORT ->
                    assertThat(isOf(row.value(), counter.citation(found)))
                            .as(row.counterExample())
                            .isFalse();
            case OWN, LINK, THROUGH ->
                    assertThat(counter.citation(found).why())
                            .as(row.counterExample())
                            .isNotEqualTo(whyOfExample(row));
        }
    }

    private static String whyOfExample(CitationWord row) {
        var example = Marked.of(row.example());
        return example.citation(find(ALL, row, example.text(), SPEAKER)).why();
    }

    /// Whether a citation is of the organ, or (for a short form) of one that it may stand for.
    private static boolean isOf(String value, Citation citation) {
        if (value.startsWith("*")) {
            return citation.why().startsWith("short name");
        }
        var organ = REGISTER.findOrgan(value).orElseThrow();
        var targets = new ArrayList<>(citation.candidates());
        targets.add(citation.target());
        return targets.stream().anyMatch(target -> isOf(organ, target));
    }

    private static boolean isOf(Organ organ, String target) {
        return List.of(organ.resolutionSeries(), organ.decisionSeries()).stream()
                .map(series -> series.replaceAll("\\{.*", ""))
                .anyMatch(series ->
                        !series.isEmpty() && target.matches("\\Q" + series + "\\E[ /]?\\d.*"));
    }

    /// What a reader would see of the citations.
    private static List<String> read(
            CitationFinder finder, CitationWord row, String text, String speaker) {
        return find(finder, row, text, speaker).stream()
                .map(citation ->
                        String.join(
                                "|",
                                citation.surface(),
                                citation.target(),
                                citation.candidates().toString(),
                                citation.pinpoint(),
                                citation.why()))
                .toList();
    }

    /// Reports and "Ibid." stand in notes; there the example is read as one, behind another.
    private static List<Citation> find(
            CitationFinder finder, CitationWord row, String text, String speaker) {
        if (row.role() != Role.REPORT && row.role() != Role.IBIDEM) {
            return finder.find(EncodedText.of(text), speaker);
        }
        var address = ProvisionAddress.of("PP 1");
        var provision =
                new Provision(
                        address,
                        ProvisionKind.PREAMBULAR,
                        "",
                        "",
                        0,
                        "Recalling much",
                        0,
                        "",
                        List.of());
        var document =
                new Instrument(
                        new Source("note", "", 0),
                        Format.TEXT,
                        Language.ENGLISH,
                        null,
                        speaker,
                        "",
                        "",
                        null,
                        "",
                        List.of(provision),
                        List.of(
                                new Footnote("1", "See A/77/5.", address, "", List.of()),
                                new Footnote("2", text, address, "", List.of())),
                        List.of());
        return finder.find(document).stream()
                .filter(citation -> citation.footnote().equals("2"))
                .toList();
    }

    private static CitationFinder finder(List<CitationWord> words) {
        return new CitationFinder(new CitationVocabulary(words, CALENDARS, REGISTER));
    }

    /// Names of instruments would only get in the way.
    private static Register withoutNames() {
        var full = Catalogue.standard().register();
        return new Register(
                full.listInstruments(), full.listRelations(), List.of(), full.listOrgans());
    }

    private static List<SessionCalendar> calendars() {
        var text = new TableSource.Resources().find("session-calendars.tsv").orElseThrow();
        return Table.parse("session-calendars.tsv", text).rows().stream()
                .map(row ->
                        new SessionCalendar(
                                row.cell("organ"),
                                Integer.parseInt(row.cell("firstSession")),
                                Integer.parseInt(row.cell("firstYear")),
                                Double.parseDouble(row.cell("sessionsPerYear")),
                                Integer.parseInt(row.cell("spillYears")),
                                row.cell("yearNumbered").equals("yes"),
                                row.cell("special").equals("yes"),
                                Integer.parseInt(row.cell("lastYear"))))
                .toList();
    }

    /// A sentence without its square brackets, and what stood in them.
    private record Marked(String text, String marked, int start) {

        static Marked of(String sentence) {
            int open = sentence.indexOf('[');
            int close = sentence.indexOf(']');
            return open < 0
                    ? new Marked(sentence, "", -1)
                    : new Marked(
                            sentence.substring(0, open)
                                    + sentence.substring(open + 1, close)
                                    + sentence.substring(close + 1),
                            sentence.substring(open + 1, close),
                            open);
        }

        Citation citation(List<Citation> found) {
            return found.stream()
                    .filter(one -> one.start() == start)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(text + " gives " + found));
        }
    }
}
