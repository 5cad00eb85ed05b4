package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads queries: words, "phrases", begin*, symbols, `field:value`, AND, OR, NOT, -, brackets.
///
/// Words side by side are all wanted. OR binds weaker than AND. Not thread-safe; one for a query.
final class QueryReader {

    static final int MOST_CHARACTERS = 2_000;
    static final int DEEPEST_BRACKETS = 16;

    private static final Map<String, String> OTHER_NAMES =
            Map.of("language", Fields.LANGUAGE, "cited", Fields.CITES, "provision", Fields.ADDRESS);
    private static final String OPENING_QUOTES = "\"“«„";
    private static final String CLOSING_QUOTES = "\"”»";

    private final String text;
    private int at;
    private int depth;

    private QueryReader(String text) {
        this.text = text;
    }

    /// @throws QueryFault where the text is no query
    static QueryNode read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new QueryFault(
                    "The query has %,d characters; the limit is %,d."
                            .formatted(text.length(), MOST_CHARACTERS));
        }
        var reader = new QueryReader(text);
        var node = reader.readAny();
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw new QueryFault(
                    "The bracket at character %d closes nothing; leave it out or put ( before it."
                            .formatted(reader.at + 1));
        }
        return node;
    }

    private QueryNode readAny() {
        var parts = new ArrayList<QueryNode>();
        parts.add(readAll());
        while (takeOperator("OR")) {
            parts.add(readAll());
        }
        return parts.size() == 1 ? parts.getFirst() : new QueryNode.Any(List.copyOf(parts));
    }

    private QueryNode readAll() {
        var parts = new ArrayList<QueryNode>();
        boolean wanted = true;
        while (wanted || !atEnd()) {
            parts.add(readOne());
            wanted = takeOperator("AND");
            if (!wanted && isOperator("OR")) {
                break;
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new QueryNode.All(List.copyOf(parts));
    }

    private boolean atEnd() {
        skipBlanks();
        return at >= text.length() || text.charAt(at) == ')';
    }

    private QueryNode readOne() {
        if (atEnd() || isOperator("OR") || isOperator("AND")) {
            throw new QueryFault(
                    text.isBlank()
                            ? "The query is empty; write words, a \"phrase\", or field:value."
                            : "Something is missing at character %d: a word, a \"phrase\" or field:value."
                                    .formatted(at + 1));
        }
        if (takeOperator("NOT") || takeMinus()) {
            return new QueryNode.Not(readOne());
        }
        if (text.charAt(at) == '(') {
            return readBracket();
        }
        return OPENING_QUOTES.indexOf(text.charAt(at)) >= 0
                ? new QueryNode.Phrase(readQuoted())
                : readWordOrNamed();
    }

    private QueryNode readBracket() {
        int opened = at++;
        if (++depth > DEEPEST_BRACKETS) {
            throw new QueryFault("Brackets nest deeper than %d.".formatted(DEEPEST_BRACKETS));
        }
        var inner = readAny();
        skipBlanks();
        if (at >= text.length()) {
            throw new QueryFault(
                    "The bracket at character %d is not closed; put ) where it ends."
                            .formatted(opened + 1));
        }
        at++;
        depth--;
        return inner;
    }

    private String readQuoted() {
        int opened = at++;
        while (at < text.length() && CLOSING_QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at >= text.length()) {
            throw new QueryFault(
                    "The quotation mark at character %d is not closed; put \" where the phrase ends."
                            .formatted(opened + 1));
        }
        var quoted = text.substring(opened + 1, at++);
        if (quoted.isBlank()) {
            throw new QueryFault("The phrase at character %d is empty.".formatted(opened + 1));
        }
        return quoted;
    }

    private QueryNode readWordOrNamed() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        var word = text.substring(start, at);
        int colon = word.indexOf(':');
        if (colon > 0 && isName(word.substring(0, colon))) {
            return readNamed(word, colon, start);
        }
        int bracket =
                isNumber(word) || SymbolWords.isSymbol(word)
                        ? SymbolWords.bracketLength(text, at)
                        : 0;
        if (bracket > 0) {
            at += bracket;
            return new QueryNode.SymbolWord(text.substring(start, at));
        }
        if (SymbolWords.isSymbol(word)) {
            return new QueryNode.SymbolWord(word);
        }
        return word.endsWith("*") && word.length() > 2
                ? new QueryNode.Beginning(word.substring(0, word.length() - 1))
                : new QueryNode.Word(word);
    }

    private QueryNode readNamed(String word, int colon, int start) {
        var name = word.substring(0, colon).toLowerCase(Locale.ROOT);
        var field = OTHER_NAMES.getOrDefault(name, name);
        if (!Fields.isNamed(field)) {
            throw new QueryFault(
                    "There is no field \"%s\"; choose from %s, or put the words in \"quotation marks\"."
                            .formatted(name, String.join(", ", Fields.listNamed())));
        }
        var value = word.substring(colon + 1);
        if (value.isEmpty() && at < text.length() && OPENING_QUOTES.indexOf(text.charAt(at)) >= 0) {
            value = readQuoted();
        } else if (SymbolWords.isSymbol(value)) {
            int bracket = SymbolWords.bracketLength(text, at);
            value += text.substring(at, at + bracket);
            at += bracket;
        }
        if (value.isEmpty()) {
            throw new QueryFault(
                    "The field %s at character %d has no value; write %s:value without a blank."
                            .formatted(name, start + 1, name));
        }
        return new QueryNode.Named(field, value);
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c)
                || c == '('
                || c == ')'
                || OPENING_QUOTES.indexOf(c) >= 0
                || CLOSING_QUOTES.indexOf(c) >= 0;
    }

    private boolean takeMinus() {
        boolean minus =
                text.charAt(at) == '-'
                        && at + 1 < text.length()
                        && !Character.isWhitespace(text.charAt(at + 1));
        at += minus ? 1 : 0;
        return minus;
    }

    private boolean takeOperator(String operator) {
        boolean there = isOperator(operator);
        at += there ? operator.length() : 0;
        return there;
    }

    private boolean isOperator(String operator) {
        skipBlanks();
        int end = at + operator.length();
        return text.startsWith(operator, at)
                && (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || text.charAt(end) == '(');
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
