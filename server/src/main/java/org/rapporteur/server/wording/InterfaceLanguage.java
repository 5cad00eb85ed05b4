package org.rapporteur.server.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the pages speak. Texts of instruments keep their own.
public enum InterfaceLanguage {
    ENGLISH("en", "ltr", "English"),
    ARABIC("ar", "rtl", "العربية");

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

    Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
