package org.rapporteur.server.people;

import java.util.List;
import java.util.Map;
import org.rapporteur.store.Account;

/// What the page of everybody's accounts shows.
///
/// @param wanted what was written for a new one
/// @param fault why something was not done; else empty
/// @param issuers of those who sign in by an identity provider, by account
/// @param link of an invitation that was just made; shown this once
public record AccountsView(
        List<Account> accounts,
        List<String> roles,
        People.Wanted wanted,
        String fault,
        String link,
        Map<String, String> issuers) {}
