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

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
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

    /// Every form under which a symbol is found: itself, and what is left when its head or the
    /// bracket behind it is left out, as long as it can be told from an ordinary number.
    static Set<String> forms(String symbol) {
        var key = key(symbol);
        int bracket = key.indexOf(" (");
        var bare = bracket < 0 ? key : key.substring(0, bracket);
        var behind = key.substring(bare.length());
        var forms = new LinkedHashSet<String>();
        for (int start = 0; start < bare.length(); start++) {
            if (start > 0 && bare.charAt(start - 1) != '/' && bare.charAt(start - 1) != ' ') {
                continue;
            }
            var rest = bare.substring(start);
            if (!behind.isEmpty() && hasDigit(rest)) {
                forms.add(rest + behind);
            }
            if (isSymbol(rest)) {
                forms.add(rest);
            }
        }
        return forms;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
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
