package org.rapporteur.server.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.Seek;

/// The start of a page as an address says it. Programs hand it back as they got it.
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String encode(Seek seek) {
        var parts = seek.key() + BETWEEN + seek.instrument() + BETWEEN + seek.position();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    static Seek decode(String cursor) {
        if (cursor.isEmpty()) {
            return Seek.START;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(BETWEEN, -1);
            if (parts.length == 3 && Integer.parseInt(parts[2]) >= 0) {
                return new Seek(parts[0], parts[1], Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.badRequest("refusal.cursor");
        }
        throw Refusal.badRequest("refusal.cursor");
    }
}
