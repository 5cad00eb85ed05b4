package org.rapporteur.app.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.text.Language;

/// The names of the files that documents are written to.
///
/// The rule: the symbol, or the name of the file read where there is none; before it the document
/// that holds the instrument, where there is one; the language where it is known; the ending of the
/// form. Whatever is no letter, digit, full stop, hyphen or stroke becomes a stroke:
/// `A_RES_76_181.fr.html`. A name that was given before in the same run gets a counter:
/// `A_RES_76_181~2.fr.html`.
public final class DocumentNames {

    /// File systems take 255 bytes; the name of a document may hold three for each letter.
    static final int LONGEST_STEM = 70;

    private static final String WITHIN = "--";

    private final Set<String> given = new HashSet<>();

    /// @param ending `html`, `xml`
    public String next(Instrument instrument, String ending) {
        var stem = stemOf(instrument);
        var language =
                instrument.language() == Language.UNDETERMINED
                        ? ""
                        : "." + instrument.language().code();
        var name = stem + language + "." + ending;
        // Some file systems do not tell capitals from small letters.
        for (int again = 2; !given.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = stem + "~" + again + language + "." + ending;
        }
        return name;
    }

    private static String stemOf(Instrument instrument) {
        var symbol = instrument.symbolText();
        var own = symbol.isEmpty() ? withoutEnding(instrument.source().fileName()) : symbol;
        return instrument.within().isEmpty()
                ? safe(own)
                : safe(instrument.within()) + WITHIN + safe(own);
    }

    private static String withoutEnding(String name) {
        int stop = name.lastIndexOf('.');
        return stop > 0 ? name.substring(0, stop) : name;
    }

    private static String safe(String text) {
        var name = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_STEM)
                .forEach(c -> {
                    boolean kept = Character.isLetterOrDigit(c) || c == '-' || c == '.';
                    if (kept) {
                        name.appendCodePoint(c);
                    } else if (name.isEmpty() || name.charAt(name.length() - 1) != '_') {
                        name.append('_');
                    }
                });
        while (!name.isEmpty() && ".-".indexOf(name.charAt(0)) >= 0) {
            name.deleteCharAt(0);
        }
        return name.isEmpty() ? "document" : name.toString();
    }
}
