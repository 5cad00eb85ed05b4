package org.rapporteur.store;

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
}
