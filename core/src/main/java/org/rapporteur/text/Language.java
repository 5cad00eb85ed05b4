package org.rapporteur.text;

/// The six official languages of the United Nations, and `UNDETERMINED` where a text does not tell.
public enum Language {
    ARABIC("ar", "ara"),
    CHINESE("zh", "zho"),
    ENGLISH("en", "eng"),
    FRENCH("fr", "fra"),
    RUSSIAN("ru", "rus"),
    SPANISH("es", "spa"),
    UNDETERMINED("und", "und");

    private final String code;
    private final String threeLetterCode;

    Language(String code, String threeLetterCode) {
        this.code = code;
        this.threeLetterCode = threeLetterCode;
    }

    /// BCP 47 code: `en`, `ar`, …
    public String code() {
        return code;
    }

    /// ISO 639-3 code, as addresses of Akoma Ntoso use it: `eng`, `ara`, …
    public String threeLetterCode() {
        return threeLetterCode;
    }

    /// From a two- or three-letter code in any case (ISO 639-1, 639-2 T or B); `UNDETERMINED` for
    /// any other text.
    public static Language ofCode(String code) {
        var wanted = code.strip().toLowerCase(java.util.Locale.ROOT);
        for (Language language : values()) {
            if (language.code.equals(wanted) || language.threeLetterCode.equals(wanted)) {
                return language;
            }
        }
        return switch (wanted) {
            case "chi" -> CHINESE;
            case "fre" -> FRENCH;
            default -> UNDETERMINED;
        };
    }
}
