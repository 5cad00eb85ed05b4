package org.rapporteur.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;

/// The rules between the rooms of the house (ARCHITECTURE.md), as sentences over every module.
@AnalyzeClasses(packages = "org.rapporteur", importOptions = DoNotIncludeTests.class)
class HouseTest {

    private static final String[] CORE = {
        "org.rapporteur.assessment..",
        "org.rapporteur.challenge..",
        "org.rapporteur.citation..",
        "org.rapporteur.commitment..",
        "org.rapporteur.instrument..",
        "org.rapporteur.issue..",
        "org.rapporteur.lineage..",
        "org.rapporteur.parallel..",
        "org.rapporteur.provenance..",
        "org.rapporteur.register..",
        "org.rapporteur.review..",
        "org.rapporteur.subject..",
        "org.rapporteur.text.."
    };

    private static final String[] AROUND_CORE = {
        "org.rapporteur.app..",
        "org.rapporteur.catalogue..",
        "org.rapporteur.documents..",
        "org.rapporteur.report..",
        "org.rapporteur.search..",
        "org.rapporteur.server..",
        "org.rapporteur.store.."
    };

    @ArchTest
    static void everyModuleIsLookedAt(JavaClasses all) {
        for (var room : AROUND_CORE) {
            assertThat(all.stream().filter(resideInAPackage(room))).as(room).isNotEmpty();
        }
        var unknown =
                all.that(resideInAnyPackage(CORE).or(resideInAnyPackage(AROUND_CORE)).negate());
        assertThat(unknown).as("classes in a package that no sentence here speaks of").isEmpty();
    }

    @ArchTest
    static final ArchRule coreKnowsOnlyTheJdkAndItself =
            classes()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(CORE)
                                    .or(
                                            resideInAnyPackage(
                                                    "java..", "org.jspecify..", "com.ibm.icu..")));

    @ArchTest
    static final ArchRule coreDoesNoInputOrOutput =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "java.io..",
                                            "java.nio.file..",
                                            "java.nio.channels..",
                                            "java.net..",
                                            "java.sql..",
                                            "java.util.concurrent..")
                                    .and(
                                            DescribedPredicate.not(
                                                    nameMatching("java\\.io\\.Serializable"))));

    @ArchTest
    static final ArchRule coreReadsNoClockAndDrawsNoRandomNumber =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "a clock of java.time is read",
                                    call ->
                                            call.getTargetOwner()
                                                            .getPackageName()
                                                            .startsWith("java.time")
                                                    && call.getName().equals("now")))
                    .orShould()
                    .dependOnClassesThat(
                            nameMatching(
                                    "java\\.util\\.(Random|SplittableRandom|UUID|Timer|Date)|java\\.util\\.random\\..*|java\\.time\\.(Clock|InstantSource)|java\\.security\\.SecureRandom"));

    @ArchTest
    static final ArchRule theCatalogueKnowsOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.catalogue..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.documents..",
                            "org.rapporteur.report..",
                            "org.rapporteur.search..",
                            "org.rapporteur.server..",
                            "org.rapporteur.store..");

    @ArchTest
    static final ArchRule documentsKnowOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.documents..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.catalogue..",
                            "org.rapporteur.report..",
                            "org.rapporteur.search..",
                            "org.rapporteur.server..",
                            "org.rapporteur.store..");

    @ArchTest
    static final ArchRule reportsKnowOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.report..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.catalogue..",
                            "org.rapporteur.documents..",
                            "org.rapporteur.search..",
                            "org.rapporteur.server..",
                            "org.rapporteur.store..");

    @ArchTest
    static final ArchRule theStoreKnowsOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.catalogue..",
                            "org.rapporteur.documents..",
                            "org.rapporteur.report..",
                            "org.rapporteur.search..",
                            "org.rapporteur.server..");

    @ArchTest
    static final ArchRule searchKnowsOnlyCore =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.catalogue..",
                            "org.rapporteur.documents..",
                            "org.rapporteur.report..",
                            "org.rapporteur.server..",
                            "org.rapporteur.store..");

    @ArchTest
    static final ArchRule theServerKnowsCoreStoreAndSearch =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.server..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.catalogue..",
                            "org.rapporteur.documents..",
                            "org.rapporteur.report..");

    @ArchTest
    static final ArchRule requestsAreTakenInTheServersFrontRoomOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.server")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule templatesAreRenderedInOnePackage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.server.web")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule databasesAreSpokenToInTheStoreOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.jdbi..",
                            "org.flywaydb..",
                            "org.sqlite..",
                            "org.postgresql..");

    @ArchTest
    static final ArchRule theIndexIsHandledInSearchOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule noPackagesGoInCircles =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule passwordsAreHashedInOnePackage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.server.people..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule identityProvidersAreSpokenToInOnePackage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.server.outside")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule mailServersAreSpokenToInOnePackage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.server.outside")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule theServerIsMeasuredInOnePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.server.operation..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule optionsAreParsedInTheAppOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.app")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule jsonIsHandledInAppReportServerStoreAndExtractionsOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.rapporteur.app..",
                            "org.rapporteur.report..",
                            "org.rapporteur.server..",
                            "org.rapporteur.store..",
                            "org.rapporteur.documents.extraction..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule officeFilesAreHandledInDocumentsAndReportOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.rapporteur.documents..", "org.rapporteur.report..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule pdfFilesAreHandledInDocumentsOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.documents..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule clustersAreSpokenToInDistributedOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.spark..",
                            "org.apache.hadoop..",
                            "scala..",
                            "org.rapporteur.distributed..");

    @ArchTest
    static final ArchRule theOldJsonLibraryIsNotUsed =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule theNetworkIsAskedInTwoPlaces =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.rapporteur.app.corpus", "org.rapporteur.server.outside")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("java.net.http..")
                                    .or(
                                            nameMatching(
                                                    "java\\.net\\.Socket|javax\\.net\\.ssl\\..*")));

    @ArchTest
    static final ArchRule commandsAreNotKnownBelowTheApp =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.app.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.rapporteur.app");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes()
                    .that()
                    .haveSimpleNameNotEndingWith("package-info")
                    .should(
                            new ArchCondition<JavaClass>("stand in a package marked @NullMarked") {
                                @Override
                                public void check(JavaClass type, ConditionEvents events) {
                                    boolean marked =
                                            type.getPackage().isAnnotatedWith(NullMarked.class);
                                    events.add(
                                            new SimpleConditionEvent(
                                                    type,
                                                    marked,
                                                    type.getName()
                                                            + " stands in a package without @NullMarked"));
                                }
                            });

    @ArchTest
    static final ArchRule exceptionsAreNamed =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
