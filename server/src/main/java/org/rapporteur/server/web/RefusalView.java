package org.rapporteur.server.web;

import java.util.List;

/// What a page of refusal shows.
///
/// @param text what to do
/// @param typed what somebody wrote in vain, so that it is not lost
public record RefusalView(int status, String text, List<String> typed) {}
