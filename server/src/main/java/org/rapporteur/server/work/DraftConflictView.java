package org.rapporteur.server.work;

import java.util.List;
import java.util.Map;
import org.rapporteur.store.StoredDraft;

/// Two drafts of one form, side by side.
///
/// @param form which
/// @param kept what was kept meanwhile
/// @param mine what was to be kept
public record DraftConflictView(
        String form, StoredDraft kept, Map<String, String> mine, List<Difference> differences) {

    /// A field that differs.
    public record Difference(String name, String kept, String mine) {}

    /// The commitment that both are about, as addresses name it.
    public String key() {
        return form.substring(form.indexOf('.') + 1);
    }
}
