package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.Seeded.one;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.rapporteur.Seeded;
import org.rapporteur.instrument.InstrumentBuilder;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.Symbol;

/// Whatever the text: nothing is thrown, and what is said of it is true of it.
class CitationFuzzTest {

    private static final List<String> SENTENCES =
            List.of(
                    "Recalling its resolutions 57/270 B, 70/1 of 25 September 2015, and 71/2, para. 5",
                    "the Human Rights Council, in its resolutions S-28/1 and 39/2 (see A/HRC/39/2)",
                    "Security Council resolutions 1325 (2000), 217 A (III) and 3362 (S-VII)",
                    "See A/76/6 (Sect. 10)/Add.1, E/2019/28-E/CN.7/2019/13 and ICCD/COP(15)/23",
                    "Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17; Ibid., annex",
                    "la résolution 39/2 du Conseil des droits de l’homme, la Déclaration de la lanterne",
                    "ссылаясь на резолюции 57/270 \u0412 и 39/2 Совета по правам человека",
                    "回顾其第70/1号、人权理事会2018年9月28日第39/2号和第40/3号决议，附件二",
                    "قرار مجلس حقوق الإنسان 39/2 المؤرخ 28 أيلول/سبتمبر 2018 و 40/3، para. 5",
                    "paragraph 36 of the Lantern Declaration 🚢 and Commission decision 63/17");

    private final CitationFinder finder = new CitationFinder(SmallVocabulary.vocabulary());

    @Test
    void sentencesChangedByChanceAreReadWithoutAFault() {
        var random = Seeded.random("mutated sentences");
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = mutated(random, one(random, SENTENCES.toArray(String[]::new)));
            found += check(random, text);
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void stringsMadeByChanceAreReadWithoutAFault() {
        var random = Seeded.random("strings");
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append(piece(random));
            }
            check(random, text.toString());
        }
    }

    @Test
    void bytesThatAreNoTextAreReadWithoutAFault() {
        var random = Seeded.random("bytes");
        for (int i = 0; i < 10_000; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            for (int j = 0; j < bytes.length; j += 3) {
                bytes[j] = (byte) " /(12345AERS-.resolution".charAt(random.nextInt(24));
            }
            int middle = random.nextInt(bytes.length + 1);
            var provision = ProvisionAddress.of("PP 1");
            var text =
                    new EncodedText(
                            bytes,
                            List.of(
                                    new EncodedText.Unit(provision, "", 0, middle, false),
                                    new EncodedText.Unit(
                                            provision, "1", middle, bytes.length, false)));
            finder.find(text, "GA");
        }
    }

    @Test
    void aDocumentOfChangedSentencesGivesTheSameTwice() {
        var random = Seeded.random("documents");
        for (int i = 0; i < 500; i++) {
            var builder = InstrumentBuilder.of("A/RES/77/10");
            for (int units = random.nextInt(1, 6); units > 0; units--) {
                var text = mutated(random, one(random, SENTENCES.toArray(String[]::new)));
                builder.preamble(text);
                if (random.nextBoolean()) {
                    builder.note("" + units, mutated(random, SENTENCES.get(4)));
                }
            }
            var document = builder.build();
            assertThat(finder.find(document)).isEqualTo(finder.find(document));
        }
    }

    private int check(RandomGenerator random, String text) {
        var citations = finder.find(EncodedText.of(text), one(random, "GA", "HRC", "SC", ""));
        int end = 0;
        for (var citation : citations) {
            assertThat(text.startsWith(citation.surface(), citation.start()))
                    .as("%s in “%s”", citation, text)
                    .isTrue();
            assertThat(citation.start())
                    .as("%s in “%s”", citation, text)
                    .isGreaterThanOrEqualTo(end);
            end = citation.start() + citation.surface().length();
            assertThat(citation.target().isEmpty())
                    .as("%s in “%s”", citation, text)
                    .isEqualTo(citation.status() != CitationStatus.RESOLVED);
            if (citation.why().equals("cited in full")) {
                assertThat(Symbol.parse(citation.target())).isPresent();
            }
        }
        return citations.size();
    }

    private static String mutated(RandomGenerator random, String sentence) {
        var text = new StringBuilder(sentence);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(1, 9));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                default -> text.insert(at, piece(random));
            }
        }
        return text.toString().replaceAll("[\\ud800-\\udfff]", "~");
    }

    private static String piece(RandomGenerator random) {
        return one(
                random,
                "/",
                "(",
                ")",
                " ",
                "-",
                "–",
                ".",
                ",",
                "7",
                "19",
                "2015",
                "A",
                "S",
                "В",
                "é",
                "号",
                "第",
                "و",
                "и",
                "A/",
                "RES/",
                "resolution ",
                "its ",
                "Ibid.",
                "annex",
                "(III)",
                "(2000)",
                " and ",
                "ES-",
                "🚢");
    }
}
