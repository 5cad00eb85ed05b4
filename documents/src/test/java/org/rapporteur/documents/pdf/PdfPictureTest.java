package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.PagePictures;

class PdfPictureTest {

    private static final String FIRST = "Urges States to dig deep wells in every village;";
    private static final String SECOND = "Invites them to tell each other where water was found;";
    private static final int INK = 0xFFB53A00;

    private static final byte[] PDF =
            new Typesetter("A/RES/99/1")
                    .numbered("1", "Urges", "States to dig deep wells in every village;")
                    .numbered("2", "Invites", "them to tell each other where water was found;")
                    .bytes();

    /// The rows of the picture in which an outline is drawn.
    private static int[] outlined(String words) throws IOException {
        var picture = PagePictures.find(PDF, 1, words).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(image.getWidth()).isBetween(990, 1_001);
        return IntStream.range(0, image.getHeight())
                .filter(y ->
                        IntStream.range(0, image.getWidth())
                                .anyMatch(x -> image.getRGB(x, y) == INK))
                .toArray();
    }

    @Test
    void theWordsAreOutlinedWhereTheyStand() throws IOException {
        int[] first = outlined(FIRST);
        int[] second = outlined(SECOND);
        assertThat(first).isNotEmpty();
        assertThat(second).isNotEmpty();
        assertThat(second[0]).as("the second stands below").isGreaterThan(first[0]);
    }

    @Test
    void wordsThatThePageHasNotAreOutlinedNowhere() throws IOException {
        assertThat(outlined("Decides to meet again in the spring of another year.")).isEmpty();
        assertThat(outlined("")).isEmpty();
    }

    @Test
    void whatIsNoPageGivesNoPicture() {
        assertThat(PagePictures.find(PDF, 2, FIRST)).isEmpty();
        assertThat(PagePictures.find(PDF, 0, FIRST)).isEmpty();
        assertThat(PagePictures.find("%PDF-1.4 no".getBytes(StandardCharsets.US_ASCII), 1, FIRST))
                .isEmpty();
    }
}
