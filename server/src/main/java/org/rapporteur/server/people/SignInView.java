package org.rapporteur.server.people;

/// What the page for signing in shows.
///
/// @param next where to go then
/// @param name as it was written
/// @param provider by whom else one may sign in
/// @param fault why it did not work; empty the first time
public record SignInView(String next, String name, String fault, ProviderLink provider) {}
