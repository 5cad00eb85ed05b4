package org.rapporteur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.issue.IssueCode;

/// What the readers make of the real documents, held to the gold that comes with them.
final class RealFilesTest {

    private static final String[] LANGUAGES = {"en", "fr", "es", "ru", "zh", "ar"};

    @Test
    void keepsEveryLinkOfTheCitationGoldAtItsPlace() throws IOException {
        var rows = Files.readAllLines(RealFiles.folder("gold/akn-citations.en.tsv"));
        var byFile = new TreeMap<String, List<String[]>>();
        rows.stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .forEach(row -> byFile.computeIfAbsent(row[0], any -> new ArrayList<>()).add(row));
        int wanted = 0;
        var missing = new ArrayList<String>();
        for (var file : byFile.entrySet()) {
            var links = links(RealFiles.read(findFile(file.getKey())));
            for (var row : file.getValue()) {
                wanted++;
                if (!row[5].isBlank() && !isThere(links, row[3], row[5])) {
                    missing.add(row[0] + " " + row[3] + " " + row[5]);
                }
            }
        }

        assertThat(wanted).isGreaterThan(20_000);
        assertThat(missing).isEmpty();
    }

    private static Path findFile(String name) {
        var assembly = RealFiles.folder("akn/ga/en").resolve(name);
        return Files.exists(assembly) ? assembly : RealFiles.folder("akn/ecosoc/en").resolve(name);
    }

    private static Map<String, HashSet<String>> links(Instrument instrument) {
        var links = new HashMap<String, HashSet<String>>();
        for (var provision : instrument.provisions()) {
            addLinks(links, provision.id(), provision.text(), provision.marks());
        }
        for (var note : instrument.footnotes()) {
            addLinks(links, note.id(), note.text(), note.marks());
        }
        return links;
    }

    private static void addLinks(
            Map<String, HashSet<String>> links, String id, String text, List<Mark> marks) {
        for (var mark : marks) {
            if (mark.kind() == Mark.Kind.LINK) {
                links.computeIfAbsent(id, any -> new HashSet<>()).add(mark.span().of(text));
            }
        }
    }

