package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the addressee of a commitment says about an assessment: it stands beside it for good.
///
/// @param seq the journal's entry
/// @param assessment the entry of the assessment
/// @param words of the reply
/// @param state for which the person speaks
/// @param account who replied
/// @param person that person's name on the day
public record StoredReply(
        long seq,
        long assessment,
        String words,
        String state,
        String account,
        String person,
        long atMillis) {

    static final String REPLIED = "assessment-replied";

    /// What the journal says of a reply.
    public static JournalEntry.Draft entry(long assessment, String words, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("assessment", Long.toString(assessment));
        fields.put("words", words);
        fields.put("state", by.state());
        fields.put("account", by.id());
        return new JournalEntry.Draft(by.person(), REPLIED, JsonText.ofFields(fields));
    }

    static StoredReply of(JournalEntry entry, Map<String, String> fields) {
        return new StoredReply(
                entry.seq(),
                Long.parseLong(fields.getOrDefault("assessment", "0")),
                fields.getOrDefault("words", ""),
                fields.getOrDefault("state", ""),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis());
    }
}
