package org.rapporteur.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// An identity provider that knows everybody whom a test names: it keeps to OpenID Connect, takes a
/// code once, and can be told to say something wrong.
final class SmallIssuer implements AutoCloseable {

    static final String CLIENT = "workspace";
    static final String SECRET = "a secret of the client & more";

    final ECKey key = newKey();
    private final HttpServer server;
    private final Map<String, Asked> codes = new HashMap<>();

    /// What it is to say in place of what is right.
    UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();

    /// How it signs.
    Signing signing = this::sign;

    /// With what status it answers.
    int status = 200;

    private record Asked(String subject, String nonce, String challenge, String back) {}

    @FunctionalInterface
    interface Signing {
        JWT sign(JWTClaimsSet claims) throws JOSEException;
    }

    SmallIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/keys", exchange -> send(exchange, new JWKSet(key).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("key").generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void metadata(HttpExchange exchange) {
        send(
                exchange,
                """
                {"issuer": "@", "authorization_endpoint": "@/authorize", "token_endpoint": "@/token",
                 "jwks_uri": "@/keys", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["ES256"]}
                """
                        .replace("@", address()));
    }

    /// Somebody is known here, and led back.
    ///
    /// @param question the address to which the workspace led the browser
    /// @return the path to which the provider leads it back
    String know(String question, String subject) {
        var asked = URI.create(question);
        var parameters = URLUtils.parseParameters(asked.getRawQuery());
        var code = "code-" + codes.size();
        codes.put(
                code,
                new Asked(
                        subject,
                        one(parameters, "nonce"),
                        one(parameters, "code_challenge"),
                        one(parameters, "redirect_uri")));
        return URI.create(one(parameters, "redirect_uri")).getPath()
                + "?code=%s&state=%s&iss=%s"
                        .formatted(
                                code,
                                one(parameters, "state"),
                                URLEncoder.encode(address(), StandardCharsets.UTF_8));
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent =
                URLUtils.parseParameters(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var code = one(sent, "code");
        var asked = codes.get(code);
        if (asked == null || !fits(exchange, sent, asked)) {
            status = 400;
            send(exchange, "{\"error\": \"invalid_grant\"}");
            status = 200;
            return;
        }
        codes.remove(code);
        try {
            var token = signing.sign(claims.apply(claims(asked)).build());
            send(
                    exchange,
                    """
                    {"access_token": "none", "token_type": "Bearer", "id_token": "%s"}
                    """
                            .formatted(token.serialize()));
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean fits(
            HttpExchange exchange, Map<String, List<String>> sent, Asked asked) {
        try {
            var client =
                    ClientSecretBasic.parse(exchange.getRequestHeaders().getFirst("Authorization"));
            var verifier = new CodeVerifier(one(sent, "code_verifier"));
            return client.getClientID().getValue().equals(CLIENT)
                    && client.getClientSecret().getValue().equals(SECRET)
                    && one(sent, "redirect_uri").equals(asked.back())
                    && CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                            .getValue()
                            .equals(asked.challenge());
        } catch (ParseException unreadable) {
            return false;
        }
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    private JWTClaimsSet.Builder claims(Asked asked) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(asked.subject())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.nonce());
    }

    private JWT sign(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, key);
    }

    static JWT sign(JWTClaimsSet claims, ECKey key) throws JOSEException {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                        claims);
        token.sign(new ECDSASigner(key));
        return token;
    }

    private void send(HttpExchange exchange, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
