package org.rapporteur.documents.pdf;

import java.util.List;
import java.util.Locale;

/// The lines above a document's title: session, item of the agenda, distribution, language.
final class FrontWords {

    private static final int LONGEST = 160;
    private static final int LONGEST_SESSION_WORDS = 6;

    /// Words of lines that name a session and nothing else: "Second regular session of 2025".
    private static final List<String> SESSIONS =
            List.of("session", "período de sesiones", "сессия", "届会议", "الدورة");

    /// What such a line has in it, in six languages.
    private static final List<String> WORDS =
            List.of(
                    "distr.",
                    "original:",
                    "original :",
                    "agenda item",
                    "of the provisional agenda",
                    "of the preliminary list",
                    "point de l’ordre du jour",
                    "de l’ordre du jour provisoire",
                    "tema del programa",
                    "del programa provisional",
                    "пункт повестки дня",
                    "предварительной повестки дня",
                    "议程项目",
                    "من جدول الأعمال");

    private FrontWords() {}

    static boolean isOfFront(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        var lower = line.toLowerCase(Locale.ROOT);
        boolean year =
                lower.endsWith("th year") || lower.endsWith("année") || lower.endsWith("año");
        boolean session =
                lower.split(" ").length <= LONGEST_SESSION_WORDS
                        && SESSIONS.stream().anyMatch(lower::contains);
        return year || session || WORDS.stream().anyMatch(lower::contains);
    }
}
