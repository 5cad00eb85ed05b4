package org.rapporteur.server.people;

import java.util.List;
import org.rapporteur.store.Account;
import org.rapporteur.store.ApiKey;

/// What the page of a person's own account shows.
///
/// @param scopes that a key can have
/// @param reminds whether people can be reminded by mail
/// @param mail where this person wants to be; empty for nowhere
/// @param fault why something was not done; else empty
/// @param key one that was just made; shown this once
public record OwnAccountView(
        Account account,
        List<ApiKey> keys,
        List<String> scopes,
        String fault,
        String key,
        boolean reminds,
        String mail) {}
