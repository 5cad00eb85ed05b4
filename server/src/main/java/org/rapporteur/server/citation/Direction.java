package org.rapporteur.server.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.server.web.Refusal;

/// Which way one looks from a text.
public enum Direction {

    /// One step to both sides: who cites it, and what it cites.
    AROUND,

    /// Two steps on: what it cites, and what that cites.
    CITES,

    /// Two steps back: who cites it, and who cites those.
    CITED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param written empty for the usual one
    static Direction of(String written) {
        if (written.isEmpty()) {
            return AROUND;
        }
        return list().stream()
                .filter(one -> one.code().equals(written))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("refusal.direction"));
    }

    public static List<Direction> list() {
        return Arrays.asList(values());
    }
}
