package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text as words: where each stands, how it is written, and a key under which its forms meet.
public final class Words {

    private static final int SHORTEST_STEMMED = 4;

    private Words() {}

    /// One word.
    ///
    /// @param span where in the text
    /// @param written as written
    /// @param key lower-case stem: "identifying", "identify" and "identifies" have the same
    public record Word(Span span, String written, String key) {}

    /// Words of a text in order. Letters and digits make words, an apostrophe or hyphen inside one
    /// ends it; each Chinese character is a word of its own.
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                var written = text.substring(at, end);
                words.add(
                        new Word(
                                new Span(at, end),
                                written,
                                stem(written.toLowerCase(Locale.ROOT))));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /// Where the word that starts at `start` ends; `start` itself where none starts there.
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isIdeographic(c)) {
                return at == start ? at + Character.charCount(c) : at;
            }
            if (!isWordCharacter(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /// The keys of a text's words in order.
    public static List<String> keys(String text) {
        return of(text).stream().map(Word::key).toList();
    }

    /// A light English stem that leaves other languages nearly alone: plural, -ing, -ed, final e,
    /// doubled consonant.
    public static String stem(String word) {
        var stem = word;
        if (stem.length() < SHORTEST_STEMMED || !isLatin(stem)) {
            return stem;
        }
        if (stem.endsWith("ies") && stem.length() > 4) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            stem = undouble(stem.substring(0, stem.length() - 3));
        } else if (stem.endsWith("reed") || stem.endsWith("teed")) {
            // "agreed", "guaranteed", but "need" and "proceed" end in no ending.
            stem = stem.length() > 5 ? stem.substring(0, stem.length() - 1) : stem;
        } else if (stem.endsWith("ed") && !stem.endsWith("eed") && stem.length() > 4) {
            stem = undouble(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("ll") && stem.length() > 5) {
            // "controlled" meets "control", and "installed" still "install".
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("e") && stem.length() > 3) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 1
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
