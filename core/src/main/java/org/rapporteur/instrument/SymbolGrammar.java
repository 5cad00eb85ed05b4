package org.rapporteur.instrument;

import java.util.Locale;
import java.util.Optional;

/// Reads symbols by hand, a character at a time: no pattern, no back-tracking.
final class SymbolGrammar {

    private static final int LONGEST_SYMBOL = 120;

    /// Years have four digits; no session has more.
    private static final int LONGEST_SESSION = 4;

    private SymbolGrammar() {}

    static Optional<Symbol> parse(String raw) {
        var text = clean(raw);
        if (text.isEmpty() || text.length() > LONGEST_SYMBOL) {
            return Optional.empty();
        }
        var worded = text.indexOf(' ') < 0 ? Optional.<Symbol>empty() : worded(text);
        if (worded.isPresent()) {
            return worded;
        }
        int stroke = text.indexOf('/');
        if (stroke <= 0 || !isOrganSegment(text.substring(0, stroke))) {
            return Optional.empty();
        }
        var adopted = adopted(text);
        return adopted.isPresent() ? adopted : document(text);
    }

    /// Folds white space and the look-alikes of hyphen and stroke.
    private static String clean(String raw) {
        if (holdsOnly(raw, c -> c > ' ' && c < 0x7f)) {
            return raw;
        }
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\u2010' || c == '\u2011' || c == '\u2013') {
                out.append('-');
            } else if (c == '\u2044' || c == '\u2215' || c == '\uFF0F') {
                out.append('/');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /// `CND resolution 66/1`, `COSP-UNCAC decision 8/1`.
    private static Optional<Symbol> worded(String text) {
        for (var kind : new Symbol.Kind[] {Symbol.Kind.RESOLUTION, Symbol.Kind.DECISION}) {
            var word = " " + kind.name().toLowerCase(Locale.ROOT) + " ";
            int at = text.indexOf(word);
            if (at > 0 && isOrganSegment(text.substring(0, at))) {
                return sessionAndNumber(text.substring(at + word.length()))
                        .map(parts ->
                                Symbol.numbered(
                                        kind,
                                        text.substring(0, at) + word.stripTrailing(),
                                        parts[0],
                                        parts[1]));
            }
        }
        return Optional.empty();
    }

    private static Optional<Symbol> adopted(String text) {
        int res = seriesEnd(text, "/RES/");
        int dec = seriesEnd(text, "/DEC/");
        if (res < 0 && dec < 0) {
            return Optional.empty();
        }
        var kind = res >= 0 ? Symbol.Kind.RESOLUTION : Symbol.Kind.DECISION;
        int end = Math.max(res, dec);
        var series = text.substring(0, end - 1).toUpperCase(Locale.ROOT);
        var rest = text.substring(end);
        var bracketed = bracketed(kind, series, rest);
        return bracketed.isPresent()
                ? bracketed
                : sessionAndNumber(rest)
                        .map(parts -> Symbol.numbered(kind, series, parts[0], parts[1]));
    }

    private static int seriesEnd(String text, String word) {
        int at = text.indexOf('/');
        while (at >= 0 && !text.regionMatches(true, at, word, 0, word.length())) {
            at = text.indexOf('/', at + 1);
        }
        return at >= 0 && isPlainSeries(text.substring(0, at)) ? at + word.length() : -1;
    }

    private static boolean isPlainSeries(String prefix) {
        return holdsOnly(prefix, c -> Character.isLetter(c) || c == '/' || c == '-');
    }

    /// `217 A (III)`, `1325 (2000)`, `3362 (S-VII)`, `2200(XXI)`.
    private static Optional<Symbol> bracketed(Symbol.Kind kind, String series, String rest) {
        int open = rest.indexOf('(');
        if (open <= 0 || !rest.endsWith(")")) {
            return Optional.empty();
        }
        var session = rest.substring(open + 1, rest.length() - 1).strip().toUpperCase(Locale.ROOT);
        var number = letteredNumber(rest.substring(0, open).strip());
        return number.isEmpty() || !isBracketedSession(session)
                ? Optional.empty()
                : Optional.of(Symbol.bracketed(kind, series, number, session));
    }

    private static boolean isBracketedSession(String session) {
        var plain =
                session.startsWith("ES-")
                        ? session.substring(3)
                        : session.startsWith("S-") ? session.substring(2) : session;
        return isDigits(plain) || isRoman(plain);
    }

    /// `70/1`, `57/270 B`, `57/270b`, `S-30/1`, `2023/24`, `43/222 A-E` as session and number.
    private static Optional<String[]> sessionAndNumber(String rest) {
        int stroke = rest.indexOf('/');
        if (stroke <= 0) {
            return Optional.empty();
        }
        var session = rest.substring(0, stroke).strip().toUpperCase(Locale.ROOT);
        var digits =
                session.startsWith("ES-")
                        ? session.substring(3)
                        : session.startsWith("S-") ? session.substring(2) : session;
        var number = letteredNumber(rest.substring(stroke + 1).strip());
        return isDigits(digits) && digits.length() <= LONGEST_SESSION && !number.isEmpty()
                ? Optional.of(new String[] {session, number})
                : Optional.empty();
    }

    /// `270`, `270 B`, `270b`, `222 A-E`, `222 a to e` in canonical form; empty where it is none.
    private static String letteredNumber(String text) {
        int end = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 5) {
            return "";
        }
        var letters = text.substring(end).strip().toUpperCase(Locale.ROOT).replace(" TO ", "-");
        if (letters.isEmpty()) {
            return text.substring(0, end);
        }
        boolean one = letters.length() == 1 && isLatin(letters.charAt(0));
        boolean range =
                letters.length() == 3
                        && isLatin(letters.charAt(0))
                        && letters.charAt(1) == '-'
                        && isLatin(letters.charAt(2))
                        && letters.charAt(0) < letters.charAt(2);
        return one || range ? text.substring(0, end) + " " + letters : "";
    }

