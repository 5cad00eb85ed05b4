package org.rapporteur.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
        packages = "org.rapporteur.documents",
        importOptions = ImportOption.DoNotIncludeTests.class)
final class DocumentsArchitectureTest {

    @ArchTest
    static final ArchRule READERS_KNOW_CORE_AND_THE_JDK_ONLY =
            classes()
                    .that()
                    .resideOutsideOfPackages(
                            "org.rapporteur.documents.slides..",
                            "org.rapporteur.documents.word..",
                            "org.rapporteur.documents.container..",
                            "org.rapporteur.documents.html..",
                            "org.rapporteur.documents.extraction..",
                            "org.rapporteur.documents.pdf..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.xml..",
                            "org.jspecify..",
                            "org.rapporteur.documents..",
                            "org.rapporteur.instrument..",
                            "org.rapporteur.issue..",
                            "org.rapporteur.provenance..",
                            "org.rapporteur.text..");

    @ArchTest
    static final ArchRule ONLY_OFFICE_READERS_KNOW_POI =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.rapporteur.documents.slides..",
                            "org.rapporteur.documents.word..",
                            "org.rapporteur.documents.container..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule ONLY_PDF_KNOWS_PDFBOX =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.documents.pdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule ONLY_HTML_KNOWS_JSOUP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.documents.html..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jsoup..");

    @ArchTest
    static final ArchRule ONLY_EXTRACTIONS_KNOW_JACKSON =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.documents.extraction..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..");

    @ArchTest
    static final ArchRule STRUCTURE_KNOWS_NO_FORMAT =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.documents.structure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.documents.akn..",
                            "org.rapporteur.documents.pdf..",
                            "org.rapporteur.documents.slides..",
                            "org.rapporteur.documents.text..",
                            "java.io..",
                            "java.nio.file..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.rapporteur.documents.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_READER_KNOWS_THE_ENTRANCE =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.documents.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.rapporteur.documents");

    @Test
    void everyPackageIsNullMarkedAndExplained() throws IOException {
        var sources =
                Path.of(System.getProperty("rapporteur.root"), "documents", "src", "main", "java");
        try (var folders = Files.walk(sources)) {
            var withCode =
                    folders.filter(Files::isDirectory)
                            .filter(DocumentsArchitectureTest::holdsCode)
                            .toList();
            assertThat(withCode)
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java"))
                                    .content()
                                    .contains("@NullMarked")
                                    .contains("///"));
        }
    }

    private static boolean holdsCode(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
