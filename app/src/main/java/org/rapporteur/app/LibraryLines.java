package org.rapporteur.app;

import org.rapporteur.store.Tally;
import tools.jackson.core.JsonGenerator;

/// What a library has, in words and as fields.
final class LibraryLines {

    private LibraryLines() {}

    static String plain(Tally tally) {
        return "%,d documents: %,d instruments, %,d provisions, %,d footnotes, %,d citations, %,d commitments, %,d links."
                .formatted(
                        tally.of("document"),
                        tally.of("instrument"),
                        tally.of("provision"),
                        tally.of("footnote"),
                        tally.of("citation"),
                        tally.of("commitment"),
                        tally.of("challenge_link"));
    }

    static void write(JsonGenerator line, Tally tally) {
        line.writeNumberProperty("documents", tally.of("document"));
        line.writeNumberProperty("instruments", tally.of("instrument"));
        line.writeNumberProperty("provisions", tally.of("provision"));
        line.writeNumberProperty("footnotes", tally.of("footnote"));
        line.writeNumberProperty("citations", tally.of("citation"));
        line.writeNumberProperty("commitments", tally.of("commitment"));
        line.writeNumberProperty("links", tally.of("challenge_link"));
        line.writeNumberProperty("journal", tally.of("journal"));
    }
}
