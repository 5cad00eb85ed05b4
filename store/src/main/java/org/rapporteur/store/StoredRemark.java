package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody with an account says to the others about a commitment.
///
/// @param seq the journal's entry
/// @param account who says so
/// @param person that person's name on the day
public record StoredRemark(
        long seq,
        CommitmentKey commitment,
        String words,
        String account,
        String person,
        long atMillis) {

    static final String MADE = "remark-made";

    /// What the journal says of it.
    public static JournalEntry.Draft entry(CommitmentKey commitment, String words, Account by) {
        var fields = new LinkedHashMap<String, String>();
        commitment.write(fields);
        fields.put("words", words);
        fields.put("account", by.id());
        return new JournalEntry.Draft(by.person(), MADE, JsonText.ofFields(fields));
    }

    static StoredRemark of(JournalEntry entry, Map<String, String> fields) {
        return new StoredRemark(
                entry.seq(),
                CommitmentKey.read(fields),
                fields.getOrDefault("words", ""),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis());
    }
}
