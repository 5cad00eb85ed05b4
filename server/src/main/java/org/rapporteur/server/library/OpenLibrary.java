package org.rapporteur.server.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.register.Register;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.Store;

/// What the workspace is about: a library and the facts beside it. Safe to share between threads.
///
/// @param name what the library is called in the pages
/// @param contents what people bring
/// @param decks reviews them
/// @param pictures draws pages of originals
/// @param search the index as it now stands; empty where the library has none yet
public record OpenLibrary(
        String name,
        Store store,
        Contents contents,
        DeckReviews decks,
        PagePictures pictures,
        Supplier<Optional<PassageSearch>> search,
        List<Cycle> cycles,
        Register register) {

    public OpenLibrary {
        cycles = List.copyOf(cycles);
        if (cycles.isEmpty()) {
            throw new IllegalArgumentException("a workspace needs a review cycle");
        }
    }

    /// The cycle with an id.
    public Cycle getCycle(String id) {
        return cycles.stream()
                .filter(cycle -> cycle.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("refusal.cycle", id));
    }

    public Challenge getChallenge(Cycle cycle, String id) {
        return cycle.findChallenge(id).orElseThrow(() -> Refusal.notFound("refusal.challenge", id));
    }

    public PassageSearch getSearch() {
        return search.get().orElseThrow(() -> Refusal.unavailable("refusal.no-index"));
    }
}
