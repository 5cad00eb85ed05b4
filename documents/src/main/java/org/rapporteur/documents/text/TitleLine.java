package org.rapporteur.documents.text;

import org.rapporteur.instrument.Symbol;

/// The first heading of a digest: a symbol, something that parts, a title.
final class TitleLine {

    private static final String[] SEPARATORS = {"  ", ": ", " – ", " — ", " - "};

    private TitleLine() {}

    /// Where the symbol ends; 0 where the line begins with none.
    static int endOfSymbol(String line) {
        for (var separator : SEPARATORS) {
            int at = line.indexOf(separator);
            if (at > 0 && Symbol.parse(line.substring(0, at)).isPresent()) {
                return at;
            }
        }
        if (Symbol.parse(line).isPresent()) {
            return line.length();
        }
        // Only one blank parts symbol and title: the symbol is the first word, or as many as "CND
        // resolution 66/1" has.
        int first = endOfWord(line, 0);
        if (Symbol.parse(line.substring(0, first)).isPresent()) {
            return first;
        }
        int third = endOfWord(line, endOfWord(line, first));
        return Symbol.parse(line.substring(0, third)).isPresent() ? third : 0;
    }

    private static int endOfWord(String line, int from) {
        int start = from;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int blank = line.indexOf(' ', start);
        return blank < 0 ? line.length() : blank;
    }

    static String withoutSeparator(String rest) {
        int start = 0;
        while (start < rest.length() && " :–—-".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start);
    }
}
