package org.rapporteur.store;

import java.util.Map;

/// Which commitment is meant, by its content: it names the same after a new analysis.
///
/// @param instrument its symbol, or its id where it has none
/// @param language code of the language: `en`
/// @param provision address of the provision
/// @param act verb and action as the text has them
public record CommitmentKey(String instrument, String language, String provision, String act) {

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
}
