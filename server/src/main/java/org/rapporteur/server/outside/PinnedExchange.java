package org.rapporteur.server.outside;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One question by HTTP to the very address that was checked. The JDK's client looks names up
/// itself and cannot be told where to connect; the certificate is still held against the name.
final class PinnedExchange {

    private static final int MOST_HEAD_BYTES = 64 * 1024;
    private static final int PIECE_BYTES = 16 * 1024;

    private final URI address;
    private final InetAddress pinned;
    private final int port;
    private final long deadlineNanos;

    PinnedExchange(URI address, InetAddress pinned, int port, long deadlineNanos) {
        this.address = address;
        this.pinned = pinned;
        this.port = port;
        this.deadlineNanos = deadlineNanos;
    }

    /// More than is kept.
    static final class TooLarge extends IOException {}

    /// What was answered.
    record Answer(int status, Map<String, String> headers, byte[] body) {

        boolean isRedirect() {
            return status >= 301 && status <= 308 && status != 304 && !location().isEmpty();
        }

        String location() {
            return headers.getOrDefault("location", "");
        }

        /// Without its parameters; what is no type is bytes.
        String mediaType() {
            var named = headers.getOrDefault("content-type", "").split(";", 2)[0].strip();
            return named.matches("[a-zA-Z0-9.+-]{1,60}/[a-zA-Z0-9.+-]{1,80}")
                    ? named.toLowerCase(Locale.ROOT)
                    : "application/octet-stream";
        }
    }

    Answer get() throws IOException {
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(pinned, port), remainingMillis());
            if (address.getScheme().equals("https")) {
                try (var encrypted = encrypted(plain)) {
                    return exchange(encrypted);
                }
            }
            return exchange(plain);
        }
    }

    private SSLSocket encrypted(Socket plain) throws IOException {
        plain.setSoTimeout(remainingMillis());
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, address.getHost(), port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Answer exchange(Socket socket) throws IOException {
        var asked = address.getRawPath();
        var query = address.getRawQuery();
        socket.getOutputStream()
                .write(
                        """
                        GET %s HTTP/1.1
                        Host: %s
                        User-Agent: Rapporteur
                        Accept: */*
                        Accept-Encoding: identity
                        Connection: close

                        """
                                .formatted(
                                        query == null ? asked : asked + "?" + query,
                                        address.getRawAuthority())
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        var in = new BufferedInputStream(new Timed(socket));
        var head = new Head(in);
        int status = status(head.line());
        var headers = new HashMap<String, String>();
        for (var line = head.line(); !line.isEmpty(); line = head.line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Answer(
                status, Map.copyOf(headers), status == 200 ? body(in, headers) : new byte[0]);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d.*")) {
            throw new IOException("no answer of the web");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        var body = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            var head = new Head(in);
            for (long size = chunk(head); size > 0; size = chunk(head)) {
                copy(in, size, body);
                head.line();
            }
        } else if (headers.getOrDefault("content-length", "").matches("\\d{1,15}")) {
            copy(in, Long.parseLong(headers.get("content-length")), body);
        } else {
            copyAll(in, body);
        }
        return body.toByteArray();
    }

    private static long chunk(Head head) throws IOException {
        var size = head.line().split(";", 2)[0].strip();
        if (!size.matches("[0-9a-fA-F]{1,8}")) {
            throw new IOException("no size of a chunk");
        }
        return Long.parseLong(size, 16);
    }

    private static void copy(InputStream in, long bytes, ByteArrayOutputStream out)
            throws IOException {
        if (out.size() + bytes > WebCapture.MOST_BYTES) {
            throw new TooLarge();
        }
        long left = bytes;
        var piece = new byte[PIECE_BYTES];
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                throw new EOFException("the answer ends early");
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    private static void copyAll(InputStream in, ByteArrayOutputStream out) throws IOException {
        var piece = new byte[PIECE_BYTES];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (out.size() + read > WebCapture.MOST_BYTES) {
                throw new TooLarge();
            }
            out.write(piece, 0, read);
        }
    }

    private int remainingMillis() throws SocketTimeoutException {
        long left = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException("too late");
        }
        return (int) left;
    }

    /// Lines of a head, which as a whole is not longer than it may be.
    private static final class Head {
        private final InputStream in;
        private int left = MOST_HEAD_BYTES;

        Head(InputStream in) {
            this.in = in;
        }

        String line() throws IOException {
            var line = new StringBuilder();
            for (int one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0 || left-- == 0) {
                    throw new IOException("the head ends early or never");
                }
                if (one != '\r') {
                    line.append((char) one);
                }
            }
            return line.toString();
        }
    }

    /// Who answers byte by byte is not waited for longer than anybody else.
    private final class Timed extends InputStream {
        private final Socket socket;
        private final InputStream in;

        Timed(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
        }

        @Override
        public int read() throws IOException {
            socket.setSoTimeout(remainingMillis());
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            socket.setSoTimeout(remainingMillis());
            return in.read(bytes, offset, length);
        }
    }
}
