package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// A person who may sign in. Accounts are never deleted, since the journal names them; they are
/// suspended.
///
/// @param id made by the program
/// @param name by which the person signs in; lower case, unique
/// @param person full name, as decisions show it
/// @param role what the person may do, as the server names it
/// @param state the State that the person is bound to or comes from; empty where it does not matter
/// @param organisation the person's organisation; empty where it does not matter
public record Account(
        String id,
        String name,
        String person,
        String role,
        String state,
        String organisation,
        boolean suspended) {

    static final String ADDED = "account-added";
    static final String CHANGED = "account-changed";

    /// What the journal says of a new account.
    public JournalEntry.Draft added(String actor) {
        return new JournalEntry.Draft(actor, ADDED, payload());
    }

    /// What the journal says of an account that changes into this.
    public JournalEntry.Draft changed(String actor) {
        return new JournalEntry.Draft(actor, CHANGED, payload());
    }

    private String payload() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("account", id);
        fields.put("name", name);
        fields.put("person", person);
        fields.put("role", role);
        fields.put("state", state);
        fields.put("organisation", organisation);
        fields.put("suspended", Boolean.toString(suspended));
        return JsonText.ofFields(fields);
    }

    static Account of(Map<String, String> fields) {
        return new Account(
                fields.getOrDefault("account", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("person", ""),
                fields.getOrDefault("role", ""),
                fields.getOrDefault("state", ""),
                fields.getOrDefault("organisation", ""),
                Boolean.parseBoolean(fields.getOrDefault("suspended", "false")));
    }
}
