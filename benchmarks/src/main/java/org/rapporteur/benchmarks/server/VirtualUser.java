package org.rapporteur.benchmarks.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.rapporteur.store.StoredLink;

/// Somebody at work: looks at a page, thinks, goes on; an editor settles proposals, an assessor
/// brings evidence.
///
/// @param made whose words and challenges are asked for
/// @param end when to stop, by `System.nanoTime`
record VirtualUser(
        Client client, Role role, Times times, MadeLibrary made, SplittableRandom random, long end)
        implements Runnable {

    private static final int SHORTEST_THOUGHT_MILLIS = 1_000;
    private static final int LONGEST_THOUGHT_MILLIS = 3_000;

    private static final Pattern INSTRUMENT = Pattern.compile("href=\"(/instruments/[^\"?#]+)");
    private static final Pattern COMMITMENT =
            Pattern.compile("href=\"/commitments/([^\"/?#]+)/(\\d+)");
    private static final Pattern PROPOSAL = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    enum Role {
        READER,
        EDITOR,
        ASSESSOR
    }

    @Override
    public void run() {
        try {
            think();
            while (System.nanoTime() < end) {
                doSomething();
                think();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void think() throws InterruptedException {
        Thread.sleep(random.nextInt(SHORTEST_THOUGHT_MILLIS, LONGEST_THOUGHT_MILLIS));
    }

    private void doSomething() throws InterruptedException {
        int choice = random.nextInt(10);
        if (role == Role.EDITOR && choice < 5) {
            settle();
        } else if (role == Role.ASSESSOR && choice < 4) {
            bringEvidence();
        } else {
            read(random.nextInt(7));
        }
    }

    private void read(int choice) throws InterruptedException {
        var kind = kind();
        var cycle = "/cycles/" + kind.cycle();
        switch (choice) {
            case 0 -> get("home", cycle);
            case 1 -> get("challenge", cycle + "/challenges/" + kind.challenge());
            case 2 -> get("matrix", cycle + "/matrix");
            case 3 -> get("commitments", "/commitments?strength=" + (1 + random.nextInt(5)));
            case 4 -> get("search", "/search?q=" + word() + "+" + word());
            case 5 -> get("assessments", "/assessments");
            default -> openInstrument();
        }
    }

    private StoredLink kind() {
        return made.kinds().get(random.nextInt(made.kinds().size()));
    }

    private String word() {
        var words = made.words();
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)));
    }

    private void openInstrument() throws InterruptedException {
        var list = get("instruments", "/instruments?session=" + (40 + random.nextInt(50)));
        var links = INSTRUMENT.matcher(list).results().map(found -> found.group(1)).toList();
        if (!links.isEmpty()) {
            think();
            get("instrument", links.get(random.nextInt(links.size())));
        }
    }

    /// Accepts or rejects one of the proposals of a page that nobody else has just settled.
    private void settle() throws InterruptedException {
        var kind = kind();
        var page =
                get(
                        "queue",
                        "/proposals/links?state=proposed&cycle=%s&challenge=%s&relation=%s"
                                .formatted(kind.cycle(), kind.challenge(), kind.relation()));
        var proposals = PROPOSAL.matcher(page).results().map(found -> found.group(1)).toList();
        var seen = SEEN.matcher(page).results().map(found -> found.group(1)).toList();
        if (proposals.isEmpty() || seen.size() != proposals.size()) {
            times.failed("the queue has no proposals");
            return;
        }
        think();
        int one = random.nextInt(proposals.size());
        post(
                "decision",
                "/decisions",
                Map.of(
                        "proposal",
                        proposals.get(one),
                        "seen",
                        seen.get(one),
                        "outcome",
                        random.nextInt(4) == 0 ? "rejected" : "accepted",
                        "back",
                        "/proposals/links?state=proposed"));
    }

    private void bringEvidence() throws InterruptedException {
        var list = get("commitments", "/commitments?strength=" + (1 + random.nextInt(5)));
        var found = COMMITMENT.matcher(list).results().toList();
        if (found.isEmpty()) {
            times.failed("the list has no commitments");
            return;
        }
        think();
        var one = found.get(random.nextInt(found.size()));
        get("commitment", "/commitments/" + one.group(1) + "/" + one.group(2));
        think();
        var fields = new LinkedHashMap<String, String>();
        fields.put("instrument", one.group(1));
        fields.put("position", one.group(2));
        fields.put("addressee", "Member States");
        fields.put("grade", "state-submission");
        fields.put("publisher", "A made publisher");
        fields.put("source", "A made report, page " + random.nextInt(1_000));
        fields.put("dated", "2025-06-30");
        fields.put("bearing", "something-done");
        fields.put("visibility", "public");
        fields.put("words", "It was done, says number " + random.nextInt());
        post("evidence", "/evidence", fields);
    }

    private String get(String kind, String path) throws InterruptedException {
        return timed(kind, path, () -> client.get(path));
    }

    private void post(String kind, String path, Map<String, String> fields)
            throws InterruptedException {
        timed(kind, path, () -> client.post(path, fields));
    }

    private interface Asking {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    /// Two people who settle the same proposal at once are no error: the second is shown both.
    private String timed(String kind, String path, Asking asking) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            var answer = asking.ask();
            times.took(kind, System.nanoTime() - begun);
            int status = answer.statusCode();
            if (status != 200 && status != 303 && !(status == 409 && kind.equals("decision"))) {
                times.failed(kind + " " + path + ": " + status);
            }
            return answer.body();
        } catch (IOException failed) {
            times.failed(kind + " " + path + ": " + failed);
            return "";
        }
    }
}
