package org.rapporteur.benchmarks.server;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.app.library.Passages;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.provenance.Fingerprint;
import org.rapporteur.provenance.Source;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.search.PassageIndex;
import org.rapporteur.search.StopWords;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.StoredDocument;
import org.rapporteur.store.StoredLink;
import org.rapporteur.text.Language;

/// Makes a library of words that mean nothing, the same each time: so many instruments of twenty
/// provisions, each provision with a commitment and links to challenges of every cycle.
final class MadeLibrary {

    private static final int PROVISIONS_AN_INSTRUMENT = 20;
    private static final int INSTRUMENTS_A_TRANSACTION = 50;
    private static final int WORDS_A_PROVISION = 45;
    private static final int VOCABULARY = 6_000;
    private static final int FIRST_SESSION = 40;
    private static final int INSTRUMENTS_A_SESSION = 60;
    private static final long SEED = 20_261_127;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> words;
    private final List<StoredLink> kinds;
    private final int instruments;
    private final int links;
    private int linked;

    /// @param provisions how many, rounded to whole instruments
    /// @param links how many, spread evenly
    MadeLibrary(int provisions, int links) {
        this.instruments = provisions / PROVISIONS_AN_INSTRUMENT;
        this.links = links;
        this.words = Stream.generate(this::word).limit(VOCABULARY).toList();
        this.kinds =
                Catalogue.standard().cycles().stream()
                        .flatMap(cycle ->
                                cycle.challenges().stream()
                                        .flatMap(challenge ->
                                                Stream.of("answers", "describes")
                                                        .map(relation ->
                                                                new StoredLink(
                                                                        ProvisionAddress.of("OP 1"),
                                                                        cycle.id(),
                                                                        challenge.id(),
                                                                        relation,
                                                                        0.5,
                                                                        List.of()))))
                        .toList();
    }

    /// Words that appear in it, to be searched for.
    List<String> words() {
        return words;
    }

    /// Challenges and relations that it links to.
    List<StoredLink> kinds() {
        return kinds;
    }

    void make(Path folder) {
        var stopWords = new StopWords(Catalogue.standard().stopWords());
        var place = new LibraryFolder(folder);
        try (var library = Library.openOrCreate(place, stopWords, "benchmark")) {
            for (int i = 0; i < instruments; i += INSTRUMENTS_A_TRANSACTION) {
                addSome(library, i, Math.min(instruments, i + INSTRUMENTS_A_TRANSACTION));
            }
        }
        index(place, stopWords);
    }

    private void addSome(Library library, int from, int to) {
        library.store()
                .change(change -> {
                    for (int i = from; i < to; i++) {
                        var analysed = analysed(i);
                        var source = analysed.instrument().source();
                        var entry =
                                change.record(
                                        new JournalEntry.Draft(
                                                "benchmark", "document-added", "{}"));
                        change.save(
                                new StoredDocument(
                                        source.sha256(),
                                        source.file(),
                                        source.bytes(),
                                        "akn",
                                        "made",
                                        false,
                                        0),
                                List.of(analysed),
                                entry);
                    }
                });
    }

    private static void index(LibraryFolder place, StopWords stopWords) {
        try (var store = Library.openStore(place);
                var index = PassageIndex.open(place.index(), stopWords)) {
            for (var document : store.documents().listAll()) {
                var passages = new ArrayList<IndexedPassage>();
                store.instruments()
                        .mapAnalysed(document.sha256())
                        .forEach((id, analysed) -> passages.addAll(Passages.of(id, analysed)));
                index.replace(document.sha256(), passages);
            }
            index.commit(store.documents().newestChange());
        }
    }

