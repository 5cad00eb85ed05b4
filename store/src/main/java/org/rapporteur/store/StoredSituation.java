package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody says about how the situation of a challenge moves, and what became of that. It is
/// kept apart from assessments of commitments, and nothing joins the two.
///
/// @param seq the journal's entry; 0 before it is written
/// @param cycle id of the review cycle
/// @param challenge id of the challenge
/// @param area that it speaks of: `World`, a region, a State
/// @param cutOff `2028-12-31`
/// @param trend code of how it moves
/// @param series the data and who publishes them
/// @param coverage years and countries that they cover
/// @param breaks where the data change their method; empty where they do not
/// @param reason in the author's words
/// @param account of the author
/// @param person the author's name on the day
/// @param state as [StoredAssessment] names it
/// @param settledBy name of who published or returned it; else empty
/// @param answer that person's words
/// @param isStanding whether it is the last published of its challenge and area
public record StoredSituation(
        long seq,
        String cycle,
        String challenge,
        String area,
        String cutOff,
        String trend,
        String series,
        String coverage,
        String breaks,
        String reason,
        String account,
        String person,
        long atMillis,
        String state,
        String settledBy,
        String answer,
        long settledMillis,
        boolean isStanding) {

    static final String ENTRY_PROPOSED = "situation-proposed";
    static final String ENTRY_PUBLISHED = "situation-published";
    static final String ENTRY_RETURNED = "situation-returned";

    /// What an author proposes.
    public record Draft(
            String cycle,
            String challenge,
            String area,
            String cutOff,
            String trend,
            String series,
            String coverage,
            String breaks,
            String reason) {

        /// What the journal says of it.
        public JournalEntry.Draft entry(Account by) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("cycle", cycle);
            fields.put("challenge", challenge);
            fields.put("area", area);
            fields.put("cut_off", cutOff);
            fields.put("trend", trend);
            fields.put("series", series);
            fields.put("coverage", coverage);
            fields.put("breaks", breaks);
            fields.put("reason", reason);
            fields.put("account", by.id());
            return new JournalEntry.Draft(by.person(), ENTRY_PROPOSED, JsonText.ofFields(fields));
        }
    }

    /// What the journal says when it is published or returned.
    JournalEntry.Draft settled(String newState, String words, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("situation", Long.toString(seq));
        fields.put("answer", words);
        fields.put("account", by.id());
        return new JournalEntry.Draft(
                by.person(),
                newState.equals(StoredAssessment.PUBLISHED) ? ENTRY_PUBLISHED : ENTRY_RETURNED,
                JsonText.ofFields(fields));
    }

    static StoredSituation of(JournalEntry entry, Map<String, String> fields) {
        return new StoredSituation(
                entry.seq(),
                fields.getOrDefault("cycle", ""),
                fields.getOrDefault("challenge", ""),
                fields.getOrDefault("area", ""),
                fields.getOrDefault("cut_off", ""),
                fields.getOrDefault("trend", ""),
                fields.getOrDefault("series", ""),
                fields.getOrDefault("coverage", ""),
                fields.getOrDefault("breaks", ""),
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis(),
                StoredAssessment.PROPOSED,
                "",
                "",
                0,
                false);
    }
}
