package org.rapporteur.server.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.server.assessment.AssessedCommitment;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.StoredDraft;

/// What a person has begun to write: theirs alone.
public final class DeskPages {

    private static final int LONGEST_DRAFT = 20_000;

    /// Not of the form, but about it.
    private static final Set<String> ABOUT = Set.of("token", "draft_form", "draft_seen", "file");

    private final OpenLibrary library;
    private final Listing<StoredDraft> drafts;

    public DeskPages(OpenLibrary library) {
        this.library = library;
        this.drafts =
                Listing.of(
                        "drafts",
                        List.of(
                                new Column<>("draft_form", StoredDraft::form),
                                new Column<>("draft_seen", StoredDraft::savedMillis),
                                new Column<>("fields", DeskPages::listFields)),
                        visit ->
                                Listing.few(
                                        library.store()
                                                .work()
                                                .listDrafts(visit.person().account().id())));
    }

    /// `name=value`, by the names.
    private static List<String> listFields(StoredDraft draft) {
        return new TreeMap<>(draft.fields())
                .entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    }

    public List<Route> routes() {
        return List.of(
                Route.upload("/drafts", this::keep),
                Route.post("/drafts/discard", this::discard),
                drafts.api("/api/drafts"),
                Route.post("/api/drafts", this::keepForProgram),
                Route.post("/api/drafts/discard", this::discardForProgram));
    }

    private static String form(Visit visit) {
        var form = visit.field("draft_form");
        if (!form.matches("(evidence|assessment)\\.[A-Za-z0-9_-]{1,3000}")) {
            throw Refusal.badRequest("refusal.draft");
        }
        return form;
    }

    private static CommitmentKey key(String written) {
        return CommitmentKey.decode(written).orElseThrow(() -> Refusal.badRequest("refusal.draft"));
    }

    private Reply pageOf(CommitmentKey key) {
        return new Reply.Redirect(
                AssessedCommitment.find(library, key)
                        .map(found -> found.address().toString())
                        .orElse("/my-work"));
    }

    /// What was sent to be kept in a form.
    private record Sent(String form, Map<String, String> fields) {}

    private static Sent sent(Visit visit) {
        var form = form(visit);
        var fields = new TreeMap<>(visit.fields());
        fields.keySet().removeAll(ABOUT);
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST_DRAFT) {
            throw Refusal.badRequest("refusal.too-long");
        }
        return new Sent(form, fields);
    }

    private StoredDraft.Verdict keep(Visit visit, Sent sent) {
        long seen = seen(visit.field("draft_seen"));
        var account = visit.person().account().id();
        return library.store()
                .changeAndGet(
                        change -> change.desktop().keep(account, sent.form(), sent.fields(), seen));
    }

    /// Kept: back to the page. Not so, because something was kept meanwhile: both side by side.
    private Reply keep(Visit visit) {
        var sent = sent(visit);
        var key = key(sent.form().substring(sent.form().indexOf('.') + 1));
        var verdict = keep(visit, sent);
        if (visit.takesPart()) {
            return said(visit, sent, verdict);
        }
        if (verdict.isKept()) {
            return pageOf(key);
        }
        return Reply.refused(
                409,
                Reply.page(
                        "draft-conflict",
                        visit.wording().of("draft.conflict.heading"),
                        Section.WORK,
                        new DraftConflictView(
                                sent.form(),
                                verdict.kept(),
                                sent.fields(),
                                differing(verdict.kept().fields(), sent.fields()))));
    }

    /// For who is still writing: nothing of the form is replaced, and what was kept meanwhile
    /// stays.
    private static Reply said(Visit visit, Sent sent, StoredDraft.Verdict verdict) {
        return verdict.isKept()
                ? new Reply.Part(
                        200,
                        "draft-said",
                        new DraftSaid(sent.form(), verdict.kept().savedMillis(), true))
                : new Reply.Part(
                        409,
                        "draft-said",
                        new DraftSaid(sent.form(), seen(visit.field("draft_seen")), false));
    }

    private Reply keepForProgram(Visit visit) {
        var sent = sent(visit);
        key(sent.form().substring(sent.form().indexOf('.') + 1));
        var verdict = keep(visit, sent);
        if (!verdict.isKept()) {
            throw Refusal.conflict(
                    "refusal.draft-kept", Long.toString(verdict.kept().savedMillis()));
        }
        return drafts.one(visit, verdict.kept());
    }

    private static List<DraftConflictView.Difference> differing(
            Map<String, String> kept, Map<String, String> mine) {
        var names = new TreeMap<>(kept);
        names.putAll(mine);
        return names.keySet().stream()
                .filter(name -> !kept.getOrDefault(name, "").equals(mine.getOrDefault(name, "")))
                .map(name ->
                        new DraftConflictView.Difference(
                                name, kept.getOrDefault(name, ""), mine.getOrDefault(name, "")))
                .toList();
    }

    private static long seen(String written) {
        return written.matches("\\d{1,15}") ? Long.parseLong(written) : 0;
    }

    private Reply discard(Visit visit) {
        drop(visit);
        return new Reply.Redirect(Address.ofLocal(visit.field("back")).toString());
    }

    private Reply discardForProgram(Visit visit) {
        return drafts.one(visit, drop(visit));
    }

    /// What was thrown away; nothing where there was nothing.
    private StoredDraft drop(Visit visit) {
        var form = form(visit);
        var account = visit.person().account().id();
        var dropped = library.store().work().getDraft(account, form);
        library.store().change(change -> change.desktop().discard(account, form));
        return dropped;
    }
}
