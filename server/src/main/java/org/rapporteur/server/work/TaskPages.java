package org.rapporteur.server.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.server.assessment.AssessedCommitment;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.listing.Column;
import org.rapporteur.server.listing.Listing;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.StoredRemark;
import org.rapporteur.store.StoredTask;

/// Giving somebody something to do, asking a State's focal point, answering, and remarks.
public final class TaskPages {

    static final List<Column<StoredTask>> COLUMNS =
            List.of(
                    new Column<>("task", StoredTask::seq),
                    new Column<>("kind", StoredTask::kind),
                    new Column<>("instrument", one -> one.commitment().instrument()),
                    new Column<>("language", one -> one.commitment().language()),
                    new Column<>("provision", one -> one.commitment().provision()),
                    new Column<>("act", one -> one.commitment().act()),
                    new Column<>("state", StoredTask::state),
                    new Column<>("whom", StoredTask::whom),
                    new Column<>("words", StoredTask::words),
                    new Column<>("due", StoredTask::due),
                    new Column<>("by", StoredTask::person),
                    new Column<>("outcome", StoredTask::outcome),
                    new Column<>("answer", StoredTask::answer));

    private static final List<Column<StoredRemark>> REMARK_COLUMNS =
            List.of(
                    new Column<>("remark", StoredRemark::seq),
                    new Column<>("instrument", one -> one.commitment().instrument()),
                    new Column<>("language", one -> one.commitment().language()),
                    new Column<>("provision", one -> one.commitment().provision()),
                    new Column<>("act", one -> one.commitment().act()),
                    new Column<>("words", StoredRemark::words),
                    new Column<>("by", StoredRemark::person));

    private static final int LONGEST_WORDS = 4_000;
    private static final int MOST_YEARS_AHEAD = 10;

    private final OpenLibrary library;
    private final Listing<StoredTask> tasks;
    private final Listing<StoredRemark> remarks;

    public TaskPages(OpenLibrary library) {
        this.library = library;
        this.tasks =
                Listing.of(
                        "tasks",
                        COLUMNS,
                        visit -> Listing.few(library.store().work().listTasks(at(visit).key())));
        this.remarks =
                Listing.of(
                        "remarks",
                        REMARK_COLUMNS,
                        visit -> Listing.few(library.store().work().listRemarks(at(visit).key())));
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/tasks", visit -> back(visit, "#work", set(visit))),
                Route.post("/tasks/{seq}/answer", visit -> back(visit, "", answer(visit))),
                Route.post("/remarks", visit -> back(visit, "#remarks", remark(visit))),
                tasks.api("/api/commitments/{instrument}/{position}/tasks"),
                remarks.api("/api/commitments/{instrument}/{position}/remarks"),
                Route.post("/api/tasks", visit -> tasks.one(visit, get(set(visit)))),
                Route.post(
                        "/api/tasks/{seq}/answer", visit -> tasks.one(visit, get(answer(visit)))),
                Route.post("/api/remarks", visit -> remarks.one(visit, lastRemark(visit))));
    }

    private static Reply back(Visit visit, String place, long seq) {
        return new Reply.Redirect(Address.ofLocal(visit.field("back")) + (seq == 0 ? "" : place));
    }

    private AssessedCommitment at(Visit visit) {
        return AssessedCommitment.get(library, visit.place("instrument"), visit.place("position"));
    }

    private AssessedCommitment about(Visit visit) {
        return AssessedCommitment.get(library, visit.field("instrument"), visit.field("position"));
    }

    private StoredTask get(long seq) {
        return library.store()
                .work()
                .findTask(seq)
                .orElseThrow(() -> Refusal.notFound("refusal.task"));
    }

    private long set(Visit visit) {
        var words = words(visit, "words");
        var state = visit.field("state");
        var assignee = visit.field("assignee");
        if (state.isEmpty() == assignee.isEmpty()) {
            throw Refusal.badRequest("refusal.task-whom");
        }
        if (!state.isEmpty()
                && !library.store().accounts().hasAnybody(Role.FOCAL_POINT.code(), state)) {
            throw Refusal.badRequest("refusal.task-state", state);
        }
        if (!assignee.isEmpty()
                && library.store()
                        .accounts()
                        .find(assignee)
                        .filter(one -> !one.suspended())
                        .isEmpty()) {
            throw Refusal.badRequest("refusal.account");
        }
        var draft =
                new StoredTask.Draft(
                        state.isEmpty() ? StoredTask.ASSIGNMENT : StoredTask.REQUEST,
                        about(visit).key(),
                        state,
                        assignee,
                        words,
                        due(visit));
        return library.store()
                .changeAndGet(change -> change.record(draft.entry(visit.person().account())))
                .seq();
    }

    private String due(Visit visit) {
        try {
            var due = LocalDate.parse(visit.field("due"));
            var today = WorkPages.today(library);
            if (due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
                throw Refusal.badRequest("refusal.task-due");
            }
            return due.toString();
        } catch (DateTimeException unreadable) {
            throw Refusal.badRequest("refusal.day");
        }
    }

    private static String words(Visit visit, String name) {
        var words = visit.field(name);
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw Refusal.badRequest("refusal.task-words");
        }
        return words;
    }

    /// Whether a task waits for this person.
    static boolean isFor(StoredTask task, Person person) {
        return task.isRequest()
                ? person.role() == Role.FOCAL_POINT
                        && person.account().state().equalsIgnoreCase(task.state())
                : person.account().id().equals(task.assignee());
    }

    private long answer(Visit visit) {
        var written = visit.place("seq");
        var task = get(written.matches("\\d{1,15}") ? Long.parseLong(written) : 0);
        if (!isFor(task, visit.person())) {
            throw Refusal.forbidden("refusal.task-other");
        }
        boolean isUnchanged =
                task.isRequest() && visit.field("outcome").equals(StoredTask.UNCHANGED);
        var said =
                task.isRequest() && !isUnchanged ? words(visit, "answer") : visit.field("answer");
        if (said.length() > LONGEST_WORDS) {
            throw Refusal.badRequest("refusal.task-words");
        }
        var outcome =
                !task.isRequest()
                        ? StoredTask.DONE
                        : isUnchanged ? StoredTask.UNCHANGED : StoredTask.ANSWERED;
        boolean isAnswered =
                library.store()
                        .changeAndGet(change ->
                                change.answer(task.seq(), outcome, said, visit.person().account()));
        if (!isAnswered) {
            throw Refusal.conflict("refusal.task-answered");
        }
        return task.seq();
    }

    private long remark(Visit visit) {
        var words = words(visit, "words");
        var key = about(visit).key();
        return library.store()
                .changeAndGet(change ->
                        change.record(StoredRemark.entry(key, words, visit.person().account())))
                .seq();
    }

    private StoredRemark lastRemark(Visit visit) {
        long seq = remark(visit);
        return library.store().work().listRemarks(about(visit).key()).stream()
                .filter(one -> one.seq() == seq)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("refusal.task"));
    }
}
