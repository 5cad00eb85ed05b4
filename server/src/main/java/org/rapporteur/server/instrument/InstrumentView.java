package org.rapporteur.server.instrument;

import java.util.List;
import java.util.Map;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.Issue;
import org.rapporteur.server.text.Piece;
import org.rapporteur.store.Decision;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.ProposalKey;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.StoredLink;

/// What the page of an instrument shows.
///
/// @param versions the other language versions in the library
/// @param newer symbols of later texts that renew it, by the register
/// @param citing instruments of the library that cite it, at most as many as are shown
/// @param beside the version laid beside it: one, or none
/// @param cycles those that its provisions may be linked to
/// @param sha256 fingerprint of the file
/// @param hasPages whether pages of the original can be shown
/// @param decisions the last about each proposal that anybody decided on
public record InstrumentView(
        InstrumentRow row,
        List<InstrumentRow> versions,
        List<String> newer,
        List<InstrumentRow> citing,
        List<InstrumentRow> beside,
        List<Block> blocks,
        List<Issue> issues,
        List<Cycle> cycles,
        String sha256,
        boolean hasPages,
        Map<ProposalKey, Decision> decisions) {

    /// The last decision about a link.
    public Decision decision(StoredLink link) {
        return decisions.getOrDefault(ProposalKey.of(row, link), Decision.NONE);
    }

    /// The short title of a linked challenge.
    public String title(StoredLink link) {
        return cycles.stream()
                .filter(cycle -> cycle.id().equals(link.cycle()))
                .flatMap(cycle -> cycle.findChallenge(link.challenge()).stream())
                .map(Challenge::shortTitle)
                .findFirst()
                .orElse("");
    }

    /// A provision with what was found in it.
    ///
    /// @param beside the words of the other version that say the same
    public record Block(
            Provision provision,
            List<Piece> text,
            List<Note> notes,
            List<StoredCommitment> commitments,
            List<StoredLink> links,
            List<String> beside) {}

    /// A footnote.
    public record Note(String mark, List<Piece> text) {}

    /// Headings, for the table of contents.
    public List<Block> headings() {
        return blocks.stream().filter(block -> block.provision().isHeading()).toList();
    }
}
