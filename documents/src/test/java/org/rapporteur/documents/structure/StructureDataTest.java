package org.rapporteur.documents.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.documents.pdf.FrontLines;
import org.rapporteur.documents.text.TextLines;
import org.rapporteur.instrument.StructureWord;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// Every row of the catalogue's structure words, through the code that reads with it.
final class StructureDataTest {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^]]*)]");

    @ParameterizedTest
    @EnumSource
    void everyRowShowsWhatItIsForInItsExampleAndNotInItsCounterExample(Kind kind) {
        assertThat(rows(kind))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(shows(row, row.example().replaceAll("[\\[\\]]", "")))
                            .as("%s in %s", row.words(), row.example())
                            .isTrue();
                    assertThat(shows(row, row.counterExample()))
                            .as("%s in %s", row.words(), row.counterExample())
                            .isFalse();
                });
    }

    @Test
    void everyExampleBracketsWordsOfItsRow() {
        assertThat(StandardWords.VOCABULARY.words())
                .allSatisfy(row -> {
                    var bracketed = new ArrayList<String>();
                    var matcher = BRACKETED.matcher(row.example());
                    while (matcher.find()) {
                        bracketed.add(matcher.group(1).toLowerCase(Locale.ROOT));
                    }
                    assertThat(bracketed).as(row.example()).isNotEmpty();
                    assertThat(row.words()).as(row.example()).containsAll(bracketed);
                });
    }

    @Test
    void everyLanguageNamesWhatAllDocumentsHave() {
        for (var language : Language.values()) {
            if (language != Language.UNDETERMINED) {
                assertThat(StandardWords.VOCABULARY.words())
                        .filteredOn(row -> row.language() == language)
                        .extracting(StructureWord::kind)
                        .as(language.code())
                        .contains(
                                Kind.ANNEX,
                                Kind.APPENDIX,
                                Kind.CHAPTER,
                                Kind.ARTICLE,
                                Kind.PREAMBLE,
                                Kind.AGREEMENT,
                                Kind.FORMULA,
                                Kind.RESOLUTION,
                                Kind.DRAFT,
                                Kind.MEETING,
                                Kind.CONTENTS,
                                Kind.SESSION,
                                Kind.FRONT);
            }
        }
    }

    private static List<StructureWord> rows(Kind kind) {
        return StandardWords.VOCABULARY.words().stream().filter(row -> row.kind() == kind).toList();
    }

    private static boolean shows(StructureWord row, String line) {
        return StandardWords.during(() -> isShown(row, line));
    }

    private static boolean isShown(StructureWord row, String line) {
        return switch (row.kind()) {
            case ANNEX -> AnnexLabel.parse(line).word().equals("annex");
            case APPENDIX -> AnnexLabel.parse(line).word().equals("appendix");
            case LETTER_ANNEX -> AnnexLabel.isOfLetter(line);
            case PART, CHAPTER, SECTION -> TextLines.isDivision(row.kind(), line);
            case ARTICLE -> Division.parse(line).isArticle() && TextLines.isArticle(line);
            case PREAMBLE -> TextLines.opensPreamble(line);
            case AGREEMENT -> TextLines.isAgreement(line);
            case SPELT_NUMBER -> Division.parse(line).number().equals(row.value());
            case INSERTED -> Division.parse(line).number().equals("12 " + row.words().getFirst());
            case FORMULA -> Formulas.findBody(line).equals(Optional.of(row.value()));
            case RESOLUTION -> isHead(line, HeldHead.Kind.RESOLUTION);
            case DECISION -> isHead(line, HeldHead.Kind.DECISION);
            case RESOLUTION_BEHIND ->
                    isHead(line, HeldHead.Kind.RESOLUTION) && titleOfHead(line).isEmpty();
            case DECISION_BEHIND ->
                    isHead(line, HeldHead.Kind.DECISION) && titleOfHead(line).isEmpty();
            case DRAFT -> isHead(line, HeldHead.Kind.DRAFT);
            case MEETING, MEETING_OPENING -> Prose.ClosingWords.isMeeting(line);
            case MONTH ->
                    PrintedDates.find(line)
                            .filter(day -> String.valueOf(day.getMonthValue()).equals(row.value()))
                            .isPresent();
            case DATE_JOINER, DAY_ENDING -> PrintedDates.find(line).isPresent();
            case CONTENTS -> Contents.isEntry(line);
            case SESSION, FRONT, YEAR -> FrontLines.isOfFront(line);
            case SMALL_WORD -> LanguageVote.of(List.of(line)) == row.language();
            case HUNG_HYPHEN -> Repairs.mend(line).equals(line);
            case SLIDE_SECTION -> SlideMarkers.cut(line).getFirst().section().equals(row.value());
            case SLIDE -> TextLines.slideNumber(line) == 4;
            case DATE_SIGN -> PrintedDates.find(line).isPresent();
            case PAGE_END -> TextLines.isOfPage(line);
            case PAGE, PAGE_COUNT -> FrontLines.isPageNumber(line);
            case RECYCLE -> FrontLines.isAppeal(line);
            default -> isShownByWord(row.kind(), line.substring(line.lastIndexOf(' ') + 1));
        };
    }

    private static boolean isShownByWord(Kind kind, String word) {
        return switch (kind) {
            case OPEN_ENDED -> BulletWords.isOpenEnded(word);
            case CAPITALIZED_INSIDE -> BulletWords.isCapitalizedInside(word);
            case ADDRESSED -> BulletWords.isAddressee(word);
            case NOUN_IN_ING -> word.endsWith("ing") && !BulletWords.isGerund(word);
            case DOCUMENT_WORD -> BulletWords.isDocumentWord(word);
            case BEFORE_NUMBER -> BulletWords.standsBeforeNumber(word);
            case NAME_CONNECTOR -> BulletWords.isConnector(word);
            case ABBREVIATION -> BulletWords.isAbbreviation(word);
            case BODY_WORD -> BulletWords.isOfBody(word);
            case DETERMINER -> BulletWords.isDeterminer(word);
            default -> throw new IllegalStateException("no word shows " + kind);
        };
    }

    private static boolean isHead(String line, HeldHead.Kind kind) {
        return HeldHead.parse(line, true).filter(head -> head.kind() == kind).isPresent();
    }

    private static String titleOfHead(String line) {
        return HeldHead.parse(line, true).map(HeldHead::title).orElse("");
    }
}
