package org.rapporteur.documents.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// The XML parts of a newer Office file, unpacked in memory within limits; pictures and whatever
/// else is no XML are passed over.
public final class OfficeParts {

    /// All parts together, unpacked; the largest document of the corpora unpacks to 10 MiB.
    public static final long MOST_BYTES = 256L << 20;

    /// The XML that is kept.
    public static final long MOST_XML_BYTES = 64L << 20;

    public static final int MOST_PARTS = 10_000;

    private static final int CHUNK_BYTES = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private boolean cut;

    private OfficeParts() {}

    /// Says that a container unpacks to more than the limits.
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message, null, false, false);
        }
    }

    /// Of a container that is cut off or broken, the parts before the fault are kept.
    public static OfficeParts unpack(byte[] container) throws TooLarge {
        var unpacked = new OfficeParts();
        var chunk = new byte[CHUNK_BYTES];
        long total = 0;
        long kept = 0;
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new TooLarge("more than " + MOST_PARTS + " parts");
                }
                boolean wanted = isXml(entry.getName());
                var bytes = new ByteArrayOutputStream(wanted ? CHUNK_BYTES : 0);
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    total += read;
                    kept += wanted ? read : 0;
                    if (total > MOST_BYTES || kept > MOST_XML_BYTES) {
                        throw new TooLarge("more than " + (MOST_XML_BYTES >> 20) + " MiB of text");
                    }
                    if (wanted) {
                        bytes.write(chunk, 0, read);
                    }
                }
                if (wanted) {
                    unpacked.parts.putIfAbsent(nameOf(entry.getName()), bytes.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            unpacked.cut = true;
        }
        return unpacked;
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static String nameOf(String entry) {
        var name = entry.replace('\\', '/');
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    /// Whether the container ends before its last part does.
    public boolean isCut() {
        return cut;
    }

    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(nameOf(name)));
    }

    /// The part that another part's relation names, seen from that part's folder.
    public static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = folder;
        var rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int stroke = path.lastIndexOf('/', Math.max(0, path.length() - 2));
            path = stroke < 0 ? "" : path.substring(0, stroke + 1);
        }
        return path + rest;
    }
}
