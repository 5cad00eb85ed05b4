package org.rapporteur.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The bodies that a document names in its words, found unit by unit when they are first asked for.
/// Each unit is looked through once, however many numbers without a body stand behind it.
final class NamedBodies {

    private static final int MOST_UNITS_BACK = 10;

    /// A body's name and the byte after its last.
    private record Name(int end, String body) {}

    private final CitationVocabulary vocabulary;
    private final EncodedText text;
    private final @Nullable List<Name>[] names;

    @SuppressWarnings({"unchecked", "rawtypes"})
    NamedBodies(CitationVocabulary vocabulary, EncodedText text) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.names = new List[text.units().size()];
    }

    /// The body named last before `end` in the unit, then in the units before it, that `fits`;
    /// empty where none does.
    String nearest(int unit, int end, Predicate<String> fits) {
        int stop = Math.max(0, unit - MOST_UNITS_BACK);
        for (int i = unit; i >= stop; i--) {
            var inUnit = in(i);
            for (int n = inUnit.size() - 1; n >= 0; n--) {
                var name = inUnit.get(n);
                if ((i < unit || name.end() <= end) && fits.test(name.body())) {
                    return name.body();
                }
            }
        }
        return "";
    }

    private List<Name> in(int unit) {
        var known = names[unit];
        if (known == null) {
            known = look(text.units().get(unit));
            names[unit] = known;
        }
        return known;
    }

    private List<Name> look(EncodedText.Unit unit) {
        var found = new ArrayList<Name>();
        var bytes = text.bytes();
        for (int at = unit.start(); at < unit.end(); at++) {
            boolean boundary = at == unit.start() || !ByteTrie.isAsciiLetter(bytes[at - 1]);
            if (!boundary || !vocabulary.bodiesAhead.mayStart(bytes, at, unit.end())) {
                continue;
            }
            long match = vocabulary.bodiesAhead.match(bytes, at, unit.end());
            if (match != ByteTrie.NONE) {
                var body = vocabulary.bodyAhead(match).value();
                if (!body.startsWith("*")) {
                    found.add(new Name(at + ByteTrie.length(match), body));
                }
            }
        }
        return found.isEmpty() ? List.of() : found;
    }
}
