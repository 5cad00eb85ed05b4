package org.rapporteur.server.people;

/// What the page shows from which somebody who was signed in elsewhere goes on.
///
/// @param next where to
public record EnteredView(String next) {}
