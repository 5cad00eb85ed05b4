package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.text.Words;

/// Finds the series in a corpus: which adopted text takes up which earlier one of the same body.
///
/// Evidence is the register (`renews`), the title, a citation of the earlier text by the later, and
/// the words that both have. A text that another body adopted first is the same text and no earlier
/// generation. Candidates come from an index of title words and from citations, so that the work
/// grows with the corpus and not with its square.
public final class SeriesFinder {

    /// Titles of this likeness are one title.
    private static final double SAME_TITLE = 0.85;

    /// With a citation and common words, titles of this likeness are one matter.
    private static final double NEAR_TITLE = 0.3;

    /// Share of the shorter text's shingles that must stand in the other where titles differ.
    private static final double COMMON_TEXT = 0.25;

    /// The same where only a citation joins the two.
    private static final double MOSTLY_COMMON_TEXT = 0.5;

    /// Words that stand in more titles than this give no candidates: "report", "question".
    private static final int MOST_TITLES_A_WORD = 200;

    private static final double CITATION = 0.3;
    private static final double REGISTER = 2;

    private final Register register;

    public SeriesFinder(Register register) {
        this.register = register;
    }

    /// Every series of the corpus, in the order of the titles of their newest texts.
    public List<Series> find(List<SeriesMember> corpus) {
        var byBody = new TreeMap<String, List<Candidate>>();
        var seen = new HashSet<String>();
        for (var member : corpus) {
            var instrument = member.instrument();
            instrument
                    .findSymbol()
                    .filter(Symbol::isAdopted)
                    .ifPresent(symbol -> {
                        var body =
                                symbol.series() + " " + symbol.kind() + " " + instrument.language();
                        if (seen.add(body + " " + symbol)) {
                            byBody.computeIfAbsent(body, any -> new ArrayList<>())
                                    .add(Candidate.of(member, symbol));
                        }
                    });
        }
        var series = new ArrayList<Series>();
        byBody.values().forEach(candidates -> series.addAll(ofBody(candidates)));
        series.sort(
                Comparator.comparing((Series one) -> one.newest().title())
                        .thenComparing(one -> one.newest().symbolText()));
        return series;
    }

    /// A text that may belong to a series.
    private record Candidate(
            SeriesMember member, Symbol symbol, int session, Set<String> title, Shingles shingles) {

        static Candidate of(SeriesMember member, Symbol symbol) {
            var title = new HashSet<>(Words.keys(member.instrument().title()));
            return new Candidate(
                    member, symbol, sessionOf(symbol), title, Shingles.of(member.instrument()));
        }

        /// The number in a session: 79 of `79`, 30 of `S-30`.
        private static int sessionOf(Symbol symbol) {
            var digits = symbol.session().replaceAll("\\D", "");
            return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
        }

        boolean cites(Candidate other) {
            return member.cited().contains(other.symbol().text());
        }
    }

    private record Link(Candidate earlier, Candidate later, double score) {}

    private List<Series> ofBody(List<Candidate> candidates) {
        var links = new ArrayList<Link>();
        var index = new TitleIndex(candidates);
        for (var later : candidates) {
            for (var earlier : index.listFor(later)) {
                if (earlier.session() < later.session()) {
                    double score = score(earlier, later);
                    if (score > 0) {
                        links.add(new Link(earlier, later, score));
                    }
                }
            }
        }
        // The best evidence first; between equals the nearest session.
        links.sort(
                Comparator.comparingInt(
                                (Link link) -> link.later().session() - link.earlier().session())
                        .thenComparing(Comparator.comparingDouble(Link::score).reversed())
                        .thenComparing(link -> link.later().symbol().text())
                        .thenComparing(link -> link.earlier().symbol().text()));
        return chains(links);
    }

    private static List<Series> chains(List<Link> links) {
        var predecessor = new TreeMap<String, Candidate>();
        var successors = new TreeMap<String, Candidate>();
        for (var link : links) {
            var later = link.later().symbol().text();
            var earlier = link.earlier().symbol().text();
            if (!predecessor.containsKey(later) && !successors.containsKey(earlier)) {
                predecessor.put(later, link.earlier());
                successors.put(earlier, link.later());
            }
        }
        var series = new ArrayList<Series>();
        for (var newest : successors.values()) {
            if (!successors.containsKey(newest.symbol().text())) {
                var generations = new ArrayList<Instrument>();
                for (var one = newest; one != null; one = predecessor.get(one.symbol().text())) {
                    generations.add(one.member().instrument());
                }
                series.add(new Series(generations));
            }
        }
        return series;
    }

    /// How much speaks for it that `later` takes up `earlier`; 0 where it does not suffice.
    private double score(Candidate earlier, Candidate later) {
        if (isRegistered(earlier, later)) {
            return REGISTER;
        }
        double title = agreement(earlier.title(), later.title());
        boolean cites = later.cites(earlier);
        double text = Shingles.containment(earlier.shingles(), later.shingles());
        boolean one =
                (title >= SAME_TITLE && !earlier.title().isEmpty())
                        || (cites && title >= NEAR_TITLE && text >= COMMON_TEXT)
                        || (cites && text >= MOSTLY_COMMON_TEXT);
        return one ? title + text + (cites ? CITATION : 0) : 0;
    }

    private boolean isRegistered(Candidate earlier, Candidate later) {
        var from = register.findBySymbol(earlier.symbol().text()).map(RegisteredInstrument::id);
        return from.isPresent()
                && register.listNewer(from.get()).stream()
                        .anyMatch(newer -> newer.symbol().equals(later.symbol().text()));
    }

    private static double agreement(Set<String> left, Set<String> right) {
        var shared = new HashSet<>(left);
        shared.retainAll(right);
        int all = left.size() + right.size() - shared.size();
        return all == 0 ? 0 : shared.size() / (double) all;
    }

    /// Which texts a text is compared with: those of the same title, those that share telling words
    /// of it, those that it cites.
    private static final class TitleIndex {
        private final Map<String, List<Candidate>> byWord = new HashMap<>();
        private final Map<Set<String>, List<Candidate>> byTitle = new HashMap<>();
        private final Map<String, Candidate> bySymbol = new HashMap<>();

        TitleIndex(List<Candidate> candidates) {
            for (var candidate : candidates) {
                bySymbol.put(candidate.symbol().text(), candidate);
                byTitle.computeIfAbsent(candidate.title(), any -> new ArrayList<>()).add(candidate);
                for (var word : candidate.title()) {
                    byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(candidate);
                }
            }
        }

        List<Candidate> listFor(Candidate later) {
            var found = new TreeMap<String, Candidate>();
            add(byTitle.getOrDefault(later.title(), List.of()), found);
            for (var word : later.title()) {
                var same = byWord.getOrDefault(word, List.of());
                if (same.size() <= MOST_TITLES_A_WORD) {
                    add(same, found);
                }
            }
            for (var symbol : later.member().cited()) {
                var cited = bySymbol.get(symbol);
                if (cited != null) {
                    found.put(symbol, cited);
                }
            }
            return List.copyOf(found.values());
        }

        private static void add(List<Candidate> candidates, Map<String, Candidate> found) {
            candidates.forEach(candidate -> found.put(candidate.symbol().text(), candidate));
        }
    }
}
