package org.rapporteur.server.outside;

import java.net.URI;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.store.Identity;

/// Who says who somebody is, in place of a password here.
public interface IdentityProvider {

    /// Nobody does; people sign in by name and password.
    IdentityProvider NONE =
            new IdentityProvider() {
                @Override
                public String name() {
                    return "";
                }

                @Override
                public URI leave(Question question) {
                    throw Refusal.notFound("refusal.provider-none");
                }

                @Override
                public Identity identify(Question question, Answer answer) {
                    throw Refusal.notFound("refusal.provider-none");
                }
            };

    /// What one question is known by; all three follow from a secret of the browser that asks, and
    /// it does not follow from them.
    ///
    /// @param state comes back with the browser
    /// @param nonce comes back within what the provider signs
    /// @param verifier shows the provider that whoever asked also fetches the answer
    /// @param back where the provider is to lead the browser
    record Question(String state, String nonce, String verifier, URI back) {}

    /// What the browser brings back.
    ///
    /// @param code for which the provider tells who it is, once
    /// @param issuer who answers; empty where the provider does not say
    /// @param error why there is no code; else empty
    record Answer(String code, String issuer, String error) {}

    /// What people call it; empty where there is none.
    String name();

    /// Where the browser goes to be known.
    ///
    /// @throws Refusal where the provider cannot be reached
    URI leave(Question question);

    /// Who came back.
    ///
    /// @throws Refusal where the provider does not say, or what it says does not hold
    Identity identify(Question question, Answer answer);
}
