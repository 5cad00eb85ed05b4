package org.rapporteur.server.outside;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a provider says of itself: where it is asked, and by which keys it signs.
///
/// @param authorization where browsers go
/// @param token where codes are handed in
/// @param methods how a client may show that it is the one; empty where nothing is said of it
record ProviderMetadata(
        Issuer issuer,
        URI authorization,
        URI token,
        JWKSource<SecurityContext> keys,
        List<ClientAuthenticationMethod> methods) {

    /// Signatures that the provider alone can make: none by the client's own secret, and not none.
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    private static final String PLACE = "/.well-known/openid-configuration";

    /// @throws IOException where it cannot be reached, or is not who it should be
    static ProviderMetadata ask(URI issuer, BoundedExchange exchange) throws IOException {
        var answer = exchange.get(URI.create(issuer.toString().replaceFirst("/$", "") + PLACE));
        if (answer.status() != 200) {
            throw new IOException("its metadata answers with status " + answer.status());
        }
        try {
            var metadata = OIDCProviderMetadata.parse(answer.body());
            if (!metadata.getIssuer().getValue().equals(issuer.toString())) {
                throw new IOException("it calls itself by another name than " + issuer);
            }
            return new ProviderMetadata(
                    metadata.getIssuer(),
                    required(metadata.getAuthorizationEndpointURI()),
                    required(metadata.getTokenEndpointURI()),
                    keys(required(metadata.getJWKSetURI()), exchange),
                    Optional.ofNullable(metadata.getTokenEndpointAuthMethods()).orElse(List.of()));
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw new IOException("its metadata cannot be read", unreadable);
        }
    }

    private static URI required(@Nullable URI address) throws IOException {
        if (address == null) {
            throw new IOException("an address is missing in its metadata");
        }
        return BoundedExchange.checked(address);
    }

    private static JWKSource<SecurityContext> keys(URI address, BoundedExchange exchange)
            throws IOException {
        return JWKSourceBuilder.create(
                        address.toURL(),
                        _ -> {
                            var answer = exchange.get(address);
                            if (answer.status() != 200) {
                                throw new IOException(
                                        "its keys answer with status " + answer.status());
                            }
                            return new Resource(answer.body(), "application/jwk-set+json");
                        })
                .refreshAheadCache(false) // which would have a thread of its own
                .build();
    }

    /// Shows that the client is the one: in a header, where the provider does not want it
    /// otherwise.
    ClientAuthentication authentication(ClientID client, Secret secret) {
        boolean onlyInTheForm =
                methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return onlyInTheForm
                ? new ClientSecretPost(client, secret)
                : new ClientSecretBasic(client, secret);
    }

    /// Holds a token against issuer, client, signature, times and nonce.
    IDTokenValidator tokens(ClientID client) {
        return new IDTokenValidator(
                issuer, client, new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
    }
}
