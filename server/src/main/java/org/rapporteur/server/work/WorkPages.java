package org.rapporteur.server.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.server.assessment.AssessedCommitment;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredTask;

/// What waits for a person, and where a commitment stands that an entry names.
public final class WorkPages {

    private static final int MOST_ASSESSMENTS = 200;

    private final OpenLibrary library;
    private final Listing<StoredTask> tasks;

    public WorkPages(OpenLibrary library) {
        this.library = library;
        this.tasks =
                Listing.of(
                        "work", TaskPages.COLUMNS, visit -> Listing.few(listOpen(visit.person())));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/my-work", this::page),
                Route.get("/my-work/handover", visit -> handover(visit, visit.person())),
                Route.get("/commitment/{key}", this::commitment),
                tasks.api("/api/my-work"));
    }

    static LocalDate today(OpenLibrary library) {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(library.store().nowMillis()), ZoneOffset.UTC);
    }

    private List<StoredTask> listOpen(Person person) {
        return listOpen(library, person);
    }

    /// What waits for a person, as an account's or as a State's.
    static List<StoredTask> listOpen(OpenLibrary library, Person person) {
        var state = person.role() == Role.FOCAL_POINT ? person.account().state() : "";
        return library.store().work().listOpen(person.account().id(), state);
    }

    private Reply page(Visit visit) {
        return tasks.reply(
                visit,
                _ ->
                        Reply.page(
                                "work",
                                visit.wording().of("work.heading"),
                                Section.WORK,
                                view(visit.person())));
    }

    /// The same on a sheet for whoever comes next.
    private Reply handover(Visit visit, Person person) {
        return Reply.page(
                "handover",
                visit.wording().of("handover.heading", person.account().person()),
                Section.WORK,
                view(person));
    }

    WorkView view(Person person) {
        var work = library.store().work();
        var account = person.account();
        return new WorkView(
                account,
                today(library).toString(),
                listOpen(person),
                work.listAsked(account.id()),
                listWaiting(person),
                work.listDrafts(account.id()),
                work.listWatched(account.id()),
                work.listViews(account.id()));
    }

    /// Assessments that wait for this person: for a second person, for the author's second try, for
    /// the addressee's comment.
    private List<StoredAssessment> listWaiting(Person person) {
        return switch (person.role()) {
            case APPROVER ->
                    list(StoredAssessment.PROPOSED).stream()
                            .filter(one -> !one.account().equals(person.account().id()))
                            .filter(one -> !one.isOpenOn(today(library).toString()))
                            .toList();
            case FOCAL_POINT ->
                    list(StoredAssessment.PROPOSED).stream()
                            .filter(one ->
                                    one.addressee().equalsIgnoreCase(person.account().state()))
                            .filter(one -> one.isOpenOn(today(library).toString()))
                            .toList();
            case ASSESSOR ->
                    list(StoredAssessment.RETURNED).stream()
                            .filter(one -> one.account().equals(person.account().id()))
                            .filter(this::isLatest)
                            .toList();
            default -> List.of();
        };
    }

    private List<StoredAssessment> list(String state) {
        return library.store().assessments().listBefore(Long.MAX_VALUE, state, MOST_ASSESSMENTS);
    }

    /// Whether nothing later was said about the same commitment and addressee.
    private boolean isLatest(StoredAssessment returned) {
        return library.store().assessments().list(returned.commitment()).stream()
                .filter(one -> one.addressee().equalsIgnoreCase(returned.addressee()))
                .allMatch(one -> one.seq() <= returned.seq());
    }

    /// Where a commitment stands now that an entry of the journal names by its content.
    private Reply commitment(Visit visit) {
        return CommitmentKey.decode(visit.place("key"))
                .flatMap(key -> AssessedCommitment.find(library, key))
                .map(found -> new Reply.Redirect(found.address().toString()))
                .orElseThrow(() -> Refusal.notFound("refusal.commitment"));
    }
}
