package org.rapporteur.documents.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// Unpacks a container into nothing, to learn how large it would become before anything is kept.
public final class ContainerSize {

    private static final int CHUNK_BYTES = 1 << 16;

    private ContainerSize() {}

    /// Whether the parts together stay within `mostBytes` and number at most `mostParts`.
    public static boolean isWithin(byte[] container, long mostBytes, int mostParts)
            throws IOException {
        var chunk = new byte[CHUNK_BYTES];
        long total = 0;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            while (zip.getNextEntry() != null) {
                if (++parts > mostParts) {
                    return false;
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    total += read;
                    if (total > mostBytes) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
