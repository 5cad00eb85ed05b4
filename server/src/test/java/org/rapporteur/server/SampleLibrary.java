package org.rapporteur.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.Element;
import org.rapporteur.challenge.WorkplanStep;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.provenance.Source;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.search.PassageIndex;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.StoredDocument;
import org.rapporteur.store.StoredLink;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// A small library about wells, written by us: a resolution in two languages, with everything that
/// pages show, and words that would do harm if a page did not escape them.
final class SampleLibrary implements AutoCloseable {

    static final String SYMBOL = "A/RES/78/224";
    static final String HOSTILE = "<script>alert('well')</script>";

    private static final StopWords STOP_WORDS =
            new StopWords(Map.of(Language.ENGLISH, Set.of("the")));

    private final Store store;
    private final PassageSearch search;
    private final MemoryContents contents = new MemoryContents();

    private final AtomicReference<Instant> clock;

    private SampleLibrary(Store store, PassageSearch search, AtomicReference<Instant> clock) {
        this.clock = clock;
        this.store = store;
        this.search = search;
    }

    static SampleLibrary in(Path folder) {
        return in(folder, DatabaseAddress.ofFile(folder.resolve("library.db")));
    }

    /// @param folder of the index
    static SampleLibrary in(Path folder, DatabaseAddress database) {
        var clock = new AtomicReference<>(Instant.parse("2026-03-14T10:00:00Z"));
        var store = Store.open(database, clock::get);
        var english = instrument(Language.ENGLISH, "Urges Member States to dig wells, see 60/1");
        var french = instrument(Language.FRENCH, "Prie les États de creuser des puits, voir 60/1");
        add(store, "aa", english);
        add(store, "bb", french);
        try (var index = PassageIndex.open(folder.resolve("index"), STOP_WORDS)) {
            index.replace(english.source().sha256(), List.of(passage(store, english)));
            index.commit(2);
        }
        var search = PassageSearch.open(folder.resolve("index"), STOP_WORDS).orElseThrow();
        return new SampleLibrary(store, search, clock);
    }

