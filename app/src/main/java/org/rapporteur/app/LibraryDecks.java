package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.report.ReviewFiles;
import org.rapporteur.review.Corpus;
import org.rapporteur.review.Corrections;
import org.rapporteur.review.Review;
import org.rapporteur.review.Reviewer;
import org.rapporteur.server.library.DeckReviews;
import org.rapporteur.store.Store;

/// Decks reviewed with the texts of a library: first without any, to learn which texts the deck may
/// name; then with these, which are few, and not with the whole library.
final class LibraryDecks implements DeckReviews {

    /// Texts that one review holds at most, in all their languages.
    private static final int MOST_TEXTS = 500;

    private final BiFunction<byte[], String, Instrument> reader;
    private final Catalogue catalogue;
    private final Store store;

    LibraryDecks(BiFunction<byte[], String, Instrument> reader, Catalogue catalogue, Store store) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.store = store;
    }

    @Override
    public Optional<Review> review(Deck deck) {
        var read = reader.apply(deck.bytes(), deck.name());
        if (read.isRefused()) {
            return Optional.empty();
        }
        var reviewer = new Reviewer(catalogue.citationVocabulary());
        var cycle = cycle(deck.cycle(), read, reviewer);
        var first = reviewer.review(read, Corpus.empty(), cycle, deck.corrections());
        return Optional.of(
                reviewer.review(
                        read, corpus(first, deck.corrections()), cycle, deck.corrections()));
    }

    private Cycle cycle(String id, Instrument deck, Reviewer reviewer) {
        return catalogue.cycle(id).orElseGet(() -> reviewer.chooseCycle(deck, catalogue.cycles()));
    }

    /// The library's texts that the deck names, may name, or that renew those.
    private Corpus corpus(Review first, Corrections corrections) {
        var symbols =
                Stream.concat(
                        first.responses().stream()
                                .flatMap(one ->
                                        Stream.of(
                                                        Stream.of(one.targetSymbol()),
                                                        one.candidates().stream(),
                                                        one.newer().stream()
                                                                .map(newer -> newer.symbol()))
                                                .flatMap(any -> any)),
                        corrections.targets().values().stream());
        List<Instrument> texts =
                symbols.filter(symbol -> !symbol.isEmpty())
                        .distinct()
                        .sorted()
                        .flatMap(symbol -> store.instruments().listIdsBySymbol(symbol).stream())
                        .limit(MOST_TEXTS)
                        .flatMap(id -> store.instruments().find(id).stream())
                        .toList();
        return new Corpus(texts);
    }

    @Override
    public byte[] file(Review review, String name) {
        return ReviewFiles.make(review, catalogue.register(), name);
    }
}
