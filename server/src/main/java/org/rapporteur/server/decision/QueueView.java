package org.rapporteur.server.decision;

import java.util.List;
import org.rapporteur.server.listing.Filters;
import org.rapporteur.server.text.Piece;
import org.rapporteur.store.Decision;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.ProposalKey;

/// What a page of proposals shows.
///
/// @param next where the next page starts
/// @param mayDecide whether this person may decide
/// @param back where a decision leads back to
/// @param justMade what this person decided a moment ago; at most one
/// @param several what came of deciding about several at once
public record QueueView(
        Filters filters,
        List<Row> rows,
        String next,
        boolean mayDecide,
        String back,
        List<Decision> justMade,
        Several several) {

    /// What came of deciding about several.
    ///
    /// @param made decisions written down; -1 where nobody just did
    /// @param left proposals that somebody else decided on meanwhile
    public record Several(int made, int left) {}

    /// A proposal at its place on the page.
    ///
    /// @param back where a decision leads back to
    /// @param mayDecide whether this person may decide
    /// @param number of the place, from 0
    public record Item(Row row, String back, boolean mayDecide, int number) {}

    /// The proposal at a place.
    public Item item(int number) {
        return new Item(rows.get(number), back, mayDecide, number);
    }

    /// A proposal.
    ///
    /// @param text with the words that matter set off
    /// @param why the program's reason
    /// @param title of the challenge that a link proposes; else empty
    /// @param status what became of a citation: `ambiguous`; of a link empty
    /// @param decision the last about it
    /// @param candidates texts that a citation may mean
    /// @param choices what a link may be instead
    public record Row(
            ProposalKey proposal,
            InstrumentRow instrument,
            List<Piece> text,
            String why,
            String title,
            String status,
            Decision decision,
            List<String> candidates,
            List<Choice> choices) {

        /// What is proposed, in short: the challenge and the relation.
        public String challenge() {
            return part(1);
        }

        public String relation() {
            return part(2);
        }

        public String cycle() {
            return part(0);
        }

        private String part(int number) {
            return proposal.thing().split("/", -1)[number];
        }
    }

    /// What a link may be instead.
    ///
    /// @param title of the challenge
    public record Choice(String challenge, String title, String relation) {
        public String value() {
            return challenge + "/" + relation;
        }
    }
}
