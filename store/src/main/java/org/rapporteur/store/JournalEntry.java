package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.provenance.Fingerprint;

/// One line of the journal: what happened, when, by whom; and the chain that shows that no line was
/// changed, dropped or put in later.
///
/// @param seq 1, 2, 3, …
/// @param atMillis when, in milliseconds since 1970
/// @param actor who: a person's name, or the program's
/// @param kind what: `document-added`, `document-analysed`, …
/// @param payload the particulars, a JSON object
/// @param previous hash of the entry before; [#START] for the first
/// @param hash SHA-256 of all of the above
public record JournalEntry(
        long seq,
        long atMillis,
        String actor,
        String kind,
        String payload,
        String previous,
        String hash) {

    /// What stands before the first entry.
    public static final String START = "0".repeat(64);

    /// What is to be written into the journal.
    public record Draft(String actor, String kind, String payload) {
        public Draft {
            if (actor.indexOf('\n') >= 0 || kind.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("actor and kind are one line each");
            }
        }
    }

    /// The entry that follows another.
    static JournalEntry after(long seq, String previous, long atMillis, Draft draft) {
        var hash = hash(seq, atMillis, draft.actor(), draft.kind(), draft.payload(), previous);
        return new JournalEntry(
                seq, atMillis, draft.actor(), draft.kind(), draft.payload(), previous, hash);
    }

    /// Whether this entry is as it was written, and follows the one before.
    public boolean follows(long previousSeq, String previousHash) {
        return seq == previousSeq + 1
                && previous.equals(previousHash)
                && hash.equals(hash(seq, atMillis, actor, kind, payload, previous));
    }

    private static String hash(
            long seq, long atMillis, String actor, String kind, String payload, String previous) {
        var text =
                String.join(
                        "\n",
                        previous,
                        Long.toString(seq),
                        Long.toString(atMillis),
                        actor,
                        kind,
                        payload);
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// The entry as one line of a journal's file: a JSON object.
    public String toLine() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("seq", Long.toString(seq));
        fields.put("at", Long.toString(atMillis));
        fields.put("actor", actor);
        fields.put("kind", kind);
        fields.put("payload", payload);
        fields.put("previous", previous);
        fields.put("hash", hash);
        return JsonText.ofFields(fields);
    }

    /// @throws IllegalArgumentException where the line is no entry
    public static JournalEntry ofLine(String line) {
        var fields =
                JsonText.findFields(line)
                        .orElseThrow(() -> new IllegalArgumentException("no entry: " + line));
        return new JournalEntry(
                Long.parseLong(field(fields, "seq")),
                Long.parseLong(field(fields, "at")),
                field(fields, "actor"),
                field(fields, "kind"),
                field(fields, "payload"),
                field(fields, "previous"),
                field(fields, "hash"));
    }

    private static String field(Map<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an entry needs " + name);
        }
        return value;
    }
}
