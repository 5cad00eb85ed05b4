package org.rapporteur.report.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs an archive again with fixed times and sorted entries, so that the same review gives the
/// same bytes.
public final class StableZip {

    /// Early, and not the very first moment of the format: that one is written with the time zone
    /// of the machine.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /// Programs that look at the first entry to tell the format expect this one there.
    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {}

    public static byte[] normalize(byte[] archive) {
        try {
            var entries = readEntries(archive);
            var packed = new ByteArrayOutputStream(archive.length);
            try (var zip = new ZipOutputStream(packed)) {
                var first = entries.remove(FIRST);
                if (first == null) {
                    throw new IllegalArgumentException("not an office file: it has no " + FIRST);
                }
                writeEntry(zip, FIRST, first);
                for (var entry : entries.entrySet()) {
                    writeEntry(zip, entry.getKey(), entry.getValue());
                }
            }
            return packed.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot pack the archive again", exception);
        }
    }

    private static Map<String, byte[]> readEntries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static void writeEntry(ZipOutputStream zip, String name, byte[] content)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