    private AnalysedInstrument analysed(int number) {
        var provisions = new ArrayList<Provision>();
        var citations = new ArrayList<Citation>();
        var commitments = new ArrayList<StoredCommitment>();
        var found = new ArrayList<StoredLink>();
        for (int i = 1; i <= PROVISIONS_AN_INSTRUMENT; i++) {
            var address = ProvisionAddress.of("OP " + i);
            var text = text();
            provisions.add(
                    new Provision(
                            address,
                            ProvisionKind.OPERATIVE,
                            Integer.toString(i),
                            "",
                            0,
                            text,
                            0,
                            "",
                            List.of()));
            citations.add(citation(address, text));
            commitments.add(commitment(address, text));
            found.addAll(links(address, text, number * PROVISIONS_AN_INSTRUMENT + i));
        }
        return new AnalysedInstrument(
                instrument(number, provisions), citations, commitments, found);
    }

    private Instrument instrument(int number, List<Provision> provisions) {
        int session = FIRST_SESSION + number / INSTRUMENTS_A_SESSION;
        var symbol = symbol(number);
        return new Instrument(
                new Source(
                        "made-%05d.xml".formatted(number),
                        Fingerprint.of(symbol.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .hex(),
                        1),
                Format.AKN,
                Language.ENGLISH,
                Symbol.parse(symbol).orElseThrow(),
                "GA",
                "On " + text(8),
                Integer.toString(session),
                LocalDate.of(1985 + (number / INSTRUMENTS_A_SESSION) % 41, 12, 1 + number % 28),
                "",
                provisions,
                List.of(),
                List.of());
    }

    private static String symbol(int number) {
        return "A/RES/%d/%d"
                .formatted(
                        FIRST_SESSION + number / INSTRUMENTS_A_SESSION,
                        1 + number % INSTRUMENTS_A_SESSION);
    }

    private Citation citation(ProvisionAddress address, String text) {
        var target = symbol(random.nextInt(instruments));
        boolean open = random.nextInt(8) == 0;
        return new Citation(
                address,
                "",
                text.substring(0, text.indexOf(' ')),
                0,
                open ? "" : target,
                open ? List.of(target, symbol(random.nextInt(instruments))) : List.of(),
                "",
                open ? CitationStatus.AMBIGUOUS : CitationStatus.RESOLVED,
                "the number");
    }

    private StoredCommitment commitment(ProvisionAddress address, String text) {
        var verbs = List.of("requests", "urges", "encourages", "invites", "decides");
        var verb = verbs.get(random.nextInt(verbs.size()));
        return new StoredCommitment(
                address,
                "action",
                verb,
                "",
                1 + random.nextInt(5),
                List.of(random.nextBoolean() ? "Member States" : "Secretary-General"),
                text(10),
                List.of(),
                "",
                "",
                random.nextInt(10) == 0,
                text);
    }

    /// As many as are due by now, of kinds that differ within a provision.
    private List<StoredLink> links(ProvisionAddress address, String text, long provision) {
        var some = new ArrayList<StoredLink>();
        long due = provision * links / ((long) instruments * PROVISIONS_AN_INSTRUMENT);
        int start = random.nextInt(kinds.size());
        for (int i = 0; linked < due; i++, linked++) {
            var kind = kinds.get((start + i) % kinds.size());
            some.add(
                    new StoredLink(
                            address,
                            kind.cycle(),
                            kind.challenge(),
                            kind.relation(),
                            random.nextInt(1, 1_000) / 1_000.0,
                            List.of(text.substring(0, text.indexOf(' ')))));
        }
        return some;
    }

    private String text() {
        return text(WORDS_A_PROVISION / 2 + random.nextInt(WORDS_A_PROVISION));
    }

    /// Few words are frequent and many are rare, as in any language.
    private String text(int length) {
        return Stream.generate(
                        () -> words.get((int) (VOCABULARY * Math.pow(random.nextDouble(), 3))))
                .limit(length)
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return random.ints(2 + random.nextInt(3), 0, 60)
                .mapToObj(i -> "" + "bdfgklmnprst".charAt(i % 12) + "aeiou".charAt(i / 12))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
