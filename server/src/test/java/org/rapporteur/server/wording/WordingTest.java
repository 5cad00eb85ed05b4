package org.rapporteur.server.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern USED = Pattern.compile("\"((?:[a-z]+[.-])+[a-z0-9-]+)\"");

    /// Groups whose keys are put together while running.
    private static final List<String> GROUPS =
            List.of(
                    "step.",
                    "facet.",
                    "journal.kind.",
                    "journal.field.",
                    "field.",
                    "language.",
                    "relation.",
                    "kind.",
                    "strength.",
                    "status.",
                    "role.",
                    "implementation.",
                    "shortfall.",
                    "confidence.",
                    "grade.",
                    "graph.column.",
                    "graph.show.",
                    "form.",
                    "trend.",
                    "verb.",
                    "task.kind.",
                    "task.outcome.",
                    "draft.of.",
                    "bearing.",
                    "visibility.",
                    "voice.",
                    "assessment.state.",
                    "refusal.judge.",
                    "scope.",
                    "state.",
                    "outcome.",
                    "proposal.",
                    "refusal.title.");

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));

    @Test
    void everyLanguageHasEveryTextWithTheSameValues() {
        var english = Wording.load(InterfaceLanguage.ENGLISH);
        for (var language : InterfaceLanguage.values()) {
            var texts = Wording.load(language);
            assertThat(texts.stringPropertyNames())
                    .as(language.code())
                    .isEqualTo(english.stringPropertyNames());
            for (var key : english.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank();
                assertThat(values(texts.getProperty(key)))
                        .as(language.code() + " " + key)
                        .isEqualTo(values(english.getProperty(key)));
            }
        }
    }

    private static TreeSet<String> values(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextIsThere() throws IOException {
        var known = Wording.load(InterfaceLanguage.ENGLISH).stringPropertyNames();
        var used = new TreeSet<String>();
        var source = ROOT.resolve("server/src/main");
        try (var files = Files.walk(source)) {
            for (var file : files.filter(WordingTest::mayNameTexts).toList()) {
                var text = Files.readString(file);
                USED.matcher(text).results().forEach(found -> used.add(found.group(1)));
                Stream.of("yes", "unknown")
                        .filter(word -> text.contains("w.of(\"" + word + "\")"))
                        .forEach(used::add);
            }
        }

        assertThat(known.stream().filter(key -> !used.contains(key)))
                .as("texts that nothing uses")
                .allMatch(key -> GROUPS.stream().anyMatch(key::startsWith));
        assertThat(
                        used.stream()
                                .filter(key ->
                                        key.matches(
                                                "(nav|frame|home|refusal|list|pager|search)\\..*")))
                .as("texts that are missing")
                .allMatch(known::contains);
    }

    private static boolean mayNameTexts(Path file) {
        return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
    }

    @Test
    void putsValuesInAndSetsThousandsApart() {
        var english = Wording.in(InterfaceLanguage.ENGLISH);

        assertThat(english.of("instruments.provisions", 12_345)).isEqualTo("provisions: 12,345");
        assertThat(english.name("kind", "action")).isEqualTo("action");
        assertThat(english.name("kind", "unheard-of")).isEqualTo("unheard-of");
        assertThat(english.verbOf("takes note of the map")).isEqualTo("takes note");
        assertThat(english.verbOf("digs wells")).isEmpty();
        assertThat(Wording.in(InterfaceLanguage.FRENCH).name("verb", "takes note"))
                .isEqualTo("prend note");
        assertThatThrownBy(() -> english.of("no.such-text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsDaysMonthsYearsAndWindows() {
        var english = Wording.in(InterfaceLanguage.ENGLISH);

        assertThat(english.day("2023-10-23")).isEqualTo("23 October 2023");
        assertThat(english.day("2023-10-23/2023-10-25")).isEqualTo("23 – 25 October 2023");
        assertThat(english.day("2023-10-30/2023-11-02"))
                .isEqualTo("30 October 2023 – 2 November 2023");
        assertThat(english.day("2024-05")).isEqualTo("May 2024");
        assertThat(english.day("2028")).isEqualTo("2028");
        assertThat(english.day("some day")).isEqualTo("some day");
        assertThat(Wording.in(InterfaceLanguage.CHINESE).day("2023-10-23/2023-10-25"))
                .isEqualTo("2023年10月23日 – 2023年10月25日");
        assertThat(Wording.in(InterfaceLanguage.SPANISH).day("2023-10-23/2023-10-25"))
                .isEqualTo("23 – 25 de octubre de 2023");
    }
}
