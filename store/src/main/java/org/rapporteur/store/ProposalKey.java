package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.rapporteur.citation.Citation;

/// Which proposal is meant, by its content: it names the same after a new analysis.
///
/// @param kind `link` or `citation`
/// @param instrument its symbol, or its id where it has none
/// @param language code of the language: `en`
/// @param provision address of the provision
/// @param thing what is proposed there: `drugs-2019-2029/C02/answers`, or the mention's footnote
///   and words: `3/resolution 60/1`
public record ProposalKey(
        String kind, String instrument, String language, String provision, String thing) {

    public static final String LINK = "link";
    public static final String CITATION = "citation";

    /// The key of a row, in SQL: how `decision` is joined. A test holds it against the functions
    /// below.
    static final String LINK_JOIN =
            join(
                    LINK,
                    "challenge_link",
                    "challenge_link.cycle || '/' || challenge_link.challenge || '/' || challenge_link.relation");

    static final String CITATION_JOIN =
            join(CITATION, "citation", "citation.footnote || '/' || citation.surface");

    /// What is left where a state is asked for; `:state` is empty, `proposed`, or an outcome's
    /// code.
    static final String STATE_CONDITION =
            """
            (:state = ''
                or (:state = 'proposed' and coalesce(decision.outcome, 'withdrawn') = 'withdrawn')
                or decision.outcome = :state)
            """;

    /// The texts in which a proposal stands; the names of its parts are the parameters.
    static final String IN_INSTRUMENT =
            """
            (instrument.symbol = :instrument or instrument.id = :instrument)
            and instrument.language = :language
            """;

    private static final String BETWEEN = "\n";
    private static final int PARTS = 5;

    /// As forms and programs hand it back.
    public String encode() {
        var parts = String.join(BETWEEN, kind, instrument, language, provision, thing);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty where it is none of ours.
    public static Optional<ProposalKey> decode(String written) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var parts = text.split(BETWEEN, PARTS);
            return parts.length == PARTS
                    ? Optional.of(new ProposalKey(parts[0], parts[1], parts[2], parts[3], parts[4]))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public boolean isLink() {
        return kind.equals(LINK);
    }

    private static String join(String kind, String table, String thing) {
        return """
        left join decision on decision.standing and decision.kind = '%s'
            and decision.instrument = case when instrument.symbol = '' then instrument.id
                else instrument.symbol end
            and decision.language = instrument.language
            and decision.provision = %s.provision
            and decision.thing = %s
        """
                .formatted(kind, table, thing);
    }

    public static ProposalKey of(InstrumentRow instrument, StoredLink link) {
        return new ProposalKey(
                LINK,
                nameOf(instrument),
                instrument.language(),
                link.provision().toString(),
                link.cycle() + "/" + link.challenge() + "/" + link.relation());
    }

    public static ProposalKey of(InstrumentRow instrument, Citation citation) {
        return new ProposalKey(
                CITATION,
                nameOf(instrument),
                instrument.language(),
                citation.provision().toString(),
                citation.footnote() + "/" + citation.surface());
    }

    /// By what decisions know an instrument.
    static String nameOf(InstrumentRow instrument) {
        return instrument.symbol().isEmpty() ? instrument.id() : instrument.symbol();
    }
}
