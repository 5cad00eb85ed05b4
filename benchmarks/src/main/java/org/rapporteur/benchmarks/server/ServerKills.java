package org.rapporteur.benchmarks.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;
import org.rapporteur.store.Decision;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.Store;

/// Kills a server again and again while people settle proposals: every decision that was
/// acknowledged is there afterwards, and the journal's chain is whole. Ends with 1 where not, or
/// where a start took too long.
public final class ServerKills {

    private static final int PROVISIONS = 6_000;
    private static final int LINKS = 60_000;
    private static final int EDITORS = 8;
    private static final int PORT = 18_098;
    private static final int SHORTEST_LIFE_MILLIS = 1_000;
    private static final int LONGEST_LIFE_MILLIS = 4_000;
    private static final long MOST_MILLIS_TO_READY = 3_000;
    private static final int ENTRIES_AT_ONCE = 5_000;

    private static final Pattern PROPOSAL = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"");
    private static final Pattern DECIDED = Pattern.compile("[?&]decided=(\\d+)");

    private ServerKills() {}

    /// @param arguments an empty folder for the library, and how often
    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        new MadeLibrary(PROVISIONS, LINKS).make(folder);
        List<String> sessions;
        try (var store = Library.openStore(new LibraryFolder(folder))) {
            sessions = Team.signIn(store, "editor", EDITORS);
        }
        var random = new SplittableRandom(times);
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        var starts = new ArrayList<Long>();
        int faults = 0;
        for (int i = 1; i <= times; i++) {
            int before = acknowledged.size();
            var server = ServerProcess.start(folder, PORT);
            starts.add(server.millisToReady());
            int life = random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS);
            writeAndKill(server, sessions, acknowledged, life);
            var fault = fault(folder, acknowledged);
            faults += fault.isEmpty() ? 0 : 1;
            System.out.printf(
                    "%d: ready after %d ms, killed after %d ms with %d decisions acknowledged: %s%n",
                    i,
                    server.millisToReady(),
                    life,
                    acknowledged.size() - before,
                    fault.isEmpty() ? "all there, chain whole" : fault);
        }
        Collections.sort(starts);
        System.out.printf(
                "%d decisions acknowledged; %d of %d kills with a fault; to ready: median %d ms, longest %d ms%n",
                acknowledged.size(), faults, times, starts.get(times / 2), starts.getLast());
        if (faults > 0 || starts.getLast() > MOST_MILLIS_TO_READY || acknowledged.isEmpty()) {
            System.exit(1);
        }
    }

    private static void writeAndKill(
            ServerProcess server, List<String> sessions, Set<Long> acknowledged, int life)
            throws InterruptedException {
        var stopped = new AtomicBoolean();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var writers =
                IntStream.range(0, sessions.size())
                        .mapToObj(i -> {
                            var client = new Client(http, server.address(), sessions.get(i));
                            return Thread.ofVirtual()
                                    .start(() -> write(client, i + 1, acknowledged, stopped));
                        })
                        .toList();
        Thread.sleep(life);
        server.kill();
        stopped.set(true);
        http.shutdownNow();
        for (var writer : writers) {
            writer.join();
        }
    }

    /// Settles what a page of the queue proposes, page after page, without a pause; each writer has
    /// a challenge of its own.
    private static void write(
            Client client, int challenge, Set<Long> acknowledged, AtomicBoolean stopped) {
        var queue =
                "/proposals/links?state=proposed&cycle=drugs-2019-2029&challenge=C%02d"
                        .formatted(challenge);
        try {
            while (!stopped.get()) {
                var page = client.get(queue).body();
                for (var one : PROPOSAL.matcher(page).results().toList()) {
                    var answer =
                            client.post(
                                    "/decisions",
                                    Map.of(
                                            "proposal",
                                            one.group(1),
                                            "seen",
                                            "0",
                                            "outcome",
                                            "accepted",
                                            "back",
                                            "/decisions"));
                    var decided =
                            DECIDED.matcher(answer.headers().firstValue("Location").orElse(""));
                    if (decided.find()) {
                        acknowledged.add(Long.parseLong(decided.group(1)));
                    }
                }
            }
        } catch (IOException killed) {
            // as it was meant
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is not as it was acknowledged; empty where all is.
    private static String fault(Path folder, Set<Long> acknowledged) {
        try (var store = Library.openStore(new LibraryFolder(folder))) {
            var decided = new HashSet<Long>();
            var broken = readJournal(store, decided);
            var lost =
                    acknowledged.stream().filter(seq -> !decided.contains(seq)).sorted().toList();
            var damage = store.listDamage();
            if (broken.isEmpty() && lost.isEmpty() && damage.isEmpty()) {
                return "";
            }
            return "lost " + lost + ", chain " + broken + ", database " + damage;
        }
    }

    /// Where the chain breaks; empty where it is whole.
    private static String readJournal(Store store, Set<Long> decided) {
        var previous = JournalEntry.START;
        long after = 0;
        while (true) {
            var entries = store.journal().listAfter(after, ENTRIES_AT_ONCE);
            if (entries.isEmpty()) {
                return "";
            }
            for (var entry : entries) {
                if (!entry.follows(after, previous)) {
                    return "broken at " + entry.seq();
                }
                previous = entry.hash();
                after = entry.seq();
                if (entry.kind().equals(Decision.MADE)) {
                    decided.add(entry.seq());
                }
            }
        }
    }
}
