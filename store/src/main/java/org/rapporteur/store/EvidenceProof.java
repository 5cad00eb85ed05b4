package org.rapporteur.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rapporteur.provenance.Fingerprint;

/// An item of evidence with what proves it: the content, the words, the token of a time-stamp
/// authority where there is one, and the journal's chain from the item's entry on. It is checked
/// without the library: fingerprints against the entry, each entry against the one before.
public final class EvidenceProof {

    /// Bytes of one part that are read at most; more than any evidence has.
    static final int LARGEST_PART_BYTES = 64 * 1024 * 1024;

    /// Entries of the chain that are given along at most.
    public static final int MOST_ENTRIES = 20_000;

    private static final int MOST_PARTS = 10;
    private static final int PIECE_BYTES = 64 * 1024;

    private static final String README = "README.txt";
    private static final String JOURNAL = "journal.jsonl";
    private static final String CONTENT = "content";
    private static final String WORDS = "words.txt";
    private static final String STAMP = "stamp.tsr";

    private EvidenceProof() {}

    /// What a proof holds beside the journal.
    ///
    /// @param words what it says; the content itself where it is words alone
    /// @param stamp the token; empty without one
    public record Parts(StoredEvidence item, byte[] content, byte[] words, byte[] stamp) {}

    /// What was found when a proof was checked.
    ///
    /// @param entry the journal's entry about the item; 0 where there is none
    /// @param last the last entry of the chain
    /// @param lastHash its hash, to be compared with one that was kept elsewhere
    /// @param differences one sentence each; empty where everything agrees
    public record Report(
            long entry,
            String name,
            String sha256,
            boolean isStamped,
            long last,
            String lastHash,
            List<String> differences) {
        public Report {
            differences = List.copyOf(differences);
        }
    }

    /// Writes a proof as a ZIP.
    ///
    /// @param chain entries from the item's own on
    public static void write(Parts parts, List<JournalEntry> chain, OutputStream out) {
        try (var zip = new ZipOutputStream(out)) {
            put(zip, README, readme(parts, chain).getBytes(StandardCharsets.UTF_8));
            put(zip, JOURNAL, lines(chain));
            put(zip, CONTENT, parts.content());
            if (parts.item().content().isFile()) {
                put(zip, WORDS, parts.words());
            }
            if (parts.stamp().length > 0) {
                put(zip, STAMP, parts.stamp());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] lines(List<JournalEntry> chain) {
        var lines = new StringBuilder();
        chain.forEach(entry -> lines.append(entry.toLine()).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0); // the same proof has the same bytes
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String readme(Parts parts, List<JournalEntry> chain) {
        var item = parts.item();
        var content = item.content();
        return """
        Evidence %d: %s

        content        %s, %d bytes, SHA-256 %s
        words.txt      what it says, in the words of who brought it (where it is a file or a web capture)
        journal.jsonl  the journal's entries from %d, which names the item, to %d; each carries the hash of the one before
        stamp.tsr      the token of a time-stamp authority over the content's SHA-256 (where one was configured)

        To check it without the library it came from:
          rapporteur proof THIS_FILE.zip
        or by hand: the SHA-256 of content stands in the first line of journal.jsonl as sha256; the hash of a line is the
        SHA-256 of previous, seq, at, actor, kind and payload, joined by line feeds, and is the next line's previous.
        Compare the last hash with one that was kept elsewhere:
          %s
        A token is checked with: openssl ts -verify -data content -in stamp.tsr -token_in -CAfile AUTHORITY.pem
        """
                .formatted(
                        item.seq(),
                        content.name().isEmpty() ? "words" : content.name(),
                        content.mediaType(),
                        content.bytes(),
                        content.sha256(),
                        item.seq(),
                        chain.getLast().seq(),
                        chain.getLast().hash());
    }

    /// Checks a proof; nothing of it is written anywhere.
    ///
    /// @throws IllegalArgumentException where it is no proof
    public static Report check(InputStream in) {
        var parts = read(in);
        var journal = parts.get(JOURNAL);
        var content = parts.get(CONTENT);
        if (journal == null || content == null) {
            throw new IllegalArgumentException("it has no journal.jsonl or no content");
        }
        var entries =
                new String(journal, StandardCharsets.UTF_8)
                        .lines()
                        .limit(MOST_ENTRIES)
                        .map(JournalEntry::ofLine)
                        .toList();
        if (entries.isEmpty() || !entries.getFirst().kind().equals(StoredEvidence.ADDED)) {
            throw new IllegalArgumentException("its journal starts with no item of evidence");
        }
        return report(parts, content, entries);
    }

    private static Report report(
            Map<String, byte[]> parts, byte[] content, List<JournalEntry> entries) {
        var first = entries.getFirst();
        var named = EvidenceContent.read(JsonText.findFields(first.payload()).orElse(Map.of()));
        var differences = new ArrayList<String>();
        compare("content", named.sha256(), content, differences);
        if (named.isFile()) {
            compare(WORDS, named.words(), parts.getOrDefault(WORDS, new byte[0]), differences);
        }
        if (!named.stamp().isEmpty()) {
            compare(STAMP, named.stamp(), parts.getOrDefault(STAMP, new byte[0]), differences);
        }
        var previous = first.previous();
        long seq = first.seq() - 1;
        for (var entry : entries) {
            if (!entry.follows(seq, previous)) {
                differences.add(
                        "entry %d of the journal was changed, or does not follow the one before"
                                .formatted(entry.seq()));
                break;
            }
            seq = entry.seq();
            previous = entry.hash();
        }
        return new Report(
                first.seq(),
                named.name(),
                named.sha256(),
                !named.stamp().isEmpty(),
                entries.getLast().seq(),
                entries.getLast().hash(),
                differences);
    }

    private static void compare(
            String part, String expected, byte[] bytes, List<String> differences) {
        if (!Fingerprint.of(bytes).hex().equals(expected)) {
            differences.add("%s is not what the journal names (%s)".formatted(part, expected));
        }
    }

    /// The parts by name, within limits, wherever their names would lead.
    private static Map<String, byte[]> read(InputStream in) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.size() == MOST_PARTS) {
                    throw new IllegalArgumentException("it has too many parts");
                }
                parts.put(entry.getName(), bounded(zip));
            }
            return parts;
        } catch (ZipException damaged) {
            throw new IllegalArgumentException("it is damaged: " + damaged.getMessage(), damaged);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[PIECE_BYTES];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (bytes.size() + read > LARGEST_PART_BYTES) {
                throw new IllegalArgumentException(
                        "a part unpacks to more than %,d bytes".formatted(LARGEST_PART_BYTES));
            }
            bytes.write(piece, 0, read);
        }
        return bytes.toByteArray();
    }
}
