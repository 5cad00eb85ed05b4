package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.register.Relation;
import org.rapporteur.text.Language;
import org.rapporteur.text.Words;

/// Finds the instrument that a bullet's head names. A number whose body is not named is settled by
/// evidence, never by habit.
final class TargetFinder {

    private static final double REGISTERED_TITLE = 0.5;
    private static final double CITED_IN_FULL = 0.35;
    private static final double DECK_CITES_IN_FULL = 0.4;
    private static final double DECK_OWN_BODY = 0.15;

    /// Evidence below this leaves the number ambiguous.
    private static final double LEAST_EVIDENCE = 0.3;

    /// A row of the register without a symbol in the bullet must explain this share of the bullet's
    /// words.
    private static final double LEAST_NAMED = 0.7;

    private final Register register;
    private final Corpus corpus;
    private final CitationFinder citations;
    private final String deckText;
    private final String wholeDeck;

    TargetFinder(Register register, Corpus corpus, CitationFinder citations, Instrument deck) {
        this.register = register;
        this.corpus = corpus;
        this.citations = citations;
        var opening =
                deck.provisions().stream().filter(provision -> provision.page() <= 1).toList();
        this.deckText =
                String.join(" ", opening.stream().map(provision -> provision.text()).toList())
                        + " "
                        + deck.title();
        this.wholeDeck =
                String.join(
                        " ",
                        deck.provisions().stream().map(provision -> provision.text()).toList());
    }

    Target find(BulletParts parts) {
        return parts.findCitation()
                .map(citation -> ofCitation(citation, parts))
                .orElseGet(() -> named(parts.head(), parts.words()));
    }

    /// The text that a person named; an empty symbol says that there is none.
    Target corrected(String symbol, BulletParts parts) {
        if (symbol.isEmpty()) {
            return Target.unmatched("a person found no source");
        }
        var pinpoint = parts.findCitation().map(Citation::pinpoint).orElse("");
        return resolved(symbol, pinpoint, "a person named it", 1);
    }

    private Target ofCitation(Citation citation, BulletParts parts) {
        return switch (citation.status()) {
            case RESOLVED -> resolved(citation.target(), citation.pinpoint(), citation.why(), 0.98);
            case AMBIGUOUS -> byEvidence(citation, parts);
            case UNMATCHED -> Target.unmatched(citation.why());
        };
    }

    /// The target with its title; what stands in an annex is looked for there, under its own title.
    private Target resolved(String symbol, String pinpoint, String why, double score) {
        var row = register.findBySymbol(symbol);
        var container = row.flatMap(found -> findRelated(register.listFrom(found.id())));
        if (container.isPresent()) {
            var whole = register.findById(container.get().to()).orElseThrow();
            var reason =
                    why
                            + "; its text is the annex of "
                            + whole.symbol()
                            + ": "
                            + container.get().source();
            return target(
                    whole.symbol(), "annex", row.get().title(), pinpoint, reason, score, false);
        }
        boolean inAnnex = pinpoint.startsWith("annex");
        var title =
                row.filter(found -> inAnnex)
                        .flatMap(found -> findRelated(register.listTo(found.id())))
                        .flatMap(relation -> register.findById(relation.from()))
                        .or(() -> row)
                        .map(RegisteredInstrument::title)
                        .or(() -> corpus.find(symbol, Language.ENGLISH).map(Instrument::title))
                        .orElse("");
        var reason = inAnnex ? why + "; its text stands in the annex of " + symbol : why;
        return target(
                symbol, inAnnex ? "annex" : "", title, pinpoint, reason, score, isProcess(row));
    }

    private static Target target(
            String symbol,
            String part,
            String title,
            String pinpoint,
            String why,
            double score,
            boolean process) {
        return new Target(
                symbol,
                part,
                title,
                pinpoint,
                CitationStatus.RESOLVED,
                List.of(),
                why,
                score,
                process);
    }

