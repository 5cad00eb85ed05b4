package org.rapporteur.distributed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules for the one room that the app's `HouseTest` does not see.
@AnalyzeClasses(packages = "org.rapporteur", importOptions = DoNotIncludeTests.class)
class DistributedHouseTest {

    @ArchTest
    static final ArchRule theClusterKnowsOnlyCoreCatalogueAndDocuments =
            noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur.distributed..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.rapporteur.app..",
                            "org.rapporteur.report..",
                            "org.rapporteur.search..",
                            "org.rapporteur.server..",
                            "org.rapporteur.store..");

    @ArchTest
    static final ArchRule sparkIsKnownInDistributedOnly =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rapporteur.distributed..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.spark..",
                            "org.apache.hadoop..",
                            "scala..",
                            "org.rapporteur.distributed..");
}
