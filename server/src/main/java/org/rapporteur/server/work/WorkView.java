package org.rapporteur.server.work;

import java.util.List;
import org.rapporteur.store.Account;
import org.rapporteur.store.SavedView;
import org.rapporteur.store.StoredAssessment;
import org.rapporteur.store.StoredDraft;
import org.rapporteur.store.StoredTask;
import org.rapporteur.store.Watched;

/// What waits for a person.
///
/// @param today `2028-12-31`
/// @param tasks for this person, or for whoever speaks for its State
/// @param asked by this person of others
/// @param assessments that wait for this person
/// @param drafts that this person has begun
/// @param views lists that this person wants to find again
public record WorkView(
        Account account,
        String today,
        List<StoredTask> tasks,
        List<StoredTask> asked,
        List<StoredAssessment> assessments,
        List<StoredDraft> drafts,
        List<Watched> watched,
        List<SavedView> views) {

    /// Of which form a draft is: `evidence` or `assessment`.
    public String kindOf(StoredDraft draft) {
        return draft.form().split("\\.", 2)[0];
    }

    /// The commitment that a draft is about, as addresses name it.
    public String keyOf(StoredDraft draft) {
        return draft.form().substring(draft.form().indexOf('.') + 1);
    }
}
