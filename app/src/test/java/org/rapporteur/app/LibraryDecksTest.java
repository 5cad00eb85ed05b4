package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.review.Corrections;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;
import org.rapporteur.server.library.DeckReviews;
import org.rapporteur.server.library.DeckReviews.Deck;
import org.rapporteur.store.DatabaseAddress;
import org.rapporteur.store.Store;

/// A deck reviewed with the texts of a library, and with what people corrected.
class LibraryDecksTest {

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void ingest() {
        CommandRun.of("ingest", CommandRun.ROOT.resolve("samples/digest"), "--library", library());
    }

    private Path library() {
        return folder.resolve("library");
    }

    private Review review(Corrections corrections) throws IOException {
        try (var store = open()) {
            return reviews(store).review(deck(corrections)).orElseThrow();
        }
    }

    private Store open() {
        return Store.open(
                DatabaseAddress.ofFile(library().resolve("library.db")), InstantSource.system());
    }

    private static DeckReviews reviews(Store store) {
        return new Application()
                .workspace("wells", store, new NoContents(), Optional::empty)
                .decks();
    }

    private static final class NoContents implements org.rapporteur.server.library.Contents {
        @Override
        public String keep(byte[] bytes) {
            throw new IllegalStateException("nothing is kept");
        }

        @Override
        public Optional<byte[]> find(String sha256) {
            return Optional.empty();
        }
    }

    private static Deck deck(Corrections corrections) throws IOException {
        return new Deck(
                "deck.md",
                Files.readAllBytes(CommandRun.ROOT.resolve("samples/deck.md")),
                "",
                corrections);
    }

    private static String place(ResponseFinding response) {
        return response.slide() + "/" + response.bullet();
    }

    @Test
    void quotesTheLibrarysTexts() throws IOException {
        assertThat(review(Corrections.NONE).responses())
                .anyMatch(response -> !response.passages().isEmpty());
    }

    @Test
    void takesWhatAPersonNamedInPlaceOfItsOwnProposal() throws IOException {
        var before = review(Corrections.NONE);
        var place = place(before.responses().getFirst());
        int slide = before.challenges().getFirst().slide();
        var other = before.cycle().challenges().getLast().id();

        var after = review(new Corrections(Map.of(slide, other), Map.of(place, "A/RES/76/181")));

        var corrected = after.responses().getFirst();
        assertThat(corrected.targetSymbol()).isEqualTo("A/RES/76/181");
        assertThat(corrected.why()).startsWith("a person named it");
        assertThat(after.challenges().getFirst().challenge()).isEqualTo(other);
        assertThat(after.challenges().getFirst().why()).startsWith("a person chose it");
        assertThat(after.coverage().answered()).contains(other);
    }

    @Test
    void thatThereIsNoSourceIsAnAnswerToo() throws IOException {
        var place = place(review(Corrections.NONE).responses().getFirst());

        var after = review(new Corrections(Map.of(), Map.of(place, "")));

        assertThat(after.responses().getFirst().status()).isEqualTo(CitationStatus.UNMATCHED);
    }

    @Test
    void makesTheDeckAnew() throws IOException {
        try (var store = open()) {
            var reviews = reviews(store);
            var review = reviews.review(deck(Corrections.NONE)).orElseThrow();

            assertThat(reviews.file(review, "review.pptx")).startsWith('P', 'K');
            assertThat(new String(reviews.file(review, "review.html"), StandardCharsets.UTF_8))
                    .startsWith("<!DOCTYPE html>");
        }
    }
}
