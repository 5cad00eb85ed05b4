package org.rapporteur.benchmarks.server;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.library.LibraryFolder;

/// Fifty people at work for some minutes in a library of 60,000 provisions and a million links,
/// made once and kept. Ends with 1 where a page failed, was too slow, or the server took too much
/// memory.
public final class LoadTimes {

    private static final int PROVISIONS = 60_000;
    private static final int LINKS = 1_000_000;
    private static final int READERS = 20;
    private static final int EDITORS = 15;
    private static final int ASSESSORS = 15;
    private static final int SECONDS_TO_WARM = 45;
    private static final int PORT = 18_099;
    private static final double MOST_P95_MILLIS = 150;
    private static final double MOST_P99_MILLIS = 400;
    private static final long MOST_MEGABYTES = 1_536;
    private static final double NANOS_A_SECOND = 1e9;

    private LoadTimes() {}

    /// @param arguments the library's folder, made where it is not there, and seconds
    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        var made = new MadeLibrary(PROVISIONS, LINKS);
        if (!Files.exists(folder.resolve("made"))) {
            make(made, folder);
        }
        var team = team(folder);
        boolean holds;
        try (var server = ServerProcess.start(folder, PORT)) {
            System.out.printf("ready after %d ms%n", server.millisToReady());
            lookAtTheMatrix(server, team);
            work(server, team, made, SECONDS_TO_WARM);
            var times = work(server, team, made, seconds);
            times.print();
            holds = holds(times, server.peakMegabytes());
        }
        System.out.println(holds ? "the bars hold" : "a bar is missed");
        if (!holds) {
            System.exit(1);
        }
    }

    private static boolean holds(Times times, long megabytes) {
        System.out.println("memory of the server at most (RSS): " + megabytes + " MiB");
        return times.isClean()
                && times.percentile(0.95) <= MOST_P95_MILLIS
                && times.percentile(0.99) <= MOST_P99_MILLIS
                && megabytes > 0
                && megabytes <= MOST_MEGABYTES;
    }

    private static void make(MadeLibrary made, Path folder) {
        long begun = System.nanoTime();
        made.make(folder);
        try {
            Files.createFile(folder.resolve("made"));
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        try (var store = Library.openStore(new LibraryFolder(folder))) {
            System.out.printf(
                    Locale.ROOT,
                    "made in %.0f s: %s%n",
                    (System.nanoTime() - begun) / NANOS_A_SECOND,
                    store.tally());
        }
    }

    private record Member(String session, VirtualUser.Role role) {}

    private static List<Member> team(Path folder) {
        var team = new ArrayList<Member>();
        try (var store = Library.openStore(new LibraryFolder(folder))) {
            Team.signIn(store, "reader", READERS)
                    .forEach(one -> team.add(new Member(one, VirtualUser.Role.READER)));
            Team.signIn(store, "editor", EDITORS)
                    .forEach(one -> team.add(new Member(one, VirtualUser.Role.EDITOR)));
            Team.signIn(store, "assessor", ASSESSORS)
                    .forEach(one -> team.add(new Member(one, VirtualUser.Role.ASSESSOR)));
        }
        return team;
    }

    /// The first page of a server that has just started, and the same a moment later.
    private static void lookAtTheMatrix(ServerProcess server, List<Member> team)
            throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var client = new Client(http, server.address(), team.getFirst().session());
        for (var which : List.of("first", "second")) {
            long begun = System.nanoTime();
            try {
                var answer = client.get("/cycles/drugs-2019-2029/matrix");
                System.out.printf(
                        Locale.ROOT,
                        "matrix, %s: %d in %.0f ms%n",
                        which,
                        answer.statusCode(),
                        (System.nanoTime() - begun) / 1e6);
            } catch (java.io.IOException failed) {
                System.out.println("matrix: " + failed);
            }
        }
    }

    private static Times work(
            ServerProcess server, List<Member> team, MadeLibrary made, int seconds)
            throws InterruptedException {
        var times = new Times();
        var random = new SplittableRandom(seconds);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var threads = new ArrayList<Thread>();
            for (var one : team) {
                var client = new Client(http, server.address(), one.session());
                threads.add(
                        Thread.ofVirtual()
                                .start(
                                        new VirtualUser(
                                                client,
                                                one.role(),
                                                times,
                                                made,
                                                random.split(),
                                                end)));
            }
            for (var thread : threads) {
                thread.join();
            }
        }
        return times;
    }
}
