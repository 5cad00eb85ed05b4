package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.List;

/// Writes out the forms of a phrase: `{ |deep |grave }concern{|s}` makes six.
final class PhraseForms {

    /// More forms than this are a mistake in a row.
    private static final int MOST_FORMS = 10_000;

    private PhraseForms() {}

    static List<String> of(String pattern) {
        var forms = List.of("");
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int literalEnd = open < 0 ? pattern.length() : open;
            forms = append(forms, List.of(pattern.substring(at, literalEnd)), pattern);
            if (open < 0) {
                break;
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed: " + pattern);
            }
            forms = append(forms, alternatives(pattern.substring(open + 1, close)), pattern);
            at = close + 1;
        }
        return forms;
    }

    private static List<String> alternatives(String inside) {
        return List.of(inside.split("\\|", -1));
    }

    private static List<String> append(List<String> forms, List<String> ends, String pattern) {
        if (forms.size() * ends.size() > MOST_FORMS) {
            throw new IllegalArgumentException("more than " + MOST_FORMS + " forms: " + pattern);
        }
        var longer = new ArrayList<String>(forms.size() * ends.size());
        for (var form : forms) {
            for (var end : ends) {
                longer.add(form + end);
            }
        }
        return List.copyOf(longer);
    }
}