    private static Optional<Relation> findRelated(List<Relation> relations) {
        return relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.ANNEX_OF)
                .findFirst();
    }

    private static boolean isProcess(Optional<RegisteredInstrument> row) {
        return row.map(RegisteredInstrument::type)
                .filter(type ->
                        type.contains("discussion")
                                || type.contains("workplan")
                                || type.contains("report"))
                .isPresent();
    }

    /// Weighs every candidate: a registered title that the bullet repeats, a document that cites it
    /// in full, the deck's body.
    private Target byEvidence(Citation citation, BulletParts parts) {
        var reasons = new TreeMap<String, List<String>>();
        var weights = new TreeMap<String, Double>();
        for (var candidate : citation.candidates()) {
            var why = new ArrayList<String>();
            weights.put(candidate, weigh(candidate, citation, parts, why));
            reasons.put(candidate, why);
        }
        var ranked =
                weights.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .toList();
        double best = ranked.getFirst().getValue();
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        if (best < LEAST_EVIDENCE || best - second < LEAST_EVIDENCE / 2) {
            return new Target(
                    "",
                    "",
                    "",
                    "",
                    CitationStatus.AMBIGUOUS,
                    citation.candidates(),
                    "the body is not named and the evidence does not tell: "
                            + String.join(", ", citation.candidates()),
                    best,
                    false);
        }
        var symbol = ranked.getFirst().getKey();
        var why =
                "number without its body; "
                        + String.join("; ", reasons.getOrDefault(symbol, List.of()));
        return resolved(symbol, citation.pinpoint(), why, Math.min(0.97, best));
    }

    private double weigh(String candidate, Citation citation, BulletParts parts, List<String> why) {
        double weight = 0;
        var title =
                register.findBySymbol(candidate)
                        .map(RegisteredInstrument::title)
                        .or(() -> corpus.find(candidate, Language.ENGLISH).map(Instrument::title))
                        .orElse("");
        var onSlide = parts.title().isEmpty() ? parts.words() : parts.title();
        double agreement = TitleMatch.agreement(onSlide, title);
        if (agreement >= 0.6) {
            weight += REGISTERED_TITLE * agreement;
            why.add("the words behind it are the title of " + candidate);
        }
        var citing = findCiting(candidate, citation.surface());
        if (citing.isPresent()) {
            weight += CITED_IN_FULL;
            why.add(citing.get() + " cites " + candidate + " with its body named");
        }
        if (wholeDeck.contains(candidate)) {
            weight += DECK_CITES_IN_FULL;
            why.add("the deck itself cites " + candidate + " in full");
        }
        if (namesBodyOf(candidate)) {
            weight += DECK_OWN_BODY;
            why.add("the deck's first slide names that body");
        }
        return weight;
    }

    /// A document of the corpus that cites the candidate with its body named in the text.
    private Optional<String> findCiting(String candidate, String surface) {
        for (var instrument : corpus.listInstruments()) {
            boolean mentions =
                    instrument.provisions().stream()
                            .anyMatch(provision -> provision.text().contains(surface));
            if (mentions
                    && citations.find(instrument).stream()
                            .anyMatch(citation ->
                                    citation.target().equals(candidate)
                                            && citation.why().contains("named in the text"))) {
                return Optional.of(instrument.symbolText());
            }
        }
        return Optional.empty();
    }

    private boolean namesBodyOf(String candidate) {
        return register.listOrgans().stream()
                .filter(organ ->
                        isOfSeries(candidate, organ.resolutionSeries())
                                || isOfSeries(candidate, organ.decisionSeries()))
                .anyMatch(organ ->
                        deckText.toLowerCase(Locale.ROOT)
                                .contains(organ.name().toLowerCase(Locale.ROOT)));
    }

    /// An organ that adopts no resolutions has no series, and then nothing is of it.
    private static boolean isOfSeries(String candidate, String series) {
        return !series.isEmpty() && candidate.startsWith(series);
    }

    /// A head without a symbol ("Thematic Discussion 2022") or a bullet that is a name by itself,
    /// held against the register.
    private Target named(String head, String words) {
        var text = head.isEmpty() ? words : head + " " + words;
        var wanted = Words.keys(text).stream().filter(key -> key.length() > 3).distinct().toList();
        if (wanted.isEmpty()) {
            return Target.unmatched("the bullet names no source");
        }
        var ranked =
                register.listInstruments().stream()
                        .map(row -> new Named(row, explained(wanted, row)))
                        .filter(named -> named.share() >= LEAST_NAMED)
                        .sorted(
                                Comparator.comparingDouble(Named::share)
                                        .reversed()
                                        .thenComparing(named -> named.row().id()))
                        .toList();
        if (ranked.isEmpty()
                || (head.isEmpty()
                        && TitleMatch.agreement(words, ranked.getFirst().row().title())
                                < LEAST_NAMED)) {
            return Target.unmatched(
                    head.isEmpty()
                            ? "the bullet names no source"
                            : "no row of the register goes by “" + head + "”");
        }
        double best = ranked.getFirst().share();
        var equal = ranked.stream().filter(named -> named.share() > best - 0.05).toList();
        if (equal.size() > 1) {
            var symbols = equal.stream().map(named -> named.row().symbol()).toList();
            return new Target(
                    "",
                    "",
                    equal.getFirst().row().title(),
                    "",
                    CitationStatus.AMBIGUOUS,
                    symbols,
                    "several rows of the register go by these words",
                    best,
                    false);
        }
        var row = ranked.getFirst().row();
        return resolved(
                row.symbol(),
                "",
                "the words are those of the register's row " + row.id(),
                Math.min(0.95, best));
    }

    private record Named(RegisteredInstrument row, double share) {}

    /// The share of the wanted words that a row's facts hold: title, symbol, type, date and body.
    private static double explained(List<String> wanted, RegisteredInstrument row) {
        var facts =
                new HashSet<>(
                        Words.keys(
                                row.title()
                                        + " "
                                        + row.symbol()
                                        + " "
                                        + row.type()
                                        + " "
                                        + row.date()));
        return (double) wanted.stream().filter(facts::contains).count() / wanted.size();
    }
}
