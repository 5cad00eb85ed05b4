package org.rapporteur.server.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.server.assessment.AssessedCommitment;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CommitmentKey;

/// What a person has begun to write and what they watch. Both are theirs alone.
public final class DeskPages {

    private static final int LONGEST_DRAFT = 20_000;

    /// Not of the form, but about it.
    private static final Set<String> ABOUT = Set.of("token", "draft_form", "draft_seen", "file");

    private final OpenLibrary library;

    public DeskPages(OpenLibrary library) {
        this.library = library;
    }

    public List<Route> routes() {
        return List.of(
                Route.upload("/drafts", this::keep),
                Route.post("/drafts/discard", this::discard),
                Route.post("/watch", this::watch));
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

    /// Kept: back to the page. Not so, because something was kept meanwhile: both side by side.
    private Reply keep(Visit visit) {
        var form = form(visit);
        var key = key(form.substring(form.indexOf('.') + 1));
        var fields = new TreeMap<>(visit.fields());
        fields.keySet().removeAll(ABOUT);
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST_DRAFT) {
            throw Refusal.badRequest("refusal.too-long");
        }
        long seen = seen(visit.field("draft_seen"));
        var account = visit.person().account().id();
        var verdict =
                library.store()
                        .changeAndGet(change -> change.desktop().keep(account, form, fields, seen));
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
                                form,
                                verdict.kept(),
                                fields,
                                differing(verdict.kept().fields(), fields))));
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
        var form = form(visit);
        library.store()
                .change(change -> change.desktop().discard(visit.person().account().id(), form));
        return new Reply.Redirect(Address.ofLocal(visit.field("back")).toString());
    }

    private Reply watch(Visit visit) {
        var key = key(visit.field("commitment"));
        var account = visit.person().account().id();
        library.store()
                .change(change -> {
                    if (visit.field("watch").equals("yes")) {
                        change.desktop().watch(account, key);
                    } else {
                        change.desktop().unwatch(account, key);
                    }
                });
        return new Reply.Redirect(Address.ofLocal(visit.field("back")).toString());
    }
}
