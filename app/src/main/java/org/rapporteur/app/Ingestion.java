package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;

/// From a file to the record. Every step is a function; problems come back as issues, not
/// exceptions.
///
/// Safe to share between threads: it keeps nothing.
final class Ingestion {

    private final Function<Path, List<Instrument>> readers;
    private final Function<Instrument, List<Citation>> citations;

    Ingestion(
            Function<Path, List<Instrument>> readers,
            Function<Instrument, List<Citation>> citations) {
        this.readers = readers;
        this.citations = citations;
    }

    /// The whole way of a file: the document, and each instrument that it holds.
    List<Ingested> ingest(Path file) {
        return readers.apply(file).stream().map(this::ingest).toList(); // bytes → instruments
    }

    /// The whole way of an instrument, step by step. A later analysis is one more line here.
    private Ingested ingest(Instrument instrument) {
        var cited = citations.apply(instrument); // words of the provisions → mentions, resolved
        return new Ingested(instrument, cited);
    }
}
