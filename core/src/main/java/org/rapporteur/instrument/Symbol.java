package org.rapporteur.instrument;

import java.util.Optional;

/// The official identifier of an instrument or document (DOMAIN.md §4.4).
///
/// Examples: `A/RES/78/224`, `A/RES/57/270 B`, `A/RES/217 A (III)`, `S/RES/2712 (2023)`,
/// `E/CN.7/2025/11`, `E/2019/28-E/CN.7/2019/13`, and for bodies without a symbol series of their
/// own `CND resolution 66/1`. Invariant: `Symbol.parse(symbol.toString())` is the same symbol.
///
/// @param kind resolution, decision or any other document
/// @param series what the number counts in: `A/RES`, `S/RES`, `CND resolution`; for a document its
///   first segment, `E`
/// @param session `78`, `S-30`, `2023`, `XXV`; empty for a document that is not numbered by session
/// @param number the number within the session with its letter or range of letters, `224`, `270 B`;
///   empty for a document
/// @param text the canonical form
public record Symbol(Kind kind, String series, String session, String number, String text) {

    /// What the symbol names.
    public enum Kind {
        RESOLUTION,
        DECISION,
        DOCUMENT
    }

    /// Reads a symbol in any of the spellings seen in documents and links; empty where it is none.
    public static Optional<Symbol> parse(String text) {
        return SymbolGrammar.parse(text);
    }

    /// The symbol of a text numbered by session and number: `A/RES` + `57` + `270 B`.
    public static Symbol numbered(Kind kind, String series, String session, String number) {
        return new Symbol(kind, series, session, number, numberedText(series, session, number));
    }

    /// The symbol of a text whose session or year stands behind the number: `S/RES` + `1325` +
    /// `2000`.
    public static Symbol bracketed(Kind kind, String series, String number, String session) {
        return new Symbol(kind, series, session, number, bracketedText(series, number, session));
    }

    /// The canonical text alone of what [#numbered] makes.
    public static String numberedText(String series, String session, String number) {
        return series + (series.indexOf(' ') >= 0 ? " " : "/") + session + "/" + number;
    }

    /// The canonical text alone of what [#bracketed] makes.
    public static String bracketedText(String series, String number, String session) {
        return series + "/" + number + " (" + session + ")";
    }

    /// Whether this is an adopted text and not a meeting document.
    public boolean isAdopted() {
        return kind != Kind.DOCUMENT;
    }

    /// The number as people say it within its body: `78/224`, `217 A (III)`, `1325 (2000)`.
    public String shortNumber() {
        if (kind == Kind.DOCUMENT) {
            return text;
        }
        return text.endsWith(")") ? number + " (" + session + ")" : session + "/" + number;
    }

    @Override
    public String toString() {
        return text;
    }
}
