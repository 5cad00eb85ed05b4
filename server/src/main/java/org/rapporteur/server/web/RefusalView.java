package org.rapporteur.server.web;

/// What a page of refusal shows.
///
/// @param text what to do
public record RefusalView(int status, String text) {}
