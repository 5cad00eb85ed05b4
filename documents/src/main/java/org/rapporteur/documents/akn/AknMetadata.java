package org.rapporteur.documents.akn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.Bodies;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.text.Language;

/// What an AKN file says about itself, gathered while its elements pass by; the first word on each
/// matter counts.
final class AknMetadata {

    /// A date of the year 1 stands where the publisher knew none.
    private static final int FIRST_REAL_YEAR = 1900;

    private String symbolText = "";
    private String title = "";
    private String session = "";
    private String author = "";
    private Language language = Language.UNDETERMINED;
    private @Nullable LocalDate adopted;

    void symbol(String text) {
        symbolText = symbolText.isEmpty() ? text : symbolText;
    }

    void title(String text) {
        title = title.isEmpty() ? withoutNumber(text) : title;
    }

    void session(String value) {
        session = session.isEmpty() ? value.strip() : session;
    }

    void author(String href) {
        author = author.isEmpty() ? href : author;
    }

    void language(String code) {
        language = language == Language.UNDETERMINED ? Language.ofCode(code) : language;
    }

    void adopted(String date) {
        if (adopted == null) {
            adopted = parseDate(date);
        }
    }

    Language language() {
        return language;
    }

    String symbolText() {
        return symbolText;
    }

    String title() {
        return title;
    }

    @Nullable LocalDate adopted() {
        return adopted;
    }

    Optional<Symbol> findSymbol() {
        return Symbol.parse(symbolText);
    }

    String session() {
        return findSymbol().map(Symbol::session).filter(found -> !found.isEmpty()).orElse(session);
    }

    /// From the symbol, which the document prints; from the publisher's metadata where it has none.
    String body() {
        var body = Bodies.ofSymbol(symbolText);
        if (!body.isEmpty()) {
            return body;
        }
        return switch (author) {
            case "ga", "unga" -> "GA";
            case "sc", "unsc" -> "SC";
            case "ecosoc", "unecosoc" -> "ECOSOC";
            case "hrc", "unhrc" -> "HRC";
            default -> "";
        };
    }

    private static @Nullable LocalDate parseDate(String date) {
        try {
            var day = LocalDate.parse(date);
            return day.getYear() < FIRST_REAL_YEAR ? null : day;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /// Arabic titles keep the dash that stood between number and title.
    private static String withoutNumber(String text) {
        var folded = FoldedText.fold(text);
        int start = 0;
        while (start < folded.length() && "-–— ".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        return folded.substring(start);
    }
}
