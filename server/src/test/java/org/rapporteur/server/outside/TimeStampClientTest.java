package org.rapporteur.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.provenance.Fingerprint;

/// An authority is asked for a token over a fingerprint; what is none is not kept.
class TimeStampClientTest {

    private static final byte[] SHA_256 =
            HexFormat.of().parseHex(Fingerprint.of("wells".getBytes()).hex());

    private final List<String> faults = new ArrayList<>();
    private final List<byte[]> queries = new ArrayList<>();
    private byte[] answer = {};
    private int status = 200;
    private final HttpServer authority = authority();

    private static HttpServer authority() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @BeforeEach
    void open() {
        authority.createContext(
                "/",
                exchange -> {
                    queries.add(exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        authority.start();
    }

    @AfterEach
    void close() {
        authority.stop(0);
    }

    private Optional<byte[]> stamp() {
        var address = URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + "/");
        return new TimeStampClient(address, faults::add).stamp(SHA_256);
    }

    private static byte[] sequence(byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(0x30);
        whole.write(content.size());
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] status(int value) {
        return sequence(new byte[] {2, 1, (byte) value});
    }

    @Test
    void keepsTheTokenThatNamesTheFingerprint() {
        var token = sequence(SHA_256);
        answer = sequence(status(0), token);

        assertThat(stamp()).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(token));
        assertThat(HexFormat.of().formatHex(queries.getFirst()))
                .startsWith("30")
                .contains("608648016503040201", HexFormat.of().formatHex(SHA_256))
                .endsWith("0101ff");
        assertThat(faults).isEmpty();
    }

    @Test
    void keepsNothingThatIsNoTokenOverIt() {
        for (var wrong :
                List.of(
                        new byte[0],
                        new byte[] {0x30},
                        new byte[] {0x30, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                        new byte[] {0x30, 3, 0x30, 0x7f, 2},
                        "<html>busy</html>".getBytes(),
                        sequence(status(2)),
                        sequence(status(0)),
                        sequence(status(0), sequence(new byte[32])),
                        sequence(status(3), sequence(SHA_256)))) {
            answer = wrong;
            assertThat(stamp()).as(HexFormat.of().formatHex(wrong)).isEmpty();
        }
        assertThat(faults).hasSize(9);
    }

    @Test
    void anAuthorityThatFailsKeepsNobodyFromWorking() {
        status = 503;
        answer = sequence(status(0), sequence(SHA_256));
        assertThat(stamp()).isEmpty();

        authority.stop(0);
        assertThat(stamp()).isEmpty();
        assertThat(faults).hasSize(2);
    }
}
