package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// A deck that somebody brought for review.
///
/// @param seq the journal's entry; 0 before it is written
/// @param sha256 fingerprint of its file
/// @param name of the file, for reading only
/// @param cycle id of the review cycle; empty for the one that fits it best
/// @param account who brought it
/// @param person that person's name on the day
public record StoredDeck(
        long seq,
        String sha256,
        String name,
        String cycle,
        String account,
        String person,
        long atMillis) {

    static final String ADDED = "deck-added";
    static final String CORRECTED = "deck-corrected";

    /// The program's proposal stands again.
    public static final String AS_PROPOSED = "*";

    /// What a person says in place of a proposal.
    ///
    /// @param seq the journal's entry
    /// @param place `4` for the label of slide 4, `4/1` for its first response
    /// @param correction id of a challenge, symbol of a text, or empty for none
    public record Correction(
            long seq,
            long deck,
            String place,
            String correction,
            String account,
            String person,
            long atMillis) {

        static Correction of(JournalEntry entry, Map<String, String> fields) {
            return new Correction(
                    entry.seq(),
                    Long.parseLong(fields.getOrDefault("deck", "0")),
                    fields.getOrDefault("place", ""),
                    fields.getOrDefault("correction", ""),
                    fields.getOrDefault("account", ""),
                    entry.actor(),
                    entry.atMillis());
        }
    }

    /// What the journal says of it.
    public JournalEntry.Draft added() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("sha256", sha256);
        fields.put("name", name);
        fields.put("cycle", cycle);
        fields.put("account", account);
        return new JournalEntry.Draft(person, ADDED, JsonText.ofFields(fields));
    }

    /// What the journal says of a correction.
    public JournalEntry.Draft corrected(String place, String correction, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("deck", Long.toString(seq));
        fields.put("place", place);
        fields.put("correction", correction);
        fields.put("account", by.id());
        return new JournalEntry.Draft(by.person(), CORRECTED, JsonText.ofFields(fields));
    }

    static StoredDeck of(JournalEntry entry, Map<String, String> fields) {
        return new StoredDeck(
                entry.seq(),
                fields.getOrDefault("sha256", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("cycle", ""),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis());
    }
}
