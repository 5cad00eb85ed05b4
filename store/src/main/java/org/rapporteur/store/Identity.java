package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.provenance.Fingerprint;

/// A person as an institution's identity provider knows them. What the provider calls the person is
/// not kept: only its fingerprint, by which they are known again.
///
/// @param issuer the provider's address, as it names itself
/// @param subject SHA-256 of issuer and subject
public record Identity(String issuer, String subject) {

    static final String TIED = "identity-tied";
    static final String UNTIED = "identity-untied";

    /// @param subject as the provider names the person, unique there
    public static Identity of(String issuer, String subject) {
        var both = issuer + "\n" + subject;
        return new Identity(issuer, Fingerprint.of(both.getBytes(StandardCharsets.UTF_8)).hex());
    }

    /// What the journal says when an account is this person's from now on, and no other's.
    public JournalEntry.Draft tied(Account account, String actor) {
        var fields = about(account);
        fields.put("issuer", issuer);
        fields.put("subject", subject);
        return new JournalEntry.Draft(actor, TIED, JsonText.ofFields(fields));
    }

    /// What the journal says when an account is tied to nobody elsewhere any more.
    public static JournalEntry.Draft untied(Account account, String actor) {
        return new JournalEntry.Draft(actor, UNTIED, JsonText.ofFields(about(account)));
    }

    private static Map<String, String> about(Account account) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("account", account.id());
        fields.put("name", account.name());
        return fields;
    }

    static Identity of(Map<String, String> fields) {
        return new Identity(fields.getOrDefault("issuer", ""), fields.getOrDefault("subject", ""));
    }
}
