package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// Which commitment is meant, by its content: it names the same after a new analysis.
///
/// @param instrument its symbol, or its id where it has none
/// @param language code of the language: `en`
/// @param provision address of the provision
/// @param act verb and action as the text has them
public record CommitmentKey(String instrument, String language, String provision, String act) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;

    public static CommitmentKey of(InstrumentRow instrument, StoredCommitment commitment) {
        return new CommitmentKey(
                ProposalKey.nameOf(instrument),
                instrument.language(),
                commitment.provision().toString(),
                (commitment.verb() + " " + commitment.action()).strip());
    }

    static CommitmentKey read(Map<String, String> fields) {
        return new CommitmentKey(
                fields.getOrDefault("instrument", ""),
                fields.getOrDefault("language", ""),
                fields.getOrDefault("provision", ""),
                fields.getOrDefault("act", ""));
    }

    /// Adds what names the commitment to the fields of a journal's entry.
    void write(Map<String, String> fields) {
        fields.put("instrument", instrument);
        fields.put("language", language);
        fields.put("provision", provision);
        fields.put("act", act);
    }

    /// As addresses name it.
    public String encode() {
        var parts = String.join(BETWEEN, instrument, language, provision, act);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty where it is none of ours.
    public static Optional<CommitmentKey> decode(String written) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var parts = text.split(BETWEEN, PARTS);
            return parts.length == PARTS
                    ? Optional.of(new CommitmentKey(parts[0], parts[1], parts[2], parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
