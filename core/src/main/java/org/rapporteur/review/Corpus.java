package org.rapporteur.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.text.Language;

/// The documents that a review may look into. Immutable; safe to share between threads.
public final class Corpus {

    private final List<Instrument> instruments;
    private final Map<String, List<Instrument>> bySymbol = new HashMap<>();

    public Corpus(List<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
        for (var instrument : this.instruments) {
            instrument
                    .findSymbol()
                    .ifPresent(symbol ->
                            bySymbol.computeIfAbsent(symbol.text(), any -> new ArrayList<>())
                                    .add(instrument));
        }
    }

    public static Corpus empty() {
        return new Corpus(List.of());
    }

    public List<Instrument> listInstruments() {
        return instruments;
    }

    public boolean isEmpty() {
        return instruments.isEmpty();
    }

    /// The instrument of that symbol, in `language` where the corpus has it, else in English, else
    /// in any.
    public Optional<Instrument> find(String symbol, Language language) {
        var versions = bySymbol.getOrDefault(symbol, List.of());
        return versions.stream()
                .filter(version -> version.language() == language)
                .findFirst()
                .or(() ->
                        versions.stream()
                                .filter(version -> version.language() == Language.ENGLISH)
                                .findFirst())
                .or(() -> versions.stream().findFirst());
    }

    public int provisions() {
        return instruments.stream().mapToInt(instrument -> instrument.provisions().size()).sum();
    }
}
