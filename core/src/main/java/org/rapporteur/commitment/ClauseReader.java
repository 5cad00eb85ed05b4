package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;

/// Reads the clauses of one provision: verb, addressees, acts, and what qualifies them.
final class ClauseReader {

    /// Actors whose reports are acts in the world; those of all others are the body's own business.
    private static final Set<String> STATES = Set.of("States", "Member States", "States parties");

    private final Wording wording;
    private final String folded;
    private final FrameReader frames;
    private final ActCutter cutter;
    private final Qualifiers qualifiers;
    private @Nullable Chapeau chapeau;

    /// @param body short name of the body that speaks
    /// @param year of adoption; 0 where it is not known
    ClauseReader(Wording wording, String body, int year, DraftingVocabulary vocabulary) {
        this.wording = wording;
        folded = wording.folded();
        frames = new FrameReader(wording, vocabulary, body);
        cutter = new ActCutter(wording, frames);
        qualifiers = new Qualifiers(wording, year);
    }

    /// What the last clause read passes to the items below.
    Optional<Chapeau> findChapeau() {
        return Optional.ofNullable(chapeau);
    }

    /// The commitments of a clause; the last clause over items counts only if it states a whole
    /// act.
    List<Commitment> read(Clause clause, boolean overItems) {
        var head = frames.head(clause);
        if (head.kind() == CommitmentKind.POSITION) {
            chapeau = new Chapeau(head, false, List.of(), List.of(), List.of());
            return List.of(position(head, clause));
        }
        var frame = atItems(frames.read(clause, head), overItems);
        var found = new ArrayList<Commitment>();
        for (var act : cutter.cut(frame)) {
            found.add(commitment(head.to(act.addressees()), act, clause.start(), clause.end()));
        }
        chapeau = chapeauOf(head, frame, clause);
        if (overItems && !frames.isWhole(frame)) {
            found.removeLast();
        }
        return found;
    }

    /// The commitments of a clause before another. One that only says whom it asks has the act of
    /// that other: "calls upon States, and invites donors, to map the wells".
    List<Commitment> readBefore(Clause clause, Clause next) {
        var to = frames.listOnlyAddressees(clause);
        var nextHead = frames.head(next);
        if (to.isEmpty() || nextHead.kind() == CommitmentKind.POSITION || nextHead.self()) {
            return read(clause, false);
        }
        var act = cutter.cut(frames.read(next, nextHead)).getFirst();
        return act.addressees().isEmpty()
                ? read(clause, false)
                : List.of(
                        commitment(
                                frames.head(clause).to(to),
                                new Act(to, act.qualifiers(), act.from(), act.end()),
                                clause.start(),
                                clause.end()));
    }

    /// The commitments of an item, or of a paragraph under a chapeau, up to its first own verb.
    List<Commitment> readItem(Chapeau over, int end, boolean overItems) {
        var frame = atItems(frames.readItem(over, wording.skipBlank(0), end), overItems);
        var found = new ArrayList<Commitment>();
        for (var act : cutter.cut(frame)) {
            var own = commitment(over.head().to(act.addressees()), act, 0, end);
            found.add(inherit(own, over));
        }
        var first = found.getFirst();
        chapeau =
                new Chapeau(
                        over.head().to(frame.addressees()),
                        over.that(),
                        first.hedges(),
                        first.conditions(),
                        first.deadlines());
        if (overItems && !frames.isWhole(frame)) {
            found.removeLast();
        }
        return found;
    }

    private Act atItems(Act act, boolean overItems) {
        return overItems ? frames.withoutListing(act) : act;
    }

    private Chapeau chapeauOf(Head head, Act frame, Clause clause) {
        return new Chapeau(
                head.to(frame.addressees()),
                frames.isThat(clause),
                qualifiers.hedges(frame.qualifiers(), frame.end()),
                qualifiers.conditions(frame.qualifiers(), frame.end()),
                qualifiers.deadlines(frame.qualifiers(), frame.end()));
    }

    private Commitment position(Head head, Clause clause) {
        return new Commitment(
                wording.address(),
                head.kind(),
                head.verb(),
                head.opening(),
                head.intensifier(),
                head.strength(),
                List.of(),
                Quotation.none(wording.address()),
                List.of(),
                List.of(),
                List.of(),
                false,
                wording.quote(clause.start(), clause.end()));
    }

    private Commitment commitment(Head head, Act act, int clauseStart, int clauseEnd) {
        boolean reporting = cutter.isReport(act.from(), act.end());
        return new Commitment(
                wording.address(),
                kind(head, act, reporting),
                head.verb(),
                head.opening(),
                head.intensifier(),
                head.strength(),
                act.addressees(),
                qualifiers.trimmed(act.from(), act.end()),
                qualifiers.hedges(act.qualifiers(), act.end()),
                qualifiers.conditions(act.qualifiers(), act.end()),
                qualifiers.deadlines(act.qualifiers(), act.end()),
                reporting,
                wording.quote(clauseStart, clauseEnd));
    }

    private CommitmentKind kind(Head head, Act act, boolean reporting) {
        if (head.kind() != CommitmentKind.ACTION) {
            return head.kind();
        }
        boolean business = wording.is(Role.BUSINESS, frames.skipAlso(act.from()));
        var to = act.addressees();
        boolean procedural =
                reporting && !to.isEmpty() && to.stream().noneMatch(ClauseReader::isState)
                        || business && to.stream().anyMatch(frames::isOfficial);
        return procedural ? CommitmentKind.PROCEDURAL : CommitmentKind.ACTION;
    }

    private static boolean isState(Addressee addressee) {
        return addressee.actors().stream().anyMatch(STATES::contains);
    }

    private static Commitment inherit(Commitment own, Chapeau over) {
        var hedges = new ArrayList<>(over.hedges());
        hedges.addAll(own.hedges());
        return new Commitment(
                own.provision(),
                own.kind(),
                own.verb(),
                own.opening(),
                own.intensifier(),
                own.strength(),
                own.addressees(),
                own.action(),
                hedges,
                own.conditions().isEmpty() ? over.conditions() : own.conditions(),
                own.deadlines().isEmpty() ? over.deadlines() : own.deadlines(),
                own.reporting(),
                own.text());
    }
}
