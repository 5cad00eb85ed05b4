package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody says was done about a commitment of an addressee by a day, and what became of
/// that.
///
/// @param seq the journal's entry; 0 before it is written
/// @param cutOff `2028-12-31`
/// @param status code of the rating, or of why there is none
/// @param reason in the author's words
/// @param laterText symbol of the text that took its place; else empty
/// @param evidence entries of the evidence that it rests on
/// @param account of the author
/// @param person the author's name on the day
/// @param state [#PROPOSED], [#PUBLISHED] or [#RETURNED]
/// @param settledBy name of who published or returned it; else empty
/// @param answer that person's words
/// @param opens day from which its addressee may comment; empty where that was not asked
/// @param closes the last such day
/// @param isStanding whether it is the last published of its commitment and addressee
public record StoredAssessment(
        long seq,
        CommitmentKey commitment,
        String addressee,
        String cutOff,
        String status,
        String reason,
        String laterText,
        List<Long> evidence,
        String account,
        String person,
        long atMillis,
        String state,
        String settledBy,
        String answer,
        long settledMillis,
        String opens,
        String closes,
        boolean isStanding) {

    public static final String PROPOSED = "proposed";
    public static final String PUBLISHED = "published";
    public static final String RETURNED = "returned";

    static final String ENTRY_PROPOSED = "assessment-proposed";
    static final String ENTRY_OPENED = "assessment-opened";
    static final String ENTRY_PUBLISHED = "assessment-published";
    static final String ENTRY_RETURNED = "assessment-returned";

    public StoredAssessment {
        evidence = List.copyOf(evidence);
    }

    /// What an author proposes.
    public record Draft(
            CommitmentKey commitment,
            String addressee,
            String cutOff,
            String status,
            String reason,
            String laterText,
            List<Long> evidence) {

        public Draft {
            evidence = List.copyOf(evidence);
        }

        /// What the journal says of it.
        public JournalEntry.Draft entry(Account by) {
            var fields = new LinkedHashMap<String, String>();
            commitment.write(fields);
            fields.put("addressee", addressee);
            fields.put("cut_off", cutOff);
            fields.put("status", status);
            fields.put("reason", reason);
            fields.put("later_text", laterText);
            fields.put(
                    "evidence",
                    JsonText.ofList(evidence.stream().map(seq -> Long.toString(seq)).toList()));
            fields.put("account", by.id());
            return new JournalEntry.Draft(by.person(), ENTRY_PROPOSED, JsonText.ofFields(fields));
        }
    }

    /// Whether its addressee may still comment before it is published.
    public boolean isOpenOn(String day) {
        return !closes.isEmpty() && day.compareTo(closes) <= 0;
    }

    /// What the journal says when it is laid open for comment.
    JournalEntry.Draft opened(String from, String to, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("assessment", Long.toString(seq));
        fields.put("opens", from);
        fields.put("closes", to);
        fields.put("account", by.id());
        return new JournalEntry.Draft(by.person(), ENTRY_OPENED, JsonText.ofFields(fields));
    }

    /// What the journal says when it is published or returned.
    JournalEntry.Draft settled(String newState, String words, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("assessment", Long.toString(seq));
        fields.put("answer", words);
        fields.put("account", by.id());
        return new JournalEntry.Draft(
                by.person(),
                newState.equals(PUBLISHED) ? ENTRY_PUBLISHED : ENTRY_RETURNED,
                JsonText.ofFields(fields));
    }

    static StoredAssessment of(JournalEntry entry, Map<String, String> fields) {
        return new StoredAssessment(
                entry.seq(),
                CommitmentKey.read(fields),
                fields.getOrDefault("addressee", ""),
                fields.getOrDefault("cut_off", ""),
                fields.getOrDefault("status", ""),
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("later_text", ""),
                numbers(fields.getOrDefault("evidence", "[]")),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis(),
                PROPOSED,
                "",
                "",
                0,
                "",
                "",
                false);
    }

    static List<Long> numbers(String list) {
        return JsonText.list(list).stream().map(Long::valueOf).toList();
    }
}
