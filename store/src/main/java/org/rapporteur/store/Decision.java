package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a person decided about a proposal, as the journal has it.
///
/// @param seq the journal's entry; 0 for no decision
/// @param correction what it is instead: a symbol, or a challenge and relation; of an accepted
///   citation the symbol that was chosen; else empty
/// @param reason in the person's words; may be empty
/// @param account who decided
/// @param person that person's name on the day
/// @param isStanding whether nothing later was decided about the proposal
public record Decision(
        long seq,
        ProposalKey proposal,
        Outcome outcome,
        String correction,
        String reason,
        String account,
        String person,
        long atMillis,
        boolean isStanding) {

    /// The kind of its entries in the journal.
    public static final String MADE = "decision-made";

    /// Nobody has decided.
    public static final Decision NONE =
            new Decision(
                    0,
                    new ProposalKey("", "", "", "", ""),
                    Outcome.WITHDRAWN,
                    "",
                    "",
                    "",
                    "",
                    0,
                    false);

    /// Whether the proposal waits for a decision.
    public boolean isOpen() {
        return outcome == Outcome.WITHDRAWN;
    }

    /// `proposed`, or the outcome's code.
    public String state() {
        return isOpen() ? "proposed" : outcome.code();
    }

    /// What somebody is about to decide.
    ///
    /// @param seen the last decision about it that the person saw; 0 for none
    public record Draft(
            ProposalKey proposal, Outcome outcome, String correction, String reason, long seen) {

        JournalEntry.Draft entry(Account by) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("kind", proposal.kind());
            fields.put("instrument", proposal.instrument());
            fields.put("language", proposal.language());
            fields.put("provision", proposal.provision());
            fields.put("thing", proposal.thing());
            fields.put("outcome", outcome.code());
            fields.put("correction", correction);
            fields.put("reason", reason);
            fields.put("account", by.id());
            return new JournalEntry.Draft(by.person(), MADE, JsonText.ofFields(fields));
        }
    }

    /// What came of deciding.
    ///
    /// @param standing what now stands
    /// @param isMade whether it is what was to be decided; else somebody decided what the person
    ///   had not seen
    public record Verdict(Decision standing, boolean isMade) {}

    static Decision of(JournalEntry entry, Map<String, String> fields) {
        return new Decision(
                entry.seq(),
                new ProposalKey(
                        fields.getOrDefault("kind", ""),
                        fields.getOrDefault("instrument", ""),
                        fields.getOrDefault("language", ""),
                        fields.getOrDefault("provision", ""),
                        fields.getOrDefault("thing", "")),
                Outcome.find(fields.getOrDefault("outcome", "")).orElse(Outcome.WITHDRAWN),
                fields.getOrDefault("correction", ""),
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("account", ""),
                entry.actor(),
                entry.atMillis(),
                true);
    }
}
