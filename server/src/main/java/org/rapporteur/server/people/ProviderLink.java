package org.rapporteur.server.people;

/// The way to the identity provider, where there is one.
///
/// @param name what people call it; empty without one
/// @param href where the way begins
public record ProviderLink(String name, String href) {

    public boolean isThere() {
        return !name.isEmpty();
    }
}
