package org.rapporteur.server.decision;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Account;
import org.rapporteur.store.Change;
import org.rapporteur.store.Decision;
import org.rapporteur.store.Outcome;
import org.rapporteur.store.ProposalKey;

/// One decision about several proposals of a page: each becomes an entry of its own, and can be
/// taken back by itself. What somebody decided meanwhile is left as it is, and counted.
public final class BulkPages {

    private static final String ROW = "row-";
    private static final String PICK = "pick-";
    private static final int LONGEST_REASON = 2_000;

    private final OpenLibrary library;
    private final Listing<Made> counts =
            Listing.of(
                    "decisions-made",
                    List.of(new Column<>("made", Made::made), new Column<>("left", Made::left)),
                    _ -> Listing.few(List.of()));

    public BulkPages(OpenLibrary library) {
        this.library = library;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/decisions/several", this::decide),
                Route.post("/api/decisions/several", visit -> counts.one(visit, decideAll(visit))));
    }

    /// What came of it.
    ///
    /// @param left as somebody else decided meanwhile
    private record Made(long made, long left) {}

    private Reply decide(Visit visit) {
        var done = decideAll(visit);
        return new Reply.Redirect(
                Address.ofLocal(visit.field("back"))
                        .with("made", Long.toString(done.made()))
                        .with("left", Long.toString(done.left()))
                        .toString());
    }

    private Made decideAll(Visit visit) {
        var reason = visit.field("reason");
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.badRequest("refusal.reason", Integer.toString(LONGEST_REASON));
        }
        var outcome =
                Outcome.find(visit.field("outcome"))
                        .filter(one -> one == Outcome.ACCEPTED || one == Outcome.REJECTED)
                        .orElseThrow(() -> Refusal.badRequest("refusal.several-outcome"));
        var drafts = drafts(visit, outcome, reason);
        if (drafts.isEmpty()) {
            throw Refusal.badRequest("refusal.several-none");
        }
        var account = visit.person().account();
        long made = library.store().changeAndGet(change -> countMade(change, drafts, account));
        return new Made(made, drafts.size() - made);
    }

    private static long countMade(Change change, List<Decision.Draft> drafts, Account account) {
        return drafts.stream().filter(draft -> change.decide(draft, account).isMade()).count();
    }

    /// What was picked, or everything on the page where that was wanted.
    private List<Decision.Draft> drafts(Visit visit, Outcome outcome, String reason) {
        boolean isAll = !visit.field("all").isEmpty();
        var drafts = new ArrayList<Decision.Draft>();
        for (var field : visit.fields().entrySet()) {
            var name = field.getKey();
            if (name.startsWith(ROW)
                    && (isAll || !visit.field(PICK + name.substring(ROW.length())).isEmpty())) {
                drafts.add(draft(field.getValue(), outcome, reason));
            }
        }
        return drafts;
    }

    /// @param row the proposal, and the last decision about it that the person saw
    private Decision.Draft draft(String row, Outcome outcome, String reason) {
        int dot = row.lastIndexOf('.');
        var seen = row.substring(dot + 1);
        var proposal =
                ProposalKey.decode(row.substring(0, Math.max(0, dot)))
                        .filter(one -> library.store().decisions().findChoice(one).isPresent())
                        .orElseThrow(() -> Refusal.badRequest("refusal.proposal"));
        if (!seen.matches("\\d{1,15}")) {
            throw Refusal.badRequest("refusal.proposal");
        }
        if (outcome == Outcome.ACCEPTED && !proposal.isLink()) {
            throw Refusal.badRequest("refusal.candidate");
        }
        return new Decision.Draft(proposal, outcome, "", reason, Long.parseLong(seen));
    }
}
