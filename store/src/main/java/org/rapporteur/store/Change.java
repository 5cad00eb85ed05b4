package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// What one transaction does. Handed to the work by [Store#change] and of no use afterwards; not
/// thread-safe.
public final class Change {

    private final Handle handle;
    private final long atMillis;

    Change(Handle handle, long atMillis) {
        this.handle = handle;
        this.atMillis = atMillis;
    }

    /// Appends to the journal; the rows that follow from the entry are written with it.
    public JournalEntry record(JournalEntry.Draft draft) {
        var entry = JournalRepository.append(handle, atMillis, draft);
        Projection.apply(handle, entry);
        return entry;
    }

    /// Decides on a proposal, unless somebody decided what the person has not seen.
    public Decision.Verdict decide(Decision.Draft draft, Account by) {
        var standing = DecisionRepository.get(handle, draft.proposal());
        if (standing.seq() > draft.seen()) {
            return new Decision.Verdict(standing, false);
        }
        record(draft.entry(by));
        return new Decision.Verdict(DecisionRepository.get(handle, draft.proposal()), true);
    }

    /// Publishes a proposed assessment, or returns it to its author.
    ///
    /// @param state [StoredAssessment#PUBLISHED] or [StoredAssessment#RETURNED]
    /// @param words to the author; may be empty
    /// @return whether it still was a proposal
    public boolean settle(long assessment, String state, String words, Account by) {
        return recordOf(proposed(assessment), one -> one.settled(state, words, by));
    }

    private Optional<StoredAssessment> proposed(long assessment) {
        return AssessmentRepository.find(handle, assessment)
                .filter(one -> one.state().equals(StoredAssessment.PROPOSED));
    }

    /// Records what happened to something that still waits; whether it does.
    private <T> boolean recordOf(Optional<T> waiting, Function<T, JournalEntry.Draft> entry) {
        waiting.map(entry).ifPresent(this::record);
        return waiting.isPresent();
    }

    /// Lays a proposed assessment open for its addressee's comment.
    ///
    /// @param from the first day
    /// @param to the last day
    /// @return whether it still was a proposal
    public boolean open(long assessment, String from, String to, Account by) {
        return recordOf(proposed(assessment), one -> one.opened(from, to, by));
    }

    /// Publishes a proposed statement about a situation, or returns it to its author.
    ///
    /// @return whether it still was a proposal
    public boolean settleSituation(long situation, String state, String words, Account by) {
        var proposed =
                SituationRepository.find(handle, situation)
                        .filter(one -> one.state().equals(StoredAssessment.PROPOSED));
        return recordOf(proposed, one -> one.settled(state, words, by));
    }

    /// Answers what was asked.
    ///
    /// @param as [StoredTask#DONE], [StoredTask#UNCHANGED] or [StoredTask#ANSWERED]
    /// @return whether it still waited
    public boolean answer(long task, String as, String words, Account by) {
        var open = WorkRepository.findTask(handle, task).filter(StoredTask::isOpen);
        return recordOf(open, one -> one.answered(as, words, by));
    }

    /// Gives a task to somebody else.
    public void move(StoredTask task, Account to, Account by) {
        record(task.moved(to, by));
    }

    /// What a person has begun and watches.
    public Desktop desktop() {
        return new Desktop(handle, atMillis);
    }

    /// Who is reminded by mail, and of what.
    public Reminding reminding() {
        return new Reminding(handle, atMillis);
    }

    /// What lets people and programs in.
    public Secrets secrets() {
        return new Secrets(handle, atMillis);
    }

    /// When the change is made, in milliseconds since 1970.
    public long atMillis() {
        return atMillis;
    }

    /// Stores a document with what was read and found in it, in place of what was stored before.
    ///
    /// @param because the journal entry that says so
    public void save(
            StoredDocument document, List<AnalysedInstrument> instruments, JournalEntry because) {
        InstrumentRepository.deleteAll(handle, document.sha256());
        DocumentRepository.save(handle, document, because.seq());
        for (int i = 0; i < instruments.size(); i++) {
            var analysed = instruments.get(i);
            var id = AnalysedInstrument.id(document.sha256(), i + 1);
            InstrumentRepository.save(
                    handle, new Place(id, document.sha256(), i + 1), analysed.instrument());
            CitationRepository.save(handle, id, analysed.citations());
            CommitmentRepository.save(handle, id, analysed.commitments());
            LinkRepository.save(handle, id, analysed.links());
        }
    }

    /// Where an instrument stands: its id, its document, and its number in it.
    record Place(String id, String sha256, int position) {}

    /// Notes where a document's content was seen.
    public void save(SourceFile file) {
        DocumentRepository.save(handle, file);
    }

    /// Takes an entry over from the journal's file, as it stands.
    public void restore(JournalEntry entry) {
        JournalRepository.insert(handle, entry);
        Projection.apply(handle, entry);
    }
}
