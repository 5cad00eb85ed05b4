package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.citation.Cited.in;
import static org.rapporteur.citation.Cited.only;
import static org.rapporteur.citation.Cited.targets;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.InstrumentBuilder;

/// Whole symbols, names out of the register, and "Ibid."
class SymbolsAndNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/70/1",
                "A/C.3/78/L.12/Rev.1",
                "A/76/6 (Sect. 10)/Add.1",
                "A/76/6 (Sect. 16)",
                "A/CONF.234/16/Add.1/Corr.2",
                "A/HRC/RES/37/42",
                "CAC/COSP/2017/14",
                "E/2019/28-E/CN.7/2019/13",
                "E/CN.7/2025/11",
                "GC.18/INF/4",
                "ICCD/COP(15)/23/Add.1",
                "ST/SGB/2003/13",
                "UNEP/EA.5/Res.14"
            })
    void findsASymbolWhereverItStands(String symbol) {
        for (var frame :
                List.of(
                        "%s",
                        "See %s.",
                        "See %s, annex",
                        "(%s)",
                        "the report (see %s; and others)",
                        "“%s”",
                        "«%s»",
                        "参见%s号文件",
                        "（%s）",
                        "документ %s и другие")) {
            var text = frame.formatted(symbol);

            assertThat(in(text)).as(text).hasSize(1);
            assertThat(only(text).surface()).as(text).isEqualTo(symbol);
            assertThat(only(text).target()).as(text).isEqualTo(symbol);
            assertThat(only(text).start()).as(text).isEqualTo(frame.indexOf("%s"));
            assertThat(only(text).why()).isEqualTo("cited in full");
        }
    }

    @Test
    void aReissuedDocumentIsCitedWithoutTheMarkOfANote() {
        // In running text a star behind a symbol is as often the mark of a note.
        assertThat(only("See E/CN.7/2020/CRP.3*.").target()).isEqualTo("E/CN.7/2020/CRP.3");
    }

    @Test
    void anAdoptedTextCitedInFullIsBroughtToItsCanonicalForm() {
        assertThat(only("See A/RES/57/270b.").target()).isEqualTo("A/RES/57/270 B");
    }

    @Test
    void aRangeOfDocumentsNamesTheFirst() {
        assertThat(targets(in("A/77/5/Add.1 to Add.3"))).containsExactly("A/77/5/Add.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HIV/AIDS and TCP/IP",
                "and/or",
                "P-2/1 and D-1/2",
                "XI-1/6",
                "ABCDEFGHIJKLMN/70/1",
                "Wells/2030",
                "été/2030",
                "É/2030"
            })
    void whatOnlyLooksLikeASymbolIsNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void findsANameOfTheRegisterWithTheAnnexItStandsIn() {
        var citation = only("Recalling the Lantern Declaration on night paths");

        assertThat(citation.surface()).isEqualTo("Lantern Declaration");
        assertThat(citation.target()).isEqualTo("Lantern Declaration");
        assertThat(citation.pinpoint()).isEqualTo("annex");
        assertThat(citation.why()).contains("name in the register");
    }

    @Test
    void aParagraphNamedBehindANameIsItsPinpoint() {
        assertThat(only("the Lantern Declaration, para. 7").pinpoint()).isEqualTo("para. 7");
    }

    @Test
    void theLongestNameCounts() {
        assertThat(only("the 1961 Covenant of Bridges").surface())
                .isEqualTo("1961 Covenant of Bridges");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a lantern declaration",
                "the Lantern Declarations",
                "xLantern Declaration",
                "7Lantern Declaration",
                "the Lantern  Declaration"
            })
    void onlyTheNameItselfIsTheName(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void namesInOtherLettersAreFound() {
        assertThat(only("Rappelant la Déclaration de la lanterne").start()).isEqualTo(13);
    }

    @Test
    void aNumberBehindANameIsACitationOfItsOwn() {
        assertThat(targets(in("the Lantern Declaration, annexed to its resolution 76/50")))
                .containsExactly("Lantern Declaration", "A/RES/76/50");
    }

    @Test
    void ibidemRepeatsTheDocumentOfTheNoteBefore() {
        var notes = notes("See A/77/5.", "Ibid., para. 7.", "Ibid.");

        assertThat(targets(in(notes))).containsExactly("A/77/5", "A/77/5", "A/77/5");
        assertThat(in(notes).get(1).pinpoint()).isEqualTo("para. 7");
        assertThat(in(notes).get(1).why()).contains("note before");
        assertThat(in(notes)).allMatch(Citation::inFootnote);
        assertThat(in(notes)).extracting(Citation::footnote).containsExactly("1", "2", "3");
    }

    @Test
    void ibidemRepeatsTheLastDocumentOfANoteThatNamesSeveral() {
        assertThat(targets(in(notes("See A/77/5 and A/77/6.", "Ibid."))))
                .containsExactly("A/77/5", "A/77/6", "A/77/6");
    }

    @Test
    void ibidemWithinANoteRepeatsThatNotesDocument() {
        assertThat(
                        targets(
                                in(
                                        notes(
                                                "See A/77/4.",
                                                "See A/77/5, and much later on in the text of the"
                                                        + " same long note, so long that it is no part of it: Ibid."))))
                .containsExactly("A/77/4", "A/77/5", "A/77/5");
    }

    @Test
    void ibidemThatGoesOnToNameADocumentIsNoCitationByItself() {
        assertThat(targets(in(notes("See A/77/5.", "Ibid., Supplement No. 53 (A/73/53)."))))
                .containsExactly("A/77/5", "A/73/53");
    }

    @Test
    void ibidemBehindANoteOfAnUnknownBookIsUnmatched() {
        assertThat(targets(in(notes("See A/77/5.", "Brook, On Wells (1931).", "Ibid."))))
                .containsExactly("A/77/5", "-");
    }

    @Test
    void ibidemWithoutAnEarlierNoteIsUnmatched() {
        var citation = in(notes("Ibid.")).getFirst();

        assertThat(citation.status()).isEqualTo(CitationStatus.UNMATCHED);
        assertThat(citation.why()).contains("no earlier note");
    }

    @Test
    void ibidemOfATreatySeriesIsNoCitation() {
        assertThat(targets(in(notes("See A/77/5.", "Ibid., vol. 520, No. 7515."))))
                .containsExactly("A/77/5");
    }

    @Test
    void ibidemInRunningTextIsNoCitation() {
        assertThat(in("Ibid.")).isEmpty();
    }

    @Test
    void notesFollowTheProvisionThatCarriesThem() {
        var document =
                InstrumentBuilder.of("A/RES/77/10")
                        .preamble("See A/77/1")
                        .note("1", "See A/77/2.")
                        .preamble("See A/77/3")
                        .note("2", "Ibid.")
                        .build();

        assertThat(targets(in(document))).containsExactly("A/77/1", "A/77/2", "A/77/3", "A/77/2");
        assertThat(in(document))
                .extracting(citation -> citation.provision().toString())
                .containsExactly("PP 1", "PP 1", "PP 2", "PP 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its resolution 70/1, annex|annex",
                "its resolution 70/1, annex II, sect. B, para. 5|annex II, sect. B, para. 5",
                "its resolution 70/1 (para. 4)|para. 4",
                "its resolution 70/1, paras. 4 and 5|paras. 4 and 5",
                "its resolution 70/1, paras. 4 to 6|paras. 4 to 6",
                "its resolution 70/1, paras. 4–6|paras. 4–6",
                "its resolution 70/1, para. 5 (a)|para. 5 (a)",
                "its resolution 70/1, chap. IV, of the year|chap. IV",
                "its resolution 70/1, para. 5, and lamps|para. 5",
                "its resolution 70/1, para. 5 and lamps|para. 5",
                "its resolution 70/1 and annexes of others|''",
                "its resolution 70/1; annex|''",
                "A/77/5, chap. I|chap. I",
                "its resolution 70/1, para. 5 a boat|para. 5",
                "sa résolution 70/1, annex I, para. 10 a), et|annex I, para. 10 a)",
                "their report (A/77/5, annex)|annex",
                "第70/1号决议，annex 二|annex 二",
                "резолюции 70/1, para. 5 которой|para. 5",
                "第70/1号决议，para. 5，以及其他|para. 5",
                "paragraph 36 of its resolution 70/1|paragraph 36",
                "paragraphs 3 and 4 of resolution 70/1|paragraphs 3 and 4",
                "paragraph 5 (a) of its resolution 70/1|paragraph 5 (a)",
                "the annex to its resolution 70/1|annex",
                "annex II to General Assembly resolution 70/1|annex II",
                "section IV of its resolution 70/1|section IV",
                "paragraph 36 of the Lantern Declaration|annex",
                "a part of its resolution 70/1|''",
                "to its resolution 70/1|''",
                "FCCC/CP/2015/10/Add.1, decision 1/CP.21|decision 1/CP.21"
            })
    void readsThePartThatIsNamed(String text, String pinpoint) {
        assertThat(in(text).getFirst().pinpoint()).isEqualTo(pinpoint);
    }

    @Test
    void aDecisionCitedNextIsNoPartOfTheOneBefore() {
        var citations = in("its resolution 70/1, decision 74/550");

        assertThat(targets(citations)).containsExactly("A/RES/70/1", "A/DEC/74/550");
        assertThat(citations.getFirst().pinpoint()).isEmpty();
    }

    private static Instrument notes(String... notes) {
        var builder = InstrumentBuilder.of("A/RES/77/10").preamble("Recalling much");
        for (int i = 0; i < notes.length; i++) {
            builder.note("" + (i + 1), notes[i]);
        }
        return builder.build();
    }
}
