package org.rapporteur.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.server.wording.InterfaceLanguage;

/// In which language a visitor is answered.
final class Languages {

    /// The parameter and the cookie that name it.
    static final String LANGUAGE = "lang";

    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    /// Characters of what a browser says of its languages; comparing more takes too long.
    private static final int LONGEST_LANGUAGES = 1_000;

    private Languages() {}

    /// The language named in the address, which a cookie then keeps; else the cookie's; else the
    /// browser's.
    static InterfaceLanguage of(Context context) {
        var named =
                Optional.ofNullable(context.queryParam(LANGUAGE)).flatMap(InterfaceLanguage::find);
        named.ifPresent(chosen ->
                context.cookie(
                        new Cookie(
                                LANGUAGE,
                                chosen.code(),
                                "/",
                                YEAR_SECONDS,
                                false,
                                true,
                                null,
                                SameSite.LAX)));
        return named.or(() ->
                        Optional.ofNullable(context.cookie(LANGUAGE))
                                .flatMap(InterfaceLanguage::find))
                .or(() -> spoken(Optional.ofNullable(context.header("Accept-Language")).orElse("")))
                .orElse(InterfaceLanguage.ENGLISH);
    }

    private static Optional<InterfaceLanguage> spoken(String accepted) {
        if (accepted.length() > LONGEST_LANGUAGES) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .flatMap(code -> InterfaceLanguage.find(code).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
