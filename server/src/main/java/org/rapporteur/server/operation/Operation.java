package org.rapporteur.server.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// How a server is run.
///
/// @param requestsAMinute that one key or session may send; one machine, behind which there may be
///   an office, [#MACHINE_FACTOR] times as many
/// @param proxies addresses of servers in front, whose word is taken on who asks
/// @param requests is told of every request that was answered
public record Operation(int requestsAMinute, Set<String> proxies, Consumer<RequestLine> requests) {

    /// Ten a second from one person or program are many.
    public static final int USUAL_REQUESTS_A_MINUTE = 600;

    /// So many people may stand behind one address.
    static final int MACHINE_FACTOR = 10;

    /// Machines between a browser and here that are looked at.
    private static final int MOST_FORWARDED = 20;

    public Operation {
        proxies = Set.copyOf(proxies);
    }

    /// Without a server in front and without lines.
    public static Operation usual() {
        return new Operation(USUAL_REQUESTS_A_MINUTE, Set.of(), _ -> {});
    }

    /// The machine that asks: the nearest that is none of ours. What stands before it in the list
    /// was written by that machine itself and proves nothing.
    ///
    /// @param peer the machine at the other end of the connection
    /// @param forwarded the header `X-Forwarded-For`
    public String caller(String peer, Optional<String> forwarded) {
        if (!proxies.contains(peer)) {
            return peer;
        }
        var machines = List.of(forwarded.orElse("").split(",", MOST_FORWARDED));
        return machines.reversed().stream()
                .map(String::strip)
                .filter(machine -> !machine.isEmpty() && !proxies.contains(machine))
                .findFirst()
                .orElse(peer);
    }
}
