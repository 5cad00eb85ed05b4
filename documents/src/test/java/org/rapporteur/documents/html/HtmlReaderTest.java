package org.rapporteur.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

final class HtmlReaderTest {

    private static Instrument read(String page) {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        return StandardWords.during(
                () -> HtmlReader.read(bytes, new Source("a.html", "", bytes.length)));
    }

    private static List<String> texts(Instrument read) {
        return read.provisions().stream().map(Provision::text).toList();
    }

    @Test
    void setsAsideWhatBelongsToTheSite() {
        var read =
                read(
                        """
                        <html><head><title>Clean harbours</title><script>alert(1)</script></head><body>
                        <header>The harbour site</header><nav><a href="/">Home</a></nav><div class="cookie-bar">We use cookies</div>
                        <main><h1>Harbours</h1><p>Quays are swept.</p></main>
                        <footer>Contact us</footer></body></html>
                        """);

        assertThat(texts(read)).containsExactly("Harbours", "Quays are swept.");
        assertThat(read.title()).isEqualTo("Harbours");
    }

    @Test
    void countsListsAsABrowserDoes() {
        var read =
                read(
                        """
                        <body><p>The ports:</p><ol start="3"><li>Sweep<ol type="a"><li>at dawn</li><li>at dusk</li></ol></li>
                        <li>Mop</li></ol><ul><li>Rest</li></ul></body>
                        """);

        assertThat(read.provisions())
                .extracting(it -> it.address().toString())
                .containsExactly("¶ 1", "OP 3", "OP 3 (a)", "OP 3 (b)", "OP 4", "OP 4 •1");
    }

    @Test
    void readsTablesAsRowsAndFramesAsText() {
        var read =
                read(
                        """
                        <table><tr><th>Port</th><th>Brooms</th></tr><tr><td>North</td><td>4</td></tr></table>
                        <table><tr><td><p>Framed.</p></td></tr></table>
                        """);

        assertThat(texts(read)).containsExactly("Port | Brooms", "North | 4", "Framed.");
    }

    @Test
    void hangsFootnotesOnTheParagraphThatLinksToThem() {
        var read =
                read(
                        """
                        <p>Quays<sup><a href="#n1">1</a></sup> are swept.</p><p>See <a href="#later">below</a>.</p>
                        <p id="later">Below.</p><p id="n1">1. Of stone. <a href="#top">↩</a></p>
                        """);

        assertThat(texts(read)).containsExactly("Quays are swept.", "See below.", "Below.");
        assertThat(read.footnotes())
                .extracting(it -> it.mark() + " " + it.text() + " " + it.provision())
                .containsExactly("1 Of stone. ¶ 1");
    }

    @Test
    void keepsArabicInLogicalOrder() {
        var read =
                read("<html dir=\"rtl\"><body><p>تكنس الأرصفة كل يوم في الصباح</p></body></html>");

        assertThat(texts(read)).containsExactly("تكنس الأرصفة كل يوم في الصباح");
        assertThat(read.language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void leavesOutWhatNestsTooDeepAndSaysSo() {
        var read = read("<p>Before.</p>" + "<div>".repeat(400) + "<p>Deep.</p>");

        assertThat(texts(read)).contains("Before.");
        assertThat(read.issues()).extracting(it -> it.code()).contains(IssueCode.NESTING_TOO_DEEP);
    }
}
