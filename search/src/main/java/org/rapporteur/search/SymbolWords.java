package org.rapporteur.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The ways in which people write a symbol when they look for it: `A/RES/78/224`, `RES/78/224`,
/// `78/224`, `1325 (2000)`.
final class SymbolWords {

    /// Session or year behind the number.
    private static final Pattern BRACKET = Pattern.compile("\\s*\\((?:\\d{4}|[IVXLC]{1,8})\\)");

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final int LONGEST_SYMBOL = 60;

    private SymbolWords() {}

    /// Whether a word can only be a symbol or a number of a text.
    static boolean isSymbol(String word) {
        boolean digit = false;
        boolean stroke = false;
        for (int i = 0; i < word.length(); i++) {
            digit |= Character.isDigit(word.charAt(i));
            stroke |= word.charAt(i) == '/' && i > 0 && i < word.length() - 1;
        }
        return digit && stroke && word.length() <= LONGEST_SYMBOL;
    }

    /// How long the bracket at `at` is that belongs to the number before it; 0 where there is none.
    static int bracketLength(String text, int at) {
        var matcher = BRACKET.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }

    /// The one form in which symbols are compared.
    static String key(String symbol) {
        return symbol.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    /// Every form under which a symbol is found: itself, and what is left when its head is left
    /// out, as long as a number is in it.
    static Set<String> forms(String symbol) {
        var forms = new LinkedHashSet<String>();
        var rest = key(symbol);
        while (isSymbol(rest) || endsInBracket(rest)) {
            forms.add(rest);
            int bracket = rest.indexOf(" (");
            if (bracket > 0 && isSymbol(rest.substring(0, bracket))) {
                forms.add(rest.substring(0, bracket));
            }
            rest =
                    rest.substring(
                            Math.max(rest.indexOf('/'), rest.indexOf(' ') < 0 ? -1 : headEnd(rest))
                                    + 1);
        }
        return forms;
    }

    private static int headEnd(String text) {
        int stroke = text.indexOf('/');
        int blank = text.indexOf(' ');
        int bracket = text.indexOf(" (");
        return blank == bracket ? stroke : stroke < 0 ? blank : Math.min(stroke, blank);
    }

    private static boolean endsInBracket(String text) {
        int bracket = text.indexOf(" (");
        return bracket > 0 && text.endsWith(")") && Character.isDigit(text.charAt(0));
    }

    /// Symbols that stand in a text as such.
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        for (var word : text.split("\\s+")) {
            if (word.indexOf('/') > 0) {
                var bare = EDGE.matcher(word).replaceAll("");
                if (isSymbol(bare)) {
                    found.add(key(bare));
                }
            }
        }
        return found;
    }
}
