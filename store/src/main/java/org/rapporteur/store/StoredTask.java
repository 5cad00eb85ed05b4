package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody is to do about a commitment by a day: a person to whom it was given, or the focal
/// point of a State that is asked whether anything changed.
///
/// @param seq the journal's entry
/// @param kind [#ASSIGNMENT] or [#REQUEST]
/// @param state the State that is asked; empty for an assignment
/// @param assignee account to which it was given; empty for a request
/// @param whom name of that account's person
/// @param words what is to be done, or what is asked
/// @param due `2028-12-31`
/// @param account who set it
/// @param person that person's name on the day
/// @param outcome empty while it waits; else [#DONE], [#UNCHANGED] or [#ANSWERED]
/// @param answer in the words of who answered
/// @param answeredBy that person's name
public record StoredTask(
        long seq,
        String kind,
        CommitmentKey commitment,
        String state,
        String assignee,
        String whom,
        String words,
        String due,
        String account,
        String person,
        long atMillis,
        String outcome,
        String answer,
        String answeredBy,
        long answeredMillis) {

    public static final String ASSIGNMENT = "assignment";
    public static final String REQUEST = "request";

    public static final String DONE = "done";
    public static final String UNCHANGED = "unchanged";
    public static final String ANSWERED = "answered";

    static final String SET = "task-set";
    static final String SETTLED = "task-answered";
    static final String MOVED = "task-moved";

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    public boolean isRequest() {
        return kind.equals(REQUEST);
    }

    /// Whether its day has passed while it waits.
    public boolean isOverdueOn(String day) {
        return isOpen() && due.compareTo(day) < 0;
    }

    /// What is to be set.
    public record Draft(
            String kind,
            CommitmentKey commitment,
            String state,
            String assignee,
            String words,
            String due) {

        /// What the journal says of it.
        public JournalEntry.Draft entry(Account by) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("kind", kind);
            commitment.write(fields);
            fields.put("state", state);
            fields.put("assignee", assignee);
            fields.put("words", words);
            fields.put("due", due);
            fields.put("account", by.id());
            return new JournalEntry.Draft(by.person(), SET, JsonText.ofFields(fields));
        }
    }

    /// What the journal says when it is answered.
    JournalEntry.Draft answered(String as, String said, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("task", Long.toString(seq));
        fields.put("outcome", as);
        fields.put("answer", said);
        fields.put("account", by.id());
        return new JournalEntry.Draft(by.person(), SETTLED, JsonText.ofFields(fields));
    }

    /// What the journal says when somebody else takes it over.
    JournalEntry.Draft moved(Account to, Account by) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("task", Long.toString(seq));
        fields.put("assignee", to.id());
        fields.put("person", to.person());
        fields.put("account", by.id());
        return new JournalEntry.Draft(by.person(), MOVED, JsonText.ofFields(fields));
    }

    static StoredTask of(JournalEntry entry, Map<String, String> fields) {
        return new StoredTask(
                entry.seq(),
                fields.getOrDefault("kind", ASSIGNMENT),
                CommitmentKey.read(fields),
                fields.getOrDefault("state", ""),
                fields.getOrDefault("assignee", ""),
                "",
                fields.getOrDefault("words", ""),
                fields.getOrDefault("due", ""),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis(),
                "",
                "",
                "",
                0);
    }
}
