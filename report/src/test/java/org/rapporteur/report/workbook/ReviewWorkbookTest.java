package org.rapporteur.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.SampleReviews;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Review;

class ReviewWorkbookTest {

    @Test
    void hasTheSheetsInTheirOrder() throws IOException {
        try (var workbook = open(SampleReviews.full())) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));

            assertThat(names)
                    .containsExactly(
                            "Matrix",
                            "Responses",
                            "Officers' table",
                            "Findings",
                            "Sources",
                            "Read me");
        }
    }

    @Test
    void hasTheOfficersColumnsAndOneRowForEachPassageOrWholeText() throws IOException {
        try (var workbook = open(SampleReviews.full())) {
            var sheet = workbook.getSheet("Officers' table");

            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "Resolution",
                            "Para",
                            "Summary of action required",
                            "Implementation",
                            "Resources");
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly(
                            "A/RES/90/1",
                            "annex, para. 12",
                            "Teach children at school about rivers.",
                            "no information (not searched)",
                            "");
            assertThat(sheet.getLastRowNum()).isEqualTo(11);
        }
    }

    @Test
    void hasOneRowForEachChallengeAndEachResponse() throws IOException {
        try (var workbook = open(SampleReviews.full())) {
            assertThat(workbook.getSheet("Matrix").getLastRowNum()).isEqualTo(11);
            assertThat(workbook.getSheet("Responses").getLastRowNum())
                    .isEqualTo(SampleReviews.full().responses().size());
        }
    }

    @Test
    void keepsHeadingsInViewWithFiltersAndPrintsAcross() throws IOException {
        try (var workbook = open(SampleReviews.full())) {
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> {
                        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                        assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
                        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                        assertThat(sheet.getFitToPage()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")"})
    void writesWhatLooksLikeAFormulaAsText(String formula) throws IOException {
        try (var workbook = open(SampleReviews.everywhere(formula))) {
            var cell = workbook.getSheet("Responses").getRow(1).getCell(3);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(formula);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void cutsATextThatIsLongerThanACellHolds() throws IOException {
        try (var workbook = open(SampleReviews.everywhere("long ".repeat(10_000)))) {
            assertThat(workbook.getSheet("Responses").getRow(1).getCell(3).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void opensForAnEmptyDeck() throws IOException {
        try (var workbook = open(SampleReviews.empty())) {
            assertThat(workbook.getSheet("Responses").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("Matrix").getLastRowNum()).isEqualTo(11);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.cellIterator().forEachRemaining(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static XSSFWorkbook open(Review review) throws IOException {
        var bytes =
                ReviewWorkbook.render(
                        Overview.of(review, SampleReviews.register()), Words.english());
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
