package org.rapporteur.server.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assessment.Bearing;
import org.rapporteur.assessment.EvidenceGrade;
import org.rapporteur.assessment.ImplementationStatus;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Reply.Section;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Account;
import org.rapporteur.store.CommitmentKey;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredDraft;
import org.rapporteur.store.StoredEvidence;
import org.rapporteur.store.StoredTask;

/// A commitment with its evidence and its assessments, and the forms for more.
final class CommitmentPage {

    static final String EVIDENCE = "evidence";
    static final String ASSESSMENT = "assessment";

    private static final String ITEM = "item-";

    /// People that a form offers; more are found by nobody.
    private static final int MOST_PEOPLE = 500;

    private final OpenLibrary library;
    private final Lines lines;

    CommitmentPage(OpenLibrary library, Lines lines) {
        this.library = library;
        this.lines = lines;
    }

    Reply show(Visit visit) {
        var about =
                AssessedCommitment.get(library, visit.place("instrument"), visit.place("position"));
        return page(visit, about, Optional.empty());
    }

    /// The page after something was written about the commitment. What cannot be so is told on the
    /// page itself, with what was written.
    Reply after(Visit visit, AssessedCommitment about, Runnable write) {
        try {
            write.run();
            return new Reply.Redirect(about.address().toString());
        } catch (Refusal refused) {
            if (refused.status() != 400 && refused.status() != 403) {
                throw refused;
            }
            return Reply.refused(refused.status(), page(visit, about, refused));
        }
    }

    private Reply.Page page(Visit visit, AssessedCommitment about, Refusal refused) {
        var fault = visit.wording().of(refused.key(), refused.values().toArray());
        return page(visit, about, Optional.of(new FormState(fault, visit.fields(), 0)));
    }

    /// What stands in a form: what was sent in vain, else what was kept as a draft.
    private FormState form(
            Visit visit, AssessedCommitment about, String name, Optional<FormState> refused) {
        var person = visit.person();
        var draft =
                person.isVisitor()
                        ? StoredDraft.NONE
                        : library.store()
                                .work()
                                .getDraft(person.account().id(), draftName(name, about.key()));
        return refused.map(one -> new FormState(one.fault(), one.written(), draft.savedMillis()))
                .orElseGet(() -> new FormState("", draft.fields(), draft.savedMillis()));
    }

    /// How a draft of a form of this page is called.
    static String draftName(String form, CommitmentKey key) {
        return form + "." + key.encode();
    }

    private Reply.Page page(Visit visit, AssessedCommitment about, Optional<FormState> refused) {
        boolean isOfEvidence = visit.fields().containsKey("words");
        var store = library.store().assessments();
        var evidence =
                store.listEvidence(about.key()).stream()
                        .map(item -> lines.of(item, visit.person()))
                        .filter(EvidenceLine::isReadable)
                        .toList();
        var assessments =
                store.list(about.key()).stream()
                        .filter(one -> isShown(one, visit))
                        .map(one -> lines.of(one, visit))
                        .toList();
        return Reply.page(
                "commitment",
                visit.wording().of("commitment.heading"),
                Section.COMMITMENTS,
                new CommitmentView(
                        about,
                        evidence,
                        assessments,
                        new CommitmentView.Choices(
                                codes(EvidenceGrade.values(), EvidenceGrade::code),
                                codes(Bearing.values(), Bearing::code),
                                codes(Visibility.values(), Visibility::code),
                                codes(ImplementationStatus.values(), ImplementationStatus::code),
                                EvidenceFiles.endings()),
                        form(visit, about, EVIDENCE, refused.filter(_ -> isOfEvidence)),
                        form(visit, about, ASSESSMENT, refused.filter(_ -> !isOfEvidence)),
                        work(visit, about)));
    }

    private CommitmentView.Work work(Visit visit, AssessedCommitment about) {
        var person = visit.person();
        if (person.isVisitor()) {
            return new CommitmentView.Work(false, List.of(), List.of(), List.of(), List.of());
        }
        var work = library.store().work();
        var today = Settling.today(library).toString();
        var people =
                visit.asker().mayWrite("/tasks")
                        ? library.store().accounts().listAll().stream()
                                .filter(one -> !one.suspended())
                                .limit(MOST_PEOPLE)
                                .toList()
                        : List.<Account>of();
        return new CommitmentView.Work(
                work.isWatched(person.account().id(), about.key()),
                work.listTasks(about.key()).stream()
                        .map(task ->
                                new CommitmentView.TaskLine(
                                        task, isFor(task, person), task.isOverdueOn(today)))
                        .toList(),
                work.listRemarks(about.key()),
                people,
                people.stream()
                        .filter(one -> one.role().equals(Role.FOCAL_POINT.code()))
                        .map(Account::state)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean isFor(StoredTask task, Person person) {
        return task.isOpen()
                && (task.isRequest()
                        ? Lines.speaksFor(person, task.state())
                        : person.account().id().equals(task.assignee()));
    }

    private static <T> List<String> codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static boolean isShown(StoredAssessment assessment, Visit visit) {
        return assessment.state().equals(StoredAssessment.PUBLISHED) || !visit.person().isVisitor();
    }

    /// Whether an item is to be what an assessment rests on; programs name all in one list.
    static boolean isChosen(Visit visit, StoredEvidence item) {
        return !visit.field(ITEM + item.seq()).isEmpty()
                || Arrays.asList(visit.field("evidence").split(",", -1))
                        .contains(Long.toString(item.seq()));
    }
}
