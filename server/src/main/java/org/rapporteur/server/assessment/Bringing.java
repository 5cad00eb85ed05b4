package org.rapporteur.server.assessment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.rapporteur.server.library.Contents;
import org.rapporteur.server.outside.Outside;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Turns;
import org.rapporteur.server.web.Upload;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.EvidenceContent;

/// What is brought as evidence, kept: words, a file, or what stands under an address of the web.
/// Each content is whole on the disk before anything names it.
final class Bringing {

    /// Files and captures that are held in memory at a time.
    private static final int MOST_AT_A_TIME = 4;

    private final Contents contents;
    private final Outside outside;
    private final Turns turns = new Turns(MOST_AT_A_TIME);

    Bringing(Contents contents, Outside outside) {
        this.contents = contents;
        this.outside = outside;
    }

    /// @throws Refusal where it says nothing, or cannot be evidence
    EvidenceContent keep(Visit visit) {
        var words = visit.field("words");
        var address = visit.field("web_address");
        if (words.isEmpty()) {
            throw Refusal.badRequest("refusal.evidence-words");
        }
        if (!visit.upload().isNone() && !address.isEmpty()) {
            throw Refusal.badRequest("refusal.evidence-one");
        }
        if (visit.upload().isNone() && address.isEmpty()) {
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            var sha256 = contents.keep(bytes);
            return new EvidenceContent(
                    EvidenceContent.WORDS,
                    sha256,
                    sha256,
                    "",
                    EvidenceContent.PLAIN_TEXT,
                    bytes.length,
                    "",
                    stamp(sha256));
        }
        var said = contents.keep(words.getBytes(StandardCharsets.UTF_8));
        return turns.take(
                () -> address.isEmpty() ? file(visit.upload(), said) : capture(address, said));
    }

    private EvidenceContent file(Upload upload, String words) {
        var bytes = upload.read();
        var name = upload.plainName();
        var type =
                EvidenceFiles.findMediaType(name, bytes)
                        .filter(_ -> bytes.length > 0)
                        .orElseThrow(() ->
                                Refusal.badRequest("refusal.file-kind", EvidenceFiles.endings()));
        var sha256 = contents.keep(bytes);
        return new EvidenceContent(
                EvidenceContent.FILE, sha256, words, name, type, bytes.length, "", stamp(sha256));
    }

    private EvidenceContent capture(String address, String words) {
        var captured = outside.captures().capture(address);
        var sha256 = contents.keep(captured.body());
        return new EvidenceContent(
                EvidenceContent.CAPTURE,
                sha256,
                words,
                name(captured.from(), captured.mediaType()),
                captured.mediaType(),
                captured.body().length,
                captured.from(),
                stamp(sha256));
    }

    /// The last part of the address, or the machine's name, with an ending that fits.
    private static String name(String from, String mediaType) {
        var address = URI.create(from);
        var last = Upload.plainName(String.valueOf(address.getPath()));
        var base = last.isEmpty() ? String.valueOf(address.getHost()) : last;
        return base.contains(".") && !last.isEmpty() || !mediaType.equals("text/html")
                ? base
                : base + ".html";
    }

    private String stamp(String sha256) {
        return outside.stamps()
                .stamp(HexFormat.of().parseHex(sha256))
                .map(contents::keep)
                .orElse("");
    }
}
