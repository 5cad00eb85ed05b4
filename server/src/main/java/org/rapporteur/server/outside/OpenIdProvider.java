package org.rapporteur.server.outside;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Turns;
import org.rapporteur.store.Identity;

/// An institution's identity provider, asked by OpenID Connect: code flow with PKCE. What it says
/// of itself is asked for when somebody first signs in, so that a start does not wait for it. Safe
/// to share between threads.
public final class OpenIdProvider implements IdentityProvider {

    /// After so long the provider is asked anew what it says of itself.
    private static final Duration FRESH = Duration.ofHours(1);

    /// People who come back at the same moment.
    private static final int MOST_AT_A_TIME = 8;

    private final Registration registration;
    private final Consumer<String> faults;
    private final LongSupplier clock;
    private final BoundedExchange exchange = new BoundedExchange();
    private final Turns turns = new Turns(MOST_AT_A_TIME);
    private volatile @Nullable Known known;

    /// How this server is known to the provider.
    ///
    /// @param name what people call the provider
    /// @param issuer its address, as it names itself
    public record Registration(String name, URI issuer, String client, String secret) {

        /// Without the secret.
        @Override
        public String toString() {
            return "%s at %s, client %s".formatted(name, issuer, client);
        }
    }

    private record Known(ProviderMetadata metadata, long untilMillis) {}

    /// @param faults is told in one line why somebody was not known; never a token
    /// @param clock milliseconds since 1970
    public OpenIdProvider(Registration registration, Consumer<String> faults, LongSupplier clock) {
        this.registration = registration;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return registration.name();
    }

    @Override
    public URI leave(Question question) {
        var metadata = turns.take(this::metadata);
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid"),
                        new ClientID(registration.client()),
                        question.back())
                .endpointURI(metadata.authorization())
                .state(new State(question.state()))
                .nonce(new Nonce(question.nonce()))
                .codeChallenge(new CodeVerifier(question.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    @Override
    public Identity identify(Question question, Answer answer) {
        var issuer = registration.issuer().toString();
        if (!answer.error().isEmpty() || answer.code().isEmpty()) {
            throw refused("it answered without a code (%s)".formatted(plain(answer.error())));
        }
        if (!answer.issuer().isEmpty() && !answer.issuer().equals(issuer)) {
            throw wrong("another issuer answered");
        }
        return turns.take(() -> {
            var metadata = metadata();
            var token = token(metadata, question, answer.code());
            return Identity.of(issuer, subject(metadata, token, question.nonce()));
        });
    }

    private ProviderMetadata metadata() {
        var before = known;
        if (before != null && clock.getAsLong() < before.untilMillis()) {
            return before.metadata();
        }
        try {
            var found = ProviderMetadata.ask(registration.issuer(), exchange);
            known = new Known(found, clock.getAsLong() + FRESH.toMillis());
            return found;
        } catch (IOException unreachable) {
            throw away(unreachable);
        }
    }

    /// Hands in the code for what the provider says of the person.
    private JWT token(ProviderMetadata metadata, Question question, String code) {
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code),
                        question.back(),
                        new CodeVerifier(question.verifier()));
        var client = new ClientID(registration.client());
        var asked =
                new TokenRequest.Builder(
                                metadata.token(),
                                metadata.authentication(client, new Secret(registration.secret())),
                                grant)
                        .build()
                        .toHTTPRequest();
        try {
            var answered = exchange.post(metadata.token(), asked.getHeaderMap(), asked.getBody());
            var parsed = OIDCTokenResponseParser.parse(response(answered));
            if (!parsed.indicatesSuccess()) {
                throw refused(
                        "it does not take the code (%s)"
                                .formatted(
                                        plain(
                                                parsed.toErrorResponse()
                                                        .getErrorObject()
                                                        .getCode())));
            }
            var tokens = ((OIDCTokenResponse) parsed.toSuccessResponse()).getOIDCTokens();
            return Optional.ofNullable(tokens.getIDToken())
                    .orElseThrow(() -> wrong("there is no ID token"));
        } catch (IOException unreachable) {
            throw away(unreachable);
        } catch (ParseException unreadable) {
            throw wrong("what it says of the code cannot be read");
        }
    }

    private static HTTPResponse response(BoundedExchange.Answer answered) throws ParseException {
        var response = new HTTPResponse(answered.status());
        var type = answered.headers().getOrDefault("content-type", java.util.List.of());
        if (!type.isEmpty()) {
            response.setContentType(type.getFirst());
        }
        response.setBody(answered.body());
        return response;
    }

    private String subject(ProviderMetadata metadata, JWT token, String nonce) {
        try {
            return metadata.tokens(new ClientID(registration.client()))
                    .validate(token, new Nonce(nonce))
                    .getSubject()
                    .getValue();
        } catch (KeySourceException unreachable) {
            throw away(unreachable);
        } catch (BadJOSEException | JOSEException unsound) {
            throw wrong(String.valueOf(unsound.getMessage()));
        }
    }

    /// It cannot be asked just now.
    private Refusal away(Exception cause) {
        faults.accept("The identity provider cannot be asked: " + cause.getMessage());
        return Refusal.unavailable("refusal.provider-away", name());
    }

    /// It does not say who it is.
    private Refusal refused(String why) {
        faults.accept("The identity provider let nobody in: " + why + ".");
        return Refusal.forbidden("refusal.provider-refused", name());
    }

    /// It says so, but that does not hold.
    private Refusal wrong(String why) {
        faults.accept("The identity provider's answer does not hold: " + why + ".");
        return Refusal.forbidden("refusal.provider-answer", name());
    }

    /// A code of an error, whatever was sent in its place.
    private static String plain(@Nullable String code) {
        var written = String.valueOf(code);
        return written.matches("[a-z_]{1,60}") ? written : "for no known reason";
    }
}
