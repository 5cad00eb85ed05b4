package org.rapporteur.server.people;

import java.util.List;
import org.rapporteur.store.Account;

/// What the page of everybody's accounts shows.
///
/// @param wanted what was written for a new one
/// @param fault why something was not done; else empty
/// @param link of an invitation that was just made; shown this once
public record AccountsView(
        List<Account> accounts,
        List<String> roles,
        People.Wanted wanted,
        String fault,
        String link) {}