    /// Any other document: segments between strokes, at least one with a digit after the organ's.
    private static Optional<Symbol> document(String text) {
        boolean digit = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            digit |= isDigit(c);
            boolean allowed =
                    Character.isLetterOrDigit(c)
                            || "/.-()*".indexOf(c) >= 0
                            || (c == ' ' && (depth > 0 || nextIs(text, i, '(')));
            if (!allowed
                    || depth < 0
                    || (c == '/' && (nextIs(text, i, '/') || i == text.length() - 1))) {
                return Optional.empty();
            }
        }
        char last = text.charAt(text.length() - 1);
        if (!digit || depth != 0 || last == '.' || last == '-') {
            return Optional.empty();
        }
        return Optional.of(
                new Symbol(
                        Symbol.Kind.DOCUMENT, text.substring(0, text.indexOf('/')), "", "", text));
    }

    private static boolean nextIs(String text, int at, char c) {
        return at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    /// The first segment of a symbol: capitals, with a hyphen inside (`ICC-ASP`, `COP-UNTOC`).
    private static boolean isOrganSegment(String segment) {
        if (segment.isEmpty() || segment.length() > 12 || segment.charAt(0) == '-') {
            return false;
        }
        return isLatin(segment.charAt(0))
                && holdsOnly(segment, c -> isLatin(c) || isDigit(c) || c == '-' || c == '.');
    }

    private static boolean isRoman(String text) {
        return !text.isEmpty() && holdsOnly(text, c -> "IVXLC".indexOf(c) >= 0);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && holdsOnly(text, SymbolGrammar::isDigit);
    }

    private interface Test {
        boolean admits(char c);
    }

    /// Symbols are short and many: a loop costs a tenth of a stream.
    private static boolean holdsOnly(String text, Test test) {
        for (int i = 0; i < text.length(); i++) {
            if (!test.admits(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