    /// An element's identifier begins with its ancestor's: `para_8__content`.
    private static boolean isThere(Map<String, HashSet<String>> links, String id, String surface) {
        var words = surface.strip().replaceAll("[\\s\\u00a0]+", " ");
        for (var at = id; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('_')))) {
            if (links.getOrDefault(at, new HashSet<>()).contains(words)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void countsTheSameParagraphsInAllSixLanguages() {
        var counts = new TreeMap<String, Map<String, List<String>>>();
        for (var organ : List.of("ga", "ecosoc")) {
            for (var language : LANGUAGES) {
                for (var file : RealFiles.files("akn/" + organ + "/" + language, ".xml")) {
                    var read = RealFiles.read(file);
                    counts.computeIfAbsent(read.symbolText(), any -> new TreeMap<>())
                            .computeIfAbsent(paragraphs(read), any -> new ArrayList<>())
                            .add(language);
                }
            }
        }
        counts.values()
                .removeIf(byCount -> byCount.values().stream().mapToInt(List::size).sum() < 2);
        var differing =
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList();

        assertThat(counts.size()).isGreaterThan(100);
        // Each of these differs in its source: a paragraph is missing or split in one language's
        // file.
        assertThat(differing).containsExactlyInAnyOrder("A/RES/74/178", "E/RES/2021/13");
    }

    private static String paragraphs(Instrument read) {
        return read.provisions().stream()
                        .filter(it -> it.kind() == ProvisionKind.PREAMBULAR)
                        .count()
                + " and "
                + read.provisions().stream()
                        .filter(it -> it.kind() == ProvisionKind.OPERATIVE)
                        .count();
    }

    @Test
    void readsTheParagraphsOfADeclarationInTheAnnexUnderItsHeadings() {
        var file =
                RealFiles.files("akn/ga/en", ".xml").stream()
                        .filter(it -> it.toString().contains("A_RES_76_181"))
                        .findFirst()
                        .orElseThrow();
        var read = RealFiles.read(file);
        var numbers =
                read.provisions().stream()
                        .filter(it -> it.kind() == ProvisionKind.ANNEX && !it.number().isEmpty())
                        .map(Provision::number)
                        .toList();

        assertThat(numbers).hasSize(97).startsWith("1").endsWith("97");
        assertThat(sectionOf(read, "annex/24"))
                .isEqualTo(
                        "Advancing crime prevention / Addressing the economic dimension of crime");
        assertThat(sectionOf(read, "annex/97")).contains("follow-up to this declaration");
        assertThat(read.provisions())
                .filteredOn(it -> it.address().toString().startsWith("annex/PP"))
                .hasSize(6);
    }

    private static String sectionOf(Instrument read, String address) {
        return read.provisions().stream()
                .filter(it -> it.address().toString().equals(address))
                .findFirst()
                .orElseThrow()
                .section();
    }

    @Test
    void givesEveryProvisionAnAddressOfItsOwn() {
        for (var file : RealFiles.files("akn", ".xml")) {
            var addresses =
                    RealFiles.read(file).provisions().stream()
                            .map(it -> it.address().toString())
                            .toList();
            assertThat(addresses).as(file.getFileName().toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void saysWhereMalformedFilesBreakAndReadsWhatIsThere() {
        assertThat(RealFiles.files("akn/malformed", ".xml"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    var read = RealFiles.read(file);
                    assertThat(read.issues())
                            .first()
                            .satisfies(issue -> {
                                assertThat(issue.code()).isEqualTo(IssueCode.XML_MALFORMED);
                                assertThat(issue.message()).matches("Line \\d+, column \\d+: .+");
                            });
                    assertThat(read.provisions()).hasSizeGreaterThan(3);
                });
    }

    @Test
    void readsTheRoundtableDeck() {
        var deck = RealFiles.read(RealFiles.folder("decks/ccpcj-roundtable-2024.txt"));
        var bullets = new TreeMap<Integer, Integer>();
        deck.provisions().stream()
                .filter(it -> it.section().equals("RESPONSE"))
                .forEach(it -> bullets.merge(it.page(), 1, Integer::sum));

        assertThat(deck.provisions())
                .extracting(Provision::page)
                .containsSubsequence(1, 2, 3, 4, 5, 6, 7)
                .doesNotContain(8);
        assertThat(bullets).isEqualTo(Map.of(2, 4, 3, 4, 4, 6, 5, 5, 6, 9));
        assertThat(deck.provisions())
                .extracting(Provision::text)
                .noneMatch(text -> text.contains("Related") || text.contains("Uploaded"));
    }

    @Test
    void readsOrRefusesEveryOddFileWithAReason() {
        var files = new ArrayList<>(RealFiles.files("mixed/odd", ""));
        files.addAll(RealFiles.files("mixed/slides", ".pptx"));
        files.addAll(RealFiles.files("mixed/word", ""));
        files.removeIf(Files::isDirectory);

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> {
                    var read = RealFiles.read(file);
                    boolean reasoned =
                            read.issues().stream()
                                    .anyMatch(issue ->
                                            issue.code().severity() != IssueCode.Severity.NOTED);
                    assertThat(!read.provisions().isEmpty() || reasoned)
                            .as(file + ": " + read.issues())
                            .isTrue();
                    assertThat(read.source().sha256()).hasSize(64);
                });
    }

    @Test
    void readsQuestionsAndRecommendationsOfWordFiles() {
        var word = RealFiles.folder("mixed/word");

        // Numbered paragraphs and rows as the files' own XML has them.
        assertThat(count(word, "AdvancedQuestionsSloveniaAdd2.doc", ProvisionKind.ITEM))
                .isEqualTo(5);
        assertThat(count(word, "UPR-wg48-Advance-Questions-Slovenia.docx", ProvisionKind.ITEM))
                .isEqualTo(22);
        assertThat(
                        RealFiles.read(
                                word.resolve("upr48-slovenia-thematic-list-of-recommendatio.docx")))
                .satisfies(read -> {
                    // Its rows name A/HRC/59/15/Add.1 as their source; it has no symbol itself.
                    assertThat(read.symbolText()).isEmpty();
                    assertThat(read.provisions())
                            .filteredOn(it -> it.address().place().startsWith("table 1 row"))
                            .hasSize(308);
                });
    }

    private static long count(Path folder, String name, ProvisionKind kind) {
        return RealFiles.read(folder.resolve(name)).provisions().stream()
                .filter(it -> it.kind() == kind)
                .count();
    }

    @Test
    void computesNumbersAndNotesOfTortureFiles() {
        var odd = RealFiles.folder("mixed/odd");
        var numbered = RealFiles.read(odd.resolve("testWORD_numbered_list.docx"));
        var various = RealFiles.read(odd.resolve("testWORD_various.docx"));
        var older = RealFiles.read(odd.resolve("testWORD_various.doc"));

        // The items of this file say in their own words which number they carry.
        assertThat(numbered.provisions())
                .filteredOn(it -> it.text().equals("seven e") || it.text().equals("A ii b"))
                .extracting(Provision::number)
                .containsExactly("e", "b");
        assertThat(various.footnotes()).hasSize(1);
        assertThat(older.footnotes()).extracting(it -> it.text()).hasSize(1);
        assertThat(various.footnotes().getFirst().text())
                .isEqualTo(older.footnotes().getFirst().text());
    }

    @Test
    void readsTreatiesByTheirArticles() {
        var articles =
                Map.of(
                        "trafficking-convention-1988",
                        34,
                        "untoc-2000",
                        41,
                        "uncac-2003",
                        71,
                        "psychotropic-convention-1971",
                        33,
                        "crc-1989",
                        54,
                        "udhr-1948",
                        30);
        articles.forEach((name, number) -> {
            var read = RealFiles.read(RealFiles.folder("treaties/en/" + name + ".md"));
            assertThat(articlesOf(read)).as(name).hasSize(number);
        });
        for (var language : LANGUAGES) {
            var name = "treaties/charter/clean_un_charter_" + language + ".txt";
            assertThat(articlesOf(RealFiles.read(RealFiles.folder(name)))).as(name).hasSize(111);
        }
    }

    private static HashSet<String> articlesOf(Instrument read) {
        var articles = new HashSet<String>();
        for (var provision : read.provisions()) {
            var place = provision.address().toString();
            if (place.startsWith("art. ")) {
                articles.add(place.split("[ (]")[1]);
            }
        }
        return articles;
    }

    @Test
    void readsTheOutcomeOfTheSpecialSessionFromDirtyBlocks() {
        var read = RealFiles.read(RealFiles.folder("dirty-json/fr/A-RES-S-30-1-fr-parsed.json"));
        var numbers =
                read.provisions().stream()
                        .filter(it -> it.kind() == ProvisionKind.ANNEX && !it.number().isEmpty())
                        .map(Provision::number)
                        .toList();

        assertThat(read.symbolText()).isEqualTo("A/RES/S-30/1");
        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(read.provisions())
                .filteredOn(it -> it.kind() == ProvisionKind.ITEM)
                .hasSize(103);
        assertThat(read.provisions())
                .extracting(it -> it.address().toString())
                .contains("annex/1 (r)", "annex/3 (u)", "annex/7 (l)")
                .doesNotHaveDuplicates();
    }
}
