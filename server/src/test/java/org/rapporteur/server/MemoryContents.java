package org.rapporteur.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.server.library.Contents;

/// Contents that are gone with the test.
final class MemoryContents implements Contents {

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public String keep(byte[] bytes) {
        var sha256 = Fingerprint.of(bytes).hex();
        kept.put(sha256, bytes);
        return sha256;
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }
}
