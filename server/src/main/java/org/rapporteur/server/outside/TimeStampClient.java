package org.rapporteur.server.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks the authority that whoever runs the server has named (RFC 3161). The token is kept as it
/// comes; who checks it does so with the authority's certificate, not with this program.
public final class TimeStampClient implements Outside.TimeStamps {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int NONCE_BITS = 62;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// AlgorithmIdentifier of SHA-256, without parameters but NULL.
    private static final byte[] SHA_256 = HexFormat.of().parseHex("300d06096086480165030402010500");

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final byte[] CERTIFICATE_WANTED = {0x01, 0x01, (byte) 0xff};

    private final URI authority;
    private final Consumer<String> faults;
    private final SecureRandom random = new SecureRandom();

    /// @param faults is told in one line where the authority gives no token
    public TimeStampClient(URI authority, Consumer<String> faults) {
        this.authority = authority;
        this.faults = faults;
    }

    @Override
    public Optional<byte[]> stamp(byte[] sha256) {
        try (var client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            var request =
                    HttpRequest.newBuilder(authority)
                            .timeout(LONGEST)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(query(sha256)))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(MOST_BYTES + 1);
                var token = answer.statusCode() == 200 ? token(bytes, sha256) : new byte[0];
                if (token.length == 0) {
                    faults.accept("The time-stamp authority gave no token.");
                    return Optional.empty();
                }
                return Optional.of(token);
            }
        } catch (IOException unreachable) {
            faults.accept(
                    "The time-stamp authority cannot be reached: " + unreachable.getMessage());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// TimeStampReq: version, what is stamped, a number that comes back, the certificate.
    private byte[] query(byte[] sha256) {
        var nonce = new BigInteger(NONCE_BITS, random).toByteArray();
        return der(
                SEQUENCE,
                der(INTEGER, new byte[] {1}),
                der(SEQUENCE, SHA_256, der(OCTETS, sha256)),
                der(INTEGER, nonce),
                CERTIFICATE_WANTED);
    }

    /// TimeStampResp: a status, which is 0 or 1 where a token follows that names the fingerprint.
    static byte[] token(byte[] answer, byte[] sha256) {
        if (answer.length < 4 || answer.length > MOST_BYTES || answer[0] != SEQUENCE) {
            return new byte[0];
        }
        int status = start(answer, 0);
        int statusEnd = end(answer, status);
        int number = start(answer, status);
        boolean isGranted =
                statusEnd <= answer.length
                        && number + 2 < answer.length
                        && answer[number] == INTEGER
                        && answer[number + 1] == 1
                        && (answer[number + 2] == 0 || answer[number + 2] == 1);
        if (!isGranted || statusEnd >= answer.length) {
            return new byte[0];
        }
        var token =
                Arrays.copyOfRange(
                        answer, statusEnd, Math.min(answer.length, end(answer, statusEnd)));
        return holds(token, sha256) ? token : new byte[0];
    }

    private static boolean holds(byte[] token, byte[] sha256) {
        return HexFormat.of().formatHex(token).contains(HexFormat.of().formatHex(sha256));
    }

    /// Where the content of a value starts.
    private static int start(byte[] der, int at) {
        int first = at + 1 < der.length ? der[at + 1] & 0xff : 0;
        return at + 2 + (first < 0x80 ? 0 : first & 0x7f);
    }

    private static int end(byte[] der, int at) {
        int first = at + 1 < der.length ? der[at + 1] & 0xff : 0;
        int length = first;
        if (first >= 0x80) {
            length = 0;
            for (int i = at + 2; i < Math.min(der.length, start(der, at)); i++) {
                length = Math.min(MOST_BYTES, length << 8 | der[i] & 0xff);
            }
        }
        return start(der, at) + length;
    }

    private static byte[] der(int type, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(type);
        whole.write(content.size()); // every part of a query is shorter than 128 bytes
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }
}
