package org.rapporteur.app.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One polite request at a time: pauses, retries with growing waits, follows few redirects and only
/// where allowed.
///
/// Not thread-safe: one source is one connection.
final class HttpSource implements AutoCloseable {

    /// Larger than any single resolution or report of a session.
    static final long MOST_BYTES = 100L * 1024 * 1024;

    static final int MOST_REDIRECTS = 5;
    static final Duration LONGEST_CONNECT = Duration.ofSeconds(20);
    static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(5);

    private static final String USER_AGENT =
            "Rapporteur/0.1 (reviews of international commitments; corpus add)";

    /// Content types of documents, and the ending that each is kept under. A web page is none: it
    /// is mostly an error page.
    private static final Map<String, String> ENDINGS =
            Map.of(
                    "application/pdf", "pdf",
                    "application/xml", "xml",
                    "text/xml", "xml",
                    "application/akn+xml", "xml",
                    "application/msword", "doc",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "docx");

    private final HttpClient client;
    private final AddressPattern pattern;
    private final Pace pace;
    private final InstantSource clock;
    private final Duration longestDownload;
    private final long mostBytes;

    HttpSource(AddressPattern pattern, Pace pace, InstantSource clock) {
        this(pattern, pace, clock, LONGEST_DOWNLOAD, MOST_BYTES);
    }

    HttpSource(
            AddressPattern pattern,
            Pace pace,
            InstantSource clock,
            Duration longestDownload,
            long mostBytes) {
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(LONGEST_CONNECT)
                        .build();
        this.pattern = pattern;
        this.pace = pace;
        this.clock = clock;
        this.longestDownload = longestDownload;
        this.mostBytes = mostBytes;
    }

    /// Brings one document into the partial file, asking again where that may help.
    ///
    /// @param known what was brought earlier, so that the server may answer that nothing changed
    Answer fetch(Wanted wanted, Path partial, Optional<ManifestEntry> known) {
        var reason = "";
        for (int number = 0; number < Pace.TRIES; number++) {
            pace.beforeRequest();
            Attempt attempt = attempt(pattern.addressOf(wanted), partial, known);
            if (attempt.answer().isPresent()) {
                return attempt.answer().get();
            }
            reason = attempt.reason();
            if (attempt.delay().compareTo(Pace.LONGEST_WAIT) > 0) {
                return new Answer.Unavailable(
                        reason
                                + ", and it asks to be left alone for "
                                + attempt.delay().toMinutes()
                                + " minutes");
            }
            if (number < Pace.TRIES - 1) {
                var growing = pace.beforeTry(number);
                pace.waiting()
                        .waitFor(
                                growing.compareTo(attempt.delay()) > 0 ? growing : attempt.delay());
            }
        }
        return new Answer.Unavailable(reason);
    }

    /// The outcome of one try: an answer, or a reason to try again after a wait.
    private record Attempt(Optional<Answer> answer, String reason, Duration delay) {

        static Attempt done(Answer answer) {
            return new Attempt(Optional.of(answer), "", Duration.ZERO);
        }

        static Attempt again(String reason, Duration delay) {
            return new Attempt(Optional.empty(), reason, delay);
        }
    }

    private Attempt attempt(URI start, Path partial, Optional<ManifestEntry> known) {
        var address = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<Path> response;
            try {
                response = send(request(address, known), partial);
            } catch (IOException failed) {
                return failed.getMessage() != null
                                && failed.getMessage().contains("body exceeds capacity")
                        ? Attempt.done(
                                new Answer.Refused(
                                        "it is larger than " + mostBytes / (1024 * 1024) + " MiB"))
                        : Attempt.again(
                                "the connection failed (" + failed.getMessage() + ")",
                                Duration.ZERO);
            }
            int status = response.statusCode();
            if (status < 300 || status > 399 || status == 304) {
                return judge(response);
            }
            var next = response.headers().firstValue("location").map(address::resolve);
            if (next.isEmpty() || !isAllowed(address, next.get())) {
                return Attempt.done(
                        new Answer.Refused(
                                "it redirects to "
                                        + next.map(URI::getHost).orElse("nowhere")
                                        + ", which is not among the allowed hosts"));
            }
            address = next.get();
        }
        return Attempt.done(
                new Answer.Refused("it redirects more than " + MOST_REDIRECTS + " times"));
    }

    private boolean isAllowed(URI from, URI to) {
        boolean sameOrSafer =
                "https".equals(to.getScheme()) || from.getScheme().equals(to.getScheme());
        return sameOrSafer && to.getHost() != null && pattern.hosts().contains(to.getHost());
    }

    private static HttpRequest request(URI address, Optional<ManifestEntry> known) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(LONGEST_CONNECT)
                        .header("User-Agent", USER_AGENT)
                        .GET();
        known.ifPresent(entry -> {
            if (!entry.etag().isEmpty()) {
                request.header("If-None-Match", entry.etag());
            }
            if (!entry.lastModified().isEmpty()) {
                request.header("If-Modified-Since", entry.lastModified());
            }
        });
        return request.build();
    }

    private HttpResponse<Path> send(HttpRequest request, Path partial) throws IOException {
        HttpResponse.BodyHandler<Path> keepDocuments =
                info ->
                        info.statusCode() == 200
                                        && endingOf(info.headers().firstValue("content-type"))
                                                .isPresent()
                                ? BodyHandlers.limiting(BodyHandlers.ofFile(partial), mostBytes)
                                        .apply(info)
                                : BodySubscribers.replacing(partial);
        var sending = client.sendAsync(request, keepDocuments);
        try {
            return sending.get(longestDownload.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            sending.cancel(true);
            throw new IOException("no end after " + longestDownload.toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IOException(
                    String.valueOf(
                            failed.getCause() == null
                                    ? failed.getMessage()
                                    : failed.getCause().getMessage()),
                    failed);
        }
    }

    private Attempt judge(HttpResponse<Path> response) {
        int status = response.statusCode();
        var type = response.headers().firstValue("content-type");
        if (status == 200) {
            return Attempt.done(
                    endingOf(type)
                            .<Answer>map(ending ->
                                    new Answer.Document(
                                            ending,
                                            header(response, "etag"),
                                            header(response, "last-modified")))
                            .orElseGet(() ->
                                    new Answer.Refused(
                                            "it answers with "
                                                    + type.orElse("no content type")
                                                    + ", which is no document")));
        }
        if (status == 304) {
            return Attempt.done(new Answer.Unchanged());
        }
        if (status == 404 || status == 410) {
            return Attempt.done(new Answer.Missing());
        }
        if (status == 429 || status >= 500) {
            return Attempt.again("the server answered " + status, retryAfter(response));
        }
        return Attempt.done(new Answer.Refused("the server answered " + status));
    }

    private static Optional<String> endingOf(Optional<String> contentType) {
        return contentType
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT))
                .map(ENDINGS::get);
    }

    /// Headers go into a table: no tab, no line end.
    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("").replaceAll("\\s+", " ");
    }

    /// `Retry-After` as seconds or as a date; nothing where there is none or it cannot be read.
    private Duration retryAfter(HttpResponse<?> response) {
        var value = header(response, "retry-after").strip();
        if (value.isEmpty()) {
            return Duration.ZERO;
        }
        if (value.length() < 9 && value.chars().allMatch(Character::isDigit)) {
            return Duration.ofSeconds(Integer.parseInt(value));
        }
        try {
            var until =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            var wait = Duration.between(Instant.now(clock()), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException _) {
            return Duration.ZERO;
        }
    }

    private java.time.Clock clock() {
        return clock.withZone(java.time.ZoneOffset.UTC);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
