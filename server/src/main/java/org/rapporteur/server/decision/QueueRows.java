package org.rapporteur.server.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.server.decision.QueueView.Choice;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.text.Pieces;
import org.rapporteur.store.ListedCitation;
import org.rapporteur.store.ListedLink;
import org.rapporteur.store.ProposalKey;
import org.rapporteur.text.Span;

/// Proposals as the queue shows them.
final class QueueRows {

    static final List<String> RELATIONS = List.of("answers", "describes");

    private final OpenLibrary library;

    QueueRows(OpenLibrary library) {
        this.library = library;
    }

    static String code(CitationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /// A proposal as it now stands; empty where the program no longer makes it.
    Optional<QueueView.Row> find(ProposalKey proposal) {
        var store = library.store();
        return proposal.isLink()
                ? store.linkListing().find(proposal).map(this::row)
                : store.citationListing().find(proposal).map(this::row);
    }

    QueueView.Row row(ListedCitation listed) {
        var citation = listed.citation();
        var words = new Span(citation.start(), citation.start() + citation.surface().length());
        return new QueueView.Row(
                listed.proposal(),
                listed.instrument(),
                Pieces.found(listed.text(), List.of(words)),
                citation.why(),
                "",
                code(citation.status()),
                listed.decision(),
                citation.candidates(),
                List.of());
    }

    QueueView.Row row(ListedLink listed) {
        var link = listed.link();
        return new QueueView.Row(
                listed.proposal(),
                listed.instrument(),
                Pieces.phrases(listed.text(), link.why()),
                String.join(" … ", link.why()),
                title(link.cycle(), link.challenge()),
                "",
                listed.decision(),
                List.of(),
                choices(link.cycle(), link.challenge() + "/" + link.relation()));
    }

    private String title(String cycle, String challenge) {
        return library.cycles().stream()
                .filter(one -> one.id().equals(cycle))
                .flatMap(one -> one.findChallenge(challenge).stream())
                .map(found -> found.shortTitle())
                .findFirst()
                .orElse("");
    }

    /// Every other challenge and relation of the cycle.
    private List<Choice> choices(String cycle, String proposed) {
        return library.cycles().stream()
                .filter(one -> one.id().equals(cycle))
                .flatMap(one -> one.challenges().stream())
                .flatMap(challenge ->
                        RELATIONS.stream()
                                .map(relation ->
                                        new Choice(
                                                challenge.id(), challenge.shortTitle(), relation)))
                .filter(choice -> !choice.value().equals(proposed))
                .toList();
    }
}
