package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// An item of evidence about a commitment of an addressee. What it says is kept under its
/// fingerprint, apart from this.
///
/// @param seq the journal's entry; 0 before it is written
/// @param grade code of the kind of source
/// @param publisher who answers for it
/// @param source where it can be found: a symbol or an address
/// @param dated `2025-03-01`
/// @param bearing code of what it says about the act
/// @param visibility code of who may read it
/// @param content what it consists of
/// @param account who brought it
/// @param person that person's name on the day
public record StoredEvidence(
        long seq,
        CommitmentKey commitment,
        String addressee,
        String grade,
        String publisher,
        String source,
        String dated,
        String bearing,
        String visibility,
        EvidenceContent content,
        String account,
        String person,
        long atMillis) {

    /// Fingerprint of what it consists of.
    public String sha256() {
        return content.sha256();
    }

    static final String ADDED = "evidence-added";

    /// What the journal says of it.
    public JournalEntry.Draft added() {
        var fields = new LinkedHashMap<String, String>();
        commitment.write(fields);
        fields.put("addressee", addressee);
        fields.put("grade", grade);
        fields.put("publisher", publisher);
        fields.put("source", source);
        fields.put("dated", dated);
        fields.put("bearing", bearing);
        fields.put("visibility", visibility);
        content.write(fields);
        fields.put("account", account);
        return new JournalEntry.Draft(person, ADDED, JsonText.ofFields(fields));
    }

    static StoredEvidence of(JournalEntry entry, Map<String, String> fields) {
        return new StoredEvidence(
                entry.seq(),
                CommitmentKey.read(fields),
                fields.getOrDefault("addressee", ""),
                fields.getOrDefault("grade", ""),
                fields.getOrDefault("publisher", ""),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("dated", ""),
                fields.getOrDefault("bearing", ""),
                fields.getOrDefault("visibility", ""),
                EvidenceContent.read(fields),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis());
    }
}
