package org.rapporteur.app.corpus;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.rapporteur.app.corpus.CorpusCollector.Known;
import org.rapporteur.text.Language;

/// Carries out one `corpus add`: the named symbols first, then whole sessions, in the languages
/// asked for.
public final class CorpusAddition {

    /// Numbers in a row without a text that end a session: a few are left out or published late.
    static final int GAPS_THAT_END_A_SESSION = 5;

    /// No session of any body came near it.
    static final int LAST_NUMBER = 2_000;

    private final CorpusRequest request;
    private final Pace pace;
    private final InstantSource clock;
    private int here;
    private int notHere;

    public CorpusAddition(CorpusRequest request, Pace pace, InstantSource clock) {
        this.request = request;
        this.pace = pace;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param here texts that are in the corpus now
    /// @param notHere texts asked for by symbol that are not
    public record Outcome(int here, int notHere) {}

    public Outcome run(Consumer<String> told) {
        var symbols = SymbolLists.parse(request.symbols());
        request.sessions()
                .forEach(session ->
                        SymbolLists.ofSession(
                                session, 1)); // a wrong one is told before anything is fetched
        var pattern = AddressPattern.of(request.address());
        var source = new HttpSource(pattern, pace, clock);
        var known = request.refresh() ? Known.ASK_AGAIN : Known.LEAVE;
        try (var collector = new CorpusCollector(request.folder(), pattern, source, clock, known)) {
            for (var language : request.languages()) {
                for (var symbol : symbols) {
                    count(collector.collect(new Wanted(symbol, language), told));
                }
                for (var session : request.sessions()) {
                    addSession(collector, session, language, told);
                }
            }
        }
        return new Outcome(here, notHere);
    }

    private void count(boolean isHere) {
        if (isHere) {
            here++;
        } else {
            notHere++;
        }
    }

    private void addSession(
            CorpusCollector collector, String session, Language language, Consumer<String> told) {
        int gaps = 0;
        for (int number = 1; number <= LAST_NUMBER && gaps < GAPS_THAT_END_A_SESSION; number++) {
            var wanted = new Wanted(SymbolLists.ofSession(session, number), language);
            boolean isHere = collector.collect(wanted, told);
            boolean isGap =
                    !isHere
                            && collector.find(wanted).stream()
                                    .anyMatch(entry ->
                                            entry.status() == ManifestEntry.Status.MISSING);
            if (isGap) {
                gaps++;
            } else {
                gaps = 0;
                count(isHere);
            }
        }
    }
}
