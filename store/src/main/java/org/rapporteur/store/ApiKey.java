package org.rapporteur.store;

import java.util.List;

/// By what a program acts for a person. The key itself is shown once and kept as a hash alone.
///
/// @param account whose key it is
/// @param label what the person calls it
/// @param scopes what it is good for, as the server names them; never more than the person may do
public record ApiKey(
        String id, String account, String label, List<String> scopes, long expiresMillis) {
    public ApiKey {
        scopes = List.copyOf(scopes);
    }
}
