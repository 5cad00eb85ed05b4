package org.rapporteur.store;

/// Where somebody wants to be reminded.
///
/// @param account whose it is
/// @param language in which: `ar`
/// @param sentMillis when the last reminder was sent; 0 before the first
public record MailAddress(String account, String address, String language, long sentMillis) {}
