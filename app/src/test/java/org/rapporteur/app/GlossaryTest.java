package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// GLOSSARY.md names every public type and record of core, and no line of it speaks of a type that
/// is gone.
class GlossaryTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final Set<String> AROUND_CORE =
            Set.of("app", "catalogue", "documents", "report", "search", "server", "store");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(ROOT.resolve("GLOSSARY.md"));
    }

    private static List<JavaClass> publicTypesOfCore() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.rapporteur")
                        .stream()
                        .filter(type ->
                                !AROUND_CORE.contains(type.getPackageName().split("\\.")[2]))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isTopLevelClass() || type.isRecord())
                        .filter(type ->
                                !type.getSimpleName().isEmpty()
                                        && !type.getSimpleName().equals("package-info"))
                        .toList();
    }

    @Test
    void namesEveryPublicTypeOfCore() throws IOException {
        var glossary = String.join("\n", lines());

        var missing =
                publicTypesOfCore().stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !glossary.contains("`" + name + "`"))
                        .collect(Collectors.toCollection(java.util.TreeSet::new));

        assertThat(missing).as("public types of core without a line in GLOSSARY.md").isEmpty();
    }

    @Test
    void speaksOfNoTypeThatIsGone() throws IOException {
        var known =
                publicTypesOfCore().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        var gone =
                lines().stream()
                        .filter(line -> line.startsWith("| "))
                        .flatMap(GlossaryTest::typesIn)
                        .filter(name -> !known.contains(name))
                        .toList();

        assertThat(gone).as("types that GLOSSARY.md names but core does not have").isEmpty();
    }

    /// The names in code style in a line's first column.
    private static Stream<String> typesIn(String line) {
        var first = line.split("\\|")[1];
        return Stream.of(first.split("[^A-Za-z`]+"))
                .filter(word -> word.matches("`[A-Z][A-Za-z]+`"))
                .map(word -> word.replace("`", ""));
    }
}
