package org.rapporteur.server.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the pages speak, in the order in which the United Nations name theirs. Texts of
/// instruments keep their own.
public enum InterfaceLanguage {
    ARABIC("ar", "rtl", "العربية"),
    CHINESE("zh", "ltr", "中文"),
    ENGLISH("en", "ltr", "English"),
    FRENCH("fr", "ltr", "Français"),
    RUSSIAN("ru", "ltr", "Русский"),
    SPANISH("es", "ltr", "Español");

    private final String code;
    private final String direction;
    private final String ownName;

    InterfaceLanguage(String code, String direction, String ownName) {
        this.code = code;
        this.direction = direction;
        this.ownName = ownName;
    }

    public static Optional<InterfaceLanguage> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /// `ltr` or `rtl`, as HTML says it.
    public String direction() {
        return direction;
    }

    /// Its name in itself.
    public String ownName() {
        return ownName;
    }

    /// How its days and numbers are written; in English the day comes before the month.
    Locale locale() {
        return this == ENGLISH ? Locale.UK : Locale.forLanguageTag(code);
    }
}
