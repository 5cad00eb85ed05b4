package org.rapporteur.server;

import io.javalin.http.Context;
import java.util.Optional;

/// Parts of pages, as the script in a page asks for them (docs/decisions/0003). Who asks without it
/// gets whole pages; what is answered is the same.
final class Parts {

    /// By which requests for parts differ from others.
    static final String HEADERS = "HX-Request, HX-Request-Type";

    private static final String MAIN = "#main";
    private static final String WORDS = "#told";

    private Parts() {}

    /// Whether the page that asks puts a part of a page in the place of what it shows. When
    /// somebody goes back it asks for the whole.
    static boolean areTaken(Context context) {
        return header(context, "HX-Request").equals("true")
                && header(context, "HX-Request-Type").equals("partial");
    }

    private static String header(Context context, String name) {
        return Optional.ofNullable(context.header(name)).orElse("");
    }

    /// What is answered takes the place of all that the page is about, whatever part was meant.
    static void leadToMain(Context context) {
        if (!header(context, "HX-Target").endsWith(MAIN)) {
            lead(context, MAIN);
        }
    }

    /// What is answered stands above the page; nothing of it is replaced.
    static void leadToWords(Context context) {
        lead(context, WORDS);
    }

    private static void lead(Context context, String place) {
        context.header("HX-Retarget", place);
        context.header("HX-Reswap", "innerHTML");
    }
}
