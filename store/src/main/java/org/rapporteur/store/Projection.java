package org.rapporteur.store;

import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The tables that follow from the journal alone: accounts, identities, decisions, evidence,
/// assessments, situations. Whether an entry is new or comes back from the journal's file, the same
/// function makes their rows.
final class Projection {

    private Projection() {}

    static void apply(Handle handle, JournalEntry entry) {
        switch (entry.kind()) {
            case Account.ADDED, Account.CHANGED ->
                    save(handle, Account.of(JsonText.fields(entry.payload())), entry.seq());
            case Identity.TIED, Identity.UNTIED ->
                    tie(handle, entry.kind(), JsonText.fields(entry.payload()));
            case Decision.MADE ->
                    DecisionRepository.save(
                            handle, Decision.of(entry, JsonText.fields(entry.payload())));
            case StoredEvidence.ADDED ->
                    AssessmentRepository.save(
                            handle, StoredEvidence.of(entry, JsonText.fields(entry.payload())));
            case StoredAssessment.ENTRY_PROPOSED ->
                    AssessmentRepository.save(
                            handle, StoredAssessment.of(entry, JsonText.fields(entry.payload())));
            case StoredAssessment.ENTRY_PUBLISHED ->
                    settle(handle, entry, StoredAssessment.PUBLISHED);
            case StoredAssessment.ENTRY_RETURNED ->
                    settle(handle, entry, StoredAssessment.RETURNED);
            case StoredAssessment.ENTRY_OPENED -> open(handle, JsonText.fields(entry.payload()));
            case StoredReply.REPLIED ->
                    AssessmentRepository.save(
                            handle, StoredReply.of(entry, JsonText.fields(entry.payload())));
            default -> applySituation(handle, entry);
        }
    }

    private static void applySituation(Handle handle, JournalEntry entry) {
        switch (entry.kind()) {
            case StoredSituation.ENTRY_PROPOSED ->
                    SituationRepository.save(
                            handle, StoredSituation.of(entry, JsonText.fields(entry.payload())));
            case StoredSituation.ENTRY_PUBLISHED ->
                    settleSituation(handle, entry, StoredAssessment.PUBLISHED);
            case StoredSituation.ENTRY_RETURNED ->
                    settleSituation(handle, entry, StoredAssessment.RETURNED);
            default -> applyWork(handle, entry);
        }
    }

    private static void applyWork(Handle handle, JournalEntry entry) {
        switch (entry.kind()) {
            case StoredTask.SET ->
                    WorkRepository.save(
                            handle, StoredTask.of(entry, JsonText.fields(entry.payload())));
            case StoredTask.SETTLED -> answer(handle, entry, JsonText.fields(entry.payload()));
            case StoredTask.MOVED -> move(handle, JsonText.fields(entry.payload()));
            case StoredRemark.MADE ->
                    WorkRepository.save(
                            handle, StoredRemark.of(entry, JsonText.fields(entry.payload())));
            case StoredDeck.ADDED ->
                    DeckRepository.save(
                            handle, StoredDeck.of(entry, JsonText.fields(entry.payload())));
            case StoredDeck.CORRECTED ->
                    DeckRepository.save(
                            handle,
                            StoredDeck.Correction.of(entry, JsonText.fields(entry.payload())));
            default -> {} // of other matters
        }
    }

    private static void answer(Handle handle, JournalEntry entry, Map<String, String> fields) {
        WorkRepository.answer(
                handle,
                entry,
                fields.getOrDefault("task", "0"),
                fields.getOrDefault("outcome", StoredTask.DONE),
                fields.getOrDefault("answer", ""));
    }

    private static void move(Handle handle, Map<String, String> fields) {
        WorkRepository.move(
                handle, fields.getOrDefault("task", "0"), fields.getOrDefault("assignee", ""));
    }

    private static void settleSituation(Handle handle, JournalEntry entry, String state) {
        var fields = JsonText.fields(entry.payload());
        long seq = Long.parseLong(fields.getOrDefault("situation", "0"));
        SituationRepository.settle(handle, seq, state, entry, fields.getOrDefault("answer", ""));
    }

    private static void open(Handle handle, Map<String, String> fields) {
        AssessmentRepository.open(
                handle,
                Long.parseLong(fields.getOrDefault("assessment", "0")),
                fields.getOrDefault("opens", ""),
                fields.getOrDefault("closes", ""));
    }

    private static void settle(Handle handle, JournalEntry entry, String state) {
        var fields = JsonText.fields(entry.payload());
        long seq = Long.parseLong(fields.getOrDefault("assessment", "0"));
        AssessmentRepository.settle(handle, seq, state, entry, fields.getOrDefault("answer", ""));
    }

    private static void tie(Handle handle, String kind, Map<String, String> fields) {
        var account = fields.getOrDefault("account", "");
        handle.execute("delete from identity where account = ?", account);
        if (kind.equals(Identity.TIED)) {
            var identity = Identity.of(fields);
            handle.execute(
                    "insert into identity (account, issuer, subject) values (?, ?, ?)",
                    account,
                    identity.issuer(),
                    identity.subject());
        }
    }

    private static void save(Handle handle, Account account, long changed) {
        handle.createUpdate(
                        """
                        insert into account (id, name, person, role, state, organisation, suspended, changed)
                        values (:id, :name, :person, :role, :state, :organisation, :suspended, :changed)
                        on conflict (id) do update set
                            name = excluded.name, person = excluded.person, role = excluded.role,
                            state = excluded.state, organisation = excluded.organisation,
                            suspended = excluded.suspended, changed = excluded.changed
                        """)
                .bindMethods(account)
                .bind("changed", changed)
                .execute();
    }
}
