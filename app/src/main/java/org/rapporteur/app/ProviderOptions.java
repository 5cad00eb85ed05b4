package org.rapporteur.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.app.files.SecretFile;
import org.rapporteur.server.outside.IdentityProvider;
import org.rapporteur.server.outside.OpenIdProvider;
import org.rapporteur.server.outside.OpenIdProvider.Registration;
import picocli.CommandLine.Option;

/// By which institution's identity provider people may sign in: all of it, or nothing.
final class ProviderOptions {

    /// What never leaves this machine may go unencrypted.
    private static final Pattern ISSUER =
            Pattern.compile(
                    "https://[^/?#\\s]+(/[^?#\\s]*)?|http://(localhost|127[.0-9]+|\\[::1])(:\\d+)?(/[^?#\\s]*)?");

    private static final int LONGEST_NAME = 60;

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            description = {
                "An identity provider (OpenID Connect) by which people may sign in, as it names",
                "itself: https://id.example. Needs the other --oidc options too."
            })
    String issuer = "";

    @Option(
            names = "--oidc-client",
            paramLabel = "ID",
            description = "How the provider knows this server.")
    String client = "";

    @Option(
            names = "--oidc-secret",
            paramLabel = "FILE",
            description = "A file with the client's secret, and nothing else.")
    String secret = "";

    @Option(
            names = "--oidc-name",
            paramLabel = "NAME",
            description = "What people call it, for the link on the page for signing in.")
    String name = "";

    private boolean isGiven() {
        return Stream.of(issuer, client, secret, name).anyMatch(one -> !one.isEmpty());
    }

    /// Each says what, where and what to do; empty where all is well, and where nothing is given.
    List<String> listFaults() {
        var faults = new ArrayList<String>();
        if (!isGiven()) {
            return faults;
        }
        if (Stream.of(issuer, client, secret, name).anyMatch(String::isBlank)) {
            faults.add(
                    "Signing in by an identity provider needs --oidc-issuer, --oidc-client, --oidc-secret and --oidc-name; give all four or none.");
        }
        if (!issuer.isEmpty() && !isAddress(issuer)) {
            faults.add("--oidc-issuer is like https://id.example/realm, and encrypted.");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(
                    "--oidc-name is what people call the provider, in at most %d characters."
                            .formatted(LONGEST_NAME));
        }
        if (!secret.isEmpty() && secret(faults::add).isEmpty() && faults.isEmpty()) {
            faults.add("--oidc-secret names a file that is empty: %s.".formatted(secret));
        }
        return faults;
    }

    private static boolean isAddress(String written) {
        try {
            return ISSUER.matcher(written).matches() && URI.create(written).getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private String secret(Consumer<String> faults) {
        return new SecretFile("--oidc-secret", secret).read(faults);
    }

    /// @param faults is told in one line why somebody was not known
    IdentityProvider provider(Consumer<String> faults, LongSupplier clock) {
        return isGiven()
                ? new OpenIdProvider(
                        new Registration(name, URI.create(issuer), client, secret(_ -> {})),
                        faults,
                        clock)
                : IdentityProvider.NONE;
    }
}
