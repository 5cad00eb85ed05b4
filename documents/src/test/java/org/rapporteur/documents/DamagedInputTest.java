package org.rapporteur.documents;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Cut off, bytes changed, pieces doubled: whatever comes in, an instrument comes out.
final class DamagedInputTest {

    private static final long SEED = 20_240_201;
    private static final int ROUNDS = 400;

    private static final String RESOLUTION =
            """
            <akomaNtoso><statement name="resolution"><meta><identification><FRBRWork><FRBRdate date="2031-05-02" name="adoption"/>
            </FRBRWork></identification></meta><coverPage><p><docNumber refersTo="#symbol">A/RES/85/7</docNumber></p></coverPage>
            <preamble><formula><p>The General Assembly,</p></formula><container eId="c"><p><span class="italic">Recalling</span> the
            <a href="x">80/1</a> report<authorialNote marker="1" eId="n"><p>See A/80/5.</p></authorialNote>,</p></container></preamble>
            <mainBody><paragraph eId="p"><num>1.</num><list><intro><p>Invites ports:</p></intro><point><num>(a)</num><content><p>To
            sweep;</p></content></point></list></paragraph><section><num>II</num><heading>Brooms</heading><paragraph><num>1.</num>
            <content><p>Asks &amp; hopes.</p></content></paragraph></section><table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>
            </mainBody><attachments><attachment><doc name="annex"><mainBody><paragraph class="H1"><content><p>Annex</p></content>
            </paragraph><paragraph><num>1.</num><content><p>We sweep.</p></content></paragraph></mainBody></doc></attachment></attachments>
            </statement></akomaNtoso>
            """;

    private static final String TRANSCRIPT =
            """
            Presentation Transcript

            1. HARBOUR REVIEW 1

            2. CHALLENGE: Quays are dirty. RESPONSE: Lisbon Declaration: Sweep quays (every day) Buying brooms A/RES/81/12 (Mops): lend 2

            Related
            """;

    private static final String DIGEST =
            """
            # A/RES/85/7  Keeping harbours clean
            Adopted: 2031-05-02

            *Recalling* [80/1](x),

            1. **Urges** ports:
            (a) To sweep;
            - with brooms

            ## Annex
            ### II. Quays
            24. We sweep.
            ---
            ## Slide 2
            CHALLENGE
            """;

    private static final String PAGE =
            """
            <html><body><h1>Quays</h1><ol type="a"><li>Sweep<sup><a href="#n">1</a></sup></li></ol>
            <table><tr><td>a</td><td>b</td></tr></table><p id="n">1. Note</p></body></html>
            """;

    private static final String EXTRACTION =
            """
            [{"type":"heading","level":2,"text_fr":"Le Conseil,"},{"type":"list","items_fr":["1. Prie","a ) Quais ;"]}]
            """;

    @Test
    void neverThrowsOnDamagedXml() {
        damage("resolution.xml", RESOLUTION.getBytes(StandardCharsets.UTF_8), ROUNDS);
    }

    @Test
    void neverThrowsOnDamagedText() {
        damage("deck.txt", TRANSCRIPT.getBytes(StandardCharsets.UTF_8), ROUNDS);
        damage("digest.md", DIGEST.getBytes(StandardCharsets.UTF_8), ROUNDS);
    }

    @Test
    void neverThrowsOnDamagedSlides() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            var box = show.createSlide().createTextBox();
            box.setText("CHALLENGE: Dirt");
            show.createSlide().createTable(2, 2).getCell(0, 0).setText("RESPONSE");
            show.write(out);
        }
        damage("deck.pptx", out.toByteArray(), ROUNDS / 8);
    }

    @Test
    void neverThrowsOnDamagedDocuments() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("We sweep.");
            document.createTable(2, 2).getRow(0).getCell(0).setText("Quays");
            document.write(out);
        }
        damage("a.docx", out.toByteArray(), ROUNDS / 4);
        damage("a.html", PAGE.getBytes(StandardCharsets.UTF_8), ROUNDS / 4);
        damage("a.json", EXTRACTION.getBytes(StandardCharsets.UTF_8), ROUNDS / 4);
    }

    @Test
    void neverThrowsOnDamagedOlderSlides() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText("CHALLENGE: Dirt");
            show.write(out);
        }
        damage("deck.ppt", out.toByteArray(), ROUNDS / 8);
    }

    @Test
    void neverThrowsOnNoise() {
        var random = new Random(SEED);
        for (var name :
                new String[] {"a.xml", "a.txt", "a.md", "a.pptx", "a.docx", "a.json", "a"}) {
            for (int length = 0; length < 64; length++) {
                var noise = new byte[length];
                random.nextBytes(noise);
                read(name, noise, "seed " + SEED + ", length " + length);
            }
        }
    }

    private static void damage(String name, byte[] whole, int rounds) {
        var random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            var bytes =
                    round % 3 == 0
                            ? Arrays.copyOf(whole, random.nextInt(whole.length))
                            : whole.clone();
            for (int change = random.nextInt(4); change > 0 && bytes.length > 0; change--) {
                mutate(bytes, random);
            }
            read(name, bytes, "seed " + SEED + ", round " + round);
        }
    }

    private static void mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] = (byte) "<>/&\"#*-:.()1aA ".charAt(random.nextInt(16));
            default -> {
                int length = Math.min(random.nextInt(40), bytes.length - at);
                System.arraycopy(
                        bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            }
        }
    }

    private static void read(String name, byte[] bytes, String how) {
        assertThatCode(() -> StandardWords.READERS.read(bytes, name))
                .as(name + ", " + how)
                .doesNotThrowAnyException();
    }
}
