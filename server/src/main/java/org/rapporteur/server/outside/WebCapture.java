package org.rapporteur.server.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.server.web.Refusal;

/// Brings what stands under an address of the web, as it is answered just now. Safe to share
/// between threads.
///
/// An address is looked up once, every answer of the look-up must be within reach, and the
/// connection goes to the address that was checked: a name that means something else a moment later
/// changes nothing. Redirects are followed in the same way.
public final class WebCapture {

    /// Bytes that are kept of one address.
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /// Redirects that are followed.
    static final int MOST_REDIRECTS = 5;

    /// For everything: look-ups, redirects and the answer.
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int LONGEST_ADDRESS = 2_000;

    /// Addresses of one name that are tried.
    private static final int MOST_ADDRESSES = 4;

    private final NameLookup names;
    private final Reach reach;

    public WebCapture(NameLookup names, Reach reach) {
        this.names = names;
        this.reach = reach;
    }

    public static WebCapture ofPublicWeb() {
        return new WebCapture(InetAddress::getAllByName, Reach.PUBLIC_WEB);
    }

    /// What a name means.
    @FunctionalInterface
    public interface NameLookup {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /// What was brought.
    ///
    /// @param from the address that answered, after redirects
    /// @param mediaType as the server names it: `text/html`
    public record Captured(String from, String mediaType, byte[] body) {}

    /// @throws Refusal where the address may not be asked, or does not answer as it should
    public Captured capture(String written) {
        long deadlineNanos = System.nanoTime() + LONGEST.toNanos();
        var address = parse(written);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            var answer = ask(address, deadlineNanos);
            if (answer.isRedirect()) {
                address = parse(address.resolve(answer.location()).toString());
                continue;
            }
            if (answer.status() != 200) {
                throw Refusal.badRequest(
                        "refusal.capture-status", Integer.toString(answer.status()));
            }
            return new Captured(address.toString(), answer.mediaType(), answer.body());
        }
        throw Refusal.badRequest("refusal.capture-redirects", Integer.toString(MOST_REDIRECTS));
    }

    private PinnedExchange.Answer ask(URI address, long deadlineNanos) {
        boolean isEncrypted = address.getScheme().equals("https");
        int port = address.getPort() >= 0 ? address.getPort() : usualPort(isEncrypted);
        try {
            var found = names.lookUp(address.getHost());
            if (found.length == 0
                    || !Arrays.stream(found).allMatch(one -> reach.mayConnect(one, port))) {
                throw Refusal.badRequest("refusal.capture-reach");
            }
            return ask(address, found, port, deadlineNanos);
        } catch (UnknownHostException unknown) {
            throw Refusal.badRequest("refusal.capture-name", address.getHost());
        } catch (PinnedExchange.TooLarge large) {
            throw Refusal.badRequest(
                    "refusal.capture-large", Integer.toString(MOST_BYTES / (1024 * 1024)));
        } catch (IOException | IllegalArgumentException failed) {
            throw Refusal.badRequest("refusal.capture-answer");
        }
    }

    /// The first of a name's addresses that answers; all were checked.
    private static PinnedExchange.Answer ask(
            URI address, InetAddress[] found, int port, long deadlineNanos) throws IOException {
        IOException last = new UnknownHostException(address.getHost());
        for (var one : Arrays.copyOf(found, Math.min(found.length, MOST_ADDRESSES))) {
            try {
                return new PinnedExchange(address, one, port, deadlineNanos).get();
            } catch (SocketException unreachable) {
                last = unreachable;
            }
        }
        throw last;
    }

    private static int usualPort(boolean isEncrypted) {
        return isEncrypted ? Reach.HTTPS : Reach.HTTP;
    }

    /// An address of the web, without a name and password in it, and without what stays in the
    /// browser.
    private static URI parse(String written) {
        try {
            if (written.length() > LONGEST_ADDRESS) {
                throw Refusal.badRequest("refusal.capture-address");
            }
            var parsed = new URI(new URI(written).toASCIIString());
            var scheme = String.valueOf(parsed.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.matches("https?")
                    || parsed.getHost() == null
                    || parsed.getRawUserInfo() != null) {
                throw Refusal.badRequest("refusal.capture-address");
            }
            var path = String.valueOf(parsed.getRawPath());
            var query = parsed.getRawQuery() == null ? "" : "?" + parsed.getRawQuery();
            return new URI(
                    scheme
                            + "://"
                            + parsed.getRawAuthority()
                            + (path.isEmpty() ? "/" : path)
                            + query);
        } catch (URISyntaxException unreadable) {
            throw Refusal.badRequest("refusal.capture-address");
        }
    }
}