    OpenLibrary open() {
        return new OpenLibrary(
                "wells",
                store,
                contents,
                new CannedReviews(cycle()),
                (pdf, page, words) ->
                        page == 1
                                ? Optional.of(
                                        (new String(pdf, StandardCharsets.UTF_8) + words)
                                                .getBytes(StandardCharsets.UTF_8))
                                : Optional.empty(),
                () -> Optional.of(search),
                List.of(cycle()),
                new Register(
                        List.of(
                                new RegisteredInstrument(
                                        "ga-60-1",
                                        "A/RES/60/1",
                                        "Springs",
                                        "GA",
                                        "60",
                                        "2005-09-16",
                                        "resolution",
                                        List.of(),
                                        RegisteredInstrument.Verified.YES,
                                        "a list")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /// Lets time pass.
    void later(Duration time) {
        clock.updateAndGet(now -> now.plus(time));
    }

    /// Takes the same documents in again.
    void analyseAgain() {
        add(
                store,
                "aa",
                instrument(Language.ENGLISH, "Urges Member States to dig wells, see 60/1"));
    }

    Store store() {
        return store;
    }

    static String id(Store store, String language) {
        return store.instrumentListing().listVersions(SYMBOL).stream()
                .filter(version -> version.language().equals(language))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Cycle cycle() {
        return new Cycle(
                "wells-2020",
                "Review of wells " + HOSTILE,
                "challenge",
                List.of("well"),
                List.of(),
                List.of(
                        challenge("C01", 1, "Wells run dry"),
                        challenge("C02", 2, "Springs are far")),
                List.of(
                        new WorkplanStep(
                                "2020-03-01/2020-03-05",
                                "Discussion of wells",
                                List.of("C01"),
                                WorkplanStep.State.HELD,
                                "a list"),
                        new WorkplanStep(
                                "2029",
                                "Final review",
                                List.of(),
                                WorkplanStep.State.PLANNED,
                                "a list")));
    }

    private static Challenge challenge(String id, int number, String title) {
        return new Challenge(
                id,
                number,
                title,
                "In our words.",
                "",
                List.of(new Element("dry wells", List.of("dry"), List.of())),
                "a list");
    }

    private static Instrument instrument(Language language, String text) {
        var digits = language == Language.ENGLISH ? "aa" : "bb";
        var verb = new Mark(Mark.Kind.VERB, new Span(0, 5), "");
        var note = new Mark(Mark.Kind.FOOTNOTE, new Span(12, 12), "1");
        return new Instrument(
                new Source(digits + ".xml", digits.repeat(32), 512),
                Format.AKN,
                language,
                Symbol.parse(SYMBOL).orElseThrow(),
                "GA",
                "Wells " + HOSTILE,
                "78",
                LocalDate.of(2023, 12, 22),
                "",
                List.of(
                        provision("I", ProvisionKind.HEADING, "Water", List.of()),
                        provision("OP 1", ProvisionKind.OPERATIVE, text, List.of(verb, note)),
                        provision("OP 2", ProvisionKind.OPERATIVE, HOSTILE, List.of())),
                List.of(
                        new Footnote(
                                "1",
                                "See the old well.",
                                ProvisionAddress.of("OP 1"),
                                "",
                                List.of())),
                List.of());
    }

    private static Provision provision(
            String address, ProvisionKind kind, String text, List<Mark> marks) {
        return new Provision(ProvisionAddress.of(address), kind, "", "", 0, text, 0, "", marks);
    }

    private static void add(Store store, String digits, Instrument instrument) {
        var text = instrument.provisions().get(1).text();
        var analysed =
                new AnalysedInstrument(
                        instrument,
                        List.of(
                                citation(
                                        text.indexOf("60/1"),
                                        "A/RES/60/1",
                                        CitationStatus.RESOLVED),
                                citation(6, "", CitationStatus.AMBIGUOUS)),
                        List.of(
                                new StoredCommitment(
                                        ProvisionAddress.of("OP 1"),
                                        "action",
                                        "urges",
                                        "",
                                        4,
                                        List.of("Member States"),
                                        "dig wells",
                                        List.of(),
                                        "",
                                        "by 2030",
                                        false,
                                        text)),
                        List.of(
                                new StoredLink(
                                        ProvisionAddress.of("OP 1"),
                                        "wells-2020",
                                        "C01",
                                        "answers",
                                        0.75,
                                        List.of("wells"))));
        store.change(change -> {
            var entry =
                    change.record(
                            new JournalEntry.Draft(
                                    "tester",
                                    "document-added",
                                    "{\"name\":\"=1+1\",\"path\":\"/home/somebody/well.xml\"}"));
            change.save(
                    new StoredDocument(
                            digits.repeat(32), digits + ".xml", 512, "akn", "1", false, 0),
                    List.of(analysed),
                    entry);
        });
    }

    private static Citation citation(int start, String target, CitationStatus status) {
        return new Citation(
                ProvisionAddress.of("OP 1"),
                "",
                target.isEmpty() ? "Memb" : "60/1",
                start,
                target,
                target.isEmpty() ? List.of("A/RES/60/1", "E/RES/60/1") : List.of(),
                "",
                status,
                "the number");
    }

    private static IndexedPassage passage(Store store, Instrument instrument) {
        return new IndexedPassage(
                id(store, "en") + "/00002",
                instrument.source().sha256(),
                new IndexedPassage.Origin(
                        SYMBOL, "A/RES", "GA", "78", "Wells", "aa.xml", Language.ENGLISH, 2023),
                "OP 1",
                "operative",
                "",
                instrument.provisions().get(1).text(),
                IndexedPassage.Traits.NONE);
    }

    @Override
    public void close() {
        search.close();
        store.close();
    }
}
