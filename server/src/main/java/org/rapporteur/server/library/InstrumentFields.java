package org.rapporteur.server.library;

import java.util.List;
import org.rapporteur.server.listing.Filters.Field;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Store;

/// The fields of every form that narrow a list to some instruments.
public final class InstrumentFields {

    private InstrumentFields() {}

    public static List<Field> of(Visit visit, Counts counts, Store store) {
        var instruments = store.instrumentListing();
        return List.of(
                new Field(
                        "body",
                        "",
                        visit.parameter("body"),
                        counts.get("bodies", instruments::countBodies)),
                new Field(
                        "session",
                        "",
                        visit.parameter("session"),
                        counts.get("sessions", instruments::countSessions)),
                new Field(
                        "language",
                        "language",
                        visit.parameter("language"),
                        counts.get("languages", instruments::countLanguages)));
    }
}
