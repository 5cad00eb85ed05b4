package org.rapporteur.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a program's key is good for.
public enum Scope {

    /// Reading what its person may read.
    READ,

    /// Deciding on proposals where its person may.
    DECIDE,

    /// Bringing evidence and assessing where its person may.
    ASSESS;

    /// As the table and programs write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> find(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
    }
}
