package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Coverage of a cycle after what people decided. It starts from their decisions, which are few
/// beside the links, so that a decision shows at once.
final class SettledCoverage {

    /// Starts from the decisions: SQLite keeps to the order of cross joins.
    static final String FROM =
            """
            from decision cross join instrument cross join challenge_link
            """;

    /// What was decided about a link that the library still has.
    static final String CONDITION =
            """
            decision.standing and decision.kind = 'link' and decision.outcome <> 'withdrawn'
                and instrument.language = decision.language
                and (instrument.symbol = decision.instrument or instrument.id = decision.instrument)
                and challenge_link.instrument = instrument.id
                and challenge_link.provision = decision.provision
                and challenge_link.cycle || '/' || challenge_link.challenge || '/'
                    || challenge_link.relation = decision.thing
                and challenge_link.cycle || '' = :cycle
            """;

    private static final String DECIDED_LINKS = FROM + "where " + CONDITION;

    /// Instruments of which every link to a challenge was decided away: first by language version,
    /// then those of which no version with such a link is left.
    private static final String EMPTIED =
            """
            select emptied.challenge, emptied.relation, count(*) as number from (
                select away.name, away.challenge, away.relation, count(*) as versions from (
                    select decision.instrument as name, challenge_link.instrument as id,
                        challenge_link.challenge, challenge_link.relation, count(*) as links
            """
                    + DECIDED_LINKS
                    + """
                                and decision.outcome <> 'accepted'
                            group by decision.instrument, challenge_link.instrument, challenge_link.challenge,
                                challenge_link.relation
                        ) away
                        where away.links = (select count(*) from challenge_link
                            where challenge_link.instrument = away.id and challenge_link.cycle = :cycle
                                and challenge_link.challenge = away.challenge
                                and challenge_link.relation = away.relation)
                        group by away.name, away.challenge, away.relation
                    ) emptied
                    where emptied.versions = (select count(distinct challenge_link.instrument) from challenge_link
                        where challenge_link.instrument in (
                                select id from instrument where symbol = emptied.name
                                union all select id from instrument where id = emptied.name)
                            and challenge_link.cycle = :cycle
                            and challenge_link.challenge = emptied.challenge
                            and challenge_link.relation = emptied.relation)
                    group by emptied.challenge, emptied.relation
                    """;

    private SettledCoverage() {}

    /// What was decided about so many links.
    private record Decided(String link, String outcome, String correction, long number) {}

    /// Counts of one challenge and relation while they are put together.
    private static final class Sum {
        private long accepted;
        private long proposed;
        private long instruments;
    }

    static List<Coverage> of(Handle handle, String cycle, List<Coverage> linked) {
        Map<String, Sum> sums = new TreeMap<>();
        for (var one : linked) {
            var sum = sum(sums, one.challenge() + "/" + one.relation());
            sum.proposed = one.proposed();
            sum.instruments = one.instruments();
        }
        for (var decided : listDecided(handle, cycle)) {
            sum(sums, decided.link()).proposed -= decided.number();
            switch (decided.outcome()) {
                case "accepted" -> sum(sums, decided.link()).accepted += decided.number();
                case "corrected" -> sum(sums, decided.correction()).accepted += decided.number();
                default -> {} // rejected: not counted
            }
        }
        handle.createQuery(EMPTIED)
                .bind("cycle", cycle)
                .map((row, _) ->
                        new Decided(
                                row.getString("challenge") + "/" + row.getString("relation"),
                                "",
                                "",
                                row.getLong("number")))
                .forEach(emptied -> sum(sums, emptied.link()).instruments -= emptied.number());
        var settled = new ArrayList<Coverage>();
        sums.forEach((link, sum) -> {
            var parts = link.split("/", 2);
            settled.add(
                    new Coverage(parts[0], parts[1], sum.accepted, sum.proposed, sum.instruments));
        });
        return List.copyOf(settled);
    }

    private static Sum sum(Map<String, Sum> sums, String link) {
        return sums.computeIfAbsent(link, _ -> new Sum());
    }

    private static List<Decided> listDecided(Handle handle, String cycle) {
        return handle.createQuery(
                        """
                        select challenge_link.challenge, challenge_link.relation, decision.outcome,
                            decision.correction, count(*) as number
                        """
                                + DECIDED_LINKS
                                + """
                                group by challenge_link.challenge, challenge_link.relation, decision.outcome,
                                    decision.correction
                                """)
                .bind("cycle", cycle)
                .map((row, _) ->
                        new Decided(
                                row.getString("challenge") + "/" + row.getString("relation"),
                                row.getString("outcome"),
                                row.getString("correction"),
                                row.getLong("number")))
                .list();
    }
}
