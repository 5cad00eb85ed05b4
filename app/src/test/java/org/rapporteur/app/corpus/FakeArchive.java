package org.rapporteur.app.corpus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// A server on this machine that answers as a test tells it to, and remembers what it was asked.
final class FakeArchive implements AutoCloseable {

    final List<String> asked = new ArrayList<>();
    final List<String> agents = new ArrayList<>();
    final List<String> etagsAsked = new ArrayList<>();
    private final Map<String, Queue<Reply>> replies = new HashMap<>();
    private final HttpServer server;

    /// Answers one request.
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    FakeArchive() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// The replies to a path, one a request; the last one stays.
    void at(String path, Reply... inTurn) {
        replies.put(path, new ArrayDeque<>(List.of(inTurn)));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            etagsAsked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
            var queue = replies.get(path);
            if (queue == null) {
                status(404).to(exchange);
            } else {
                var reply = queue.size() > 1 ? queue.remove() : queue.element();
                reply.to(exchange);
            }
        }
    }

    static Reply status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Reply status(int status, String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Reply xml(String text) {
        return document("text/xml; charset=utf-8", text, "\"v-" + text.length() + "\"");
    }

    static Reply document(String type, String text, String etag) {
        return exchange -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /// Promises more bytes than it sends.
    static Reply truncated(String text) {
        return exchange -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, bytes.length + 100L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
