package org.rapporteur.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.Seeded.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.Seeded;

/// Parse ∘ print is the identity, on symbols made by chance and on those that official texts cite.
class SymbolPropertiesTest {

    private static final int SYMBOLS = 5_000;
    private static final int STRINGS = 10_000;

    @Test
    void printingAndParsingGivesTheSameSymbol() {
        var random = Seeded.random("symbols");
        for (int i = 0; i < SYMBOLS; i++) {
            var symbol = symbol(random);
            assertThat(Symbol.parse(symbol.toString())).as(symbol.toString()).contains(symbol);
        }
    }

    @Test
    void whateverIsReadPrintsToTheSameSymbol() {
        var random = Seeded.random("strings");
        int read = 0;
        for (int i = 0; i < STRINGS; i++) {
            var text = mutated(random, symbol(random).toString());
            var symbol = Symbol.parse(text);
            if (symbol.isPresent()) {
                read++;
                assertThat(Symbol.parse(symbol.get().toString())).as(text).isEqualTo(symbol);
            }
        }
        assertThat(read).isGreaterThan(STRINGS / 20);
    }

    @Test
    void theTargetsOfOfficialLinksPrintAsTheyAreRead() throws IOException {
        var gold = Path.of(System.getProperty("rapporteur.data", ""), "gold");
        Assumptions.assumeTrue(
                Files.isDirectory(gold), "the folder gold of rapporteur.data is not here: skipped");
        try (var lines = Files.lines(gold.resolve("akn-citations.en.tsv"))) {
            var targets = lines.skip(1).map(line -> line.split("\t", -1)[6]).distinct().toList();
            var read = targets.stream().flatMap(target -> Symbol.parse(target).stream()).toList();

            assertThat(read).hasSizeGreaterThan(targets.size() * 9 / 10);
            assertThat(read)
                    .allSatisfy(
                            symbol -> assertThat(Symbol.parse(symbol.toString())).contains(symbol));
        }
    }

    private static Symbol symbol(RandomGenerator random) {
        var kind = one(random, Symbol.Kind.RESOLUTION, Symbol.Kind.DECISION);
        var word = kind == Symbol.Kind.RESOLUTION ? "RES" : "DEC";
        return switch (random.nextInt(4)) {
            case 0 ->
                    Symbol.numbered(
                            kind,
                            one(random, "A/", "E/", "S/", "A/HRC/") + word,
                            session(random),
                            number(random));
            case 1 ->
                    Symbol.numbered(
                            kind,
                            one(random, "CND ", "CCPCJ ", "COSP-UNCAC ")
                                    + (kind == Symbol.Kind.RESOLUTION ? "resolution" : "decision"),
                            "" + random.nextInt(1, 90),
                            number(random));
            case 2 ->
                    Symbol.bracketed(
                            kind,
                            one(random, "A/", "E/", "S/") + word,
                            number(random),
                            one(random, "2023", "1946", "III", "XXVIII", "S-VII", "ES-II"));
            default -> document(random);
        };
    }

    private static Symbol document(RandomGenerator random) {
        var text = new StringBuilder(one(random, "A", "E", "ST", "GC.18", "CAC", "ICCD"));
        text.append(one(random, "", "/C.3", "/CN.7", "/CONF.234", "/HRC", "/COP(15)"));
        text.append('/').append(random.nextInt(1, 2030));
        text.append(one(random, "", "/L.3", "/CRP.2", "/INF/4", "/6 (Sect. 16)"));
        text.append(one(random, "", "/Add.1", "/Rev.2", "/Add.1/Corr.2", "*"));
        var first = text.substring(0, text.indexOf("/"));
        return new Symbol(Symbol.Kind.DOCUMENT, first, "", "", text.toString());
    }

    private static String session(RandomGenerator random) {
        return one(random, "", "", "S-", "ES-") + random.nextInt(1, 2030);
    }

    private static String number(RandomGenerator random) {
        return random.nextInt(1, 3600) + one(random, "", "", " A", " B", " A-E", " C-D");
    }

    private static String mutated(RandomGenerator random, String text) {
        var out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            if (random.nextBoolean() && at < out.length()) {
                out.deleteCharAt(at);
            } else {
                out.insert(at, one(random, "/", " ", "-", "–", "(", ")", ".", "*", "7", "B", "é"));
            }
        }
        return out.toString();
    }
}
