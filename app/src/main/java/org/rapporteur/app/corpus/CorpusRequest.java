package org.rapporteur.app.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.rapporteur.text.Language;

/// What the user asks `corpus add` to bring.
///
/// @param symbols symbols, and names of files with an `@` before them
/// @param sessions whole sessions as the start of their symbols: `A/RES/78`
/// @param address pattern or base address that the texts are published under
/// @param refresh ask again for texts that are already here
public record CorpusRequest(
        List<String> symbols,
        List<String> sessions,
        Path folder,
        String address,
        List<Language> languages,
        Duration pause,
        boolean refresh) {

    public CorpusRequest {
        symbols = List.copyOf(symbols);
        sessions = List.copyOf(sessions);
        languages = List.copyOf(languages);
    }
}
