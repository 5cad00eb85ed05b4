package org.rapporteur.server.outside;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// Questions to a server that whoever runs this one has named: encrypted, without redirects, within
/// a time and a size. A private address may be asked, since an institution's own servers stand
/// there. Safe to share between threads.
final class BoundedExchange {

    /// Bytes of an answer; keys and metadata of a provider have a few thousand.
    static final int MOST_BYTES = 256 * 1024;

    /// For everything, from looking up the name to the last byte.
    static final Duration LONGEST = Duration.ofSeconds(10);

    /// What never leaves this machine may go unencrypted.
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();

    /// What was answered.
    record Answer(int status, Map<String, List<String>> headers, String body) {}

    Answer get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(checked(address)).GET());
    }

    /// Sends a form.
    ///
    /// @param headers beside the usual ones
    Answer post(URI address, Map<String, List<String>> headers, String form) throws IOException {
        var request = HttpRequest.newBuilder(checked(address));
        headers.forEach((name, values) -> values.forEach(value -> request.setHeader(name, value)));
        return send(request.POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// @throws IOException where what is said there could be read on the way
    static URI checked(URI address) throws IOException {
        var host = String.valueOf(address.getHost());
        boolean isSafe =
                "https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && isThisMachine(host);
        if (!isSafe) {
            throw new IOException("%s is not encrypted".formatted(address));
        }
        return address;
    }

    static boolean isThisMachine(String host) {
        return THIS_MACHINE.matcher(host).matches();
    }

    private Answer send(HttpRequest.Builder asked) throws IOException {
        var request = asked.setHeader("User-Agent", "Rapporteur").timeout(LONGEST).build();
        var sent =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return answer(sent.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            sent.cancel(true);
            throw new IOException("no whole answer within " + LONGEST.toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers().map(), response.body());
    }
}
