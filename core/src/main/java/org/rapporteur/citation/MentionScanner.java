package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One pass over the UTF-8 bytes of a text that finds every mention of an instrument or document.
///
/// [MentionOpenings] gives the places at which one may begin; the words around them are read here.
/// White space is expected folded to single blanks. Not safe to share between threads.
final class MentionScanner {

    private static final int LONGEST_GAP = 600;

    private final CitationVocabulary vocabulary;
    private final byte[] text;
    private final MentionOpenings openings;
    private final List<Mention> found = new ArrayList<>();
    private int from;
    private int to;

    MentionScanner(CitationVocabulary vocabulary, byte[] text) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.openings = new MentionOpenings(text, vocabulary.openings);
    }

    /// Mentions in `text[start, end)` in order. The list is reused by the next call, which is to
    /// start where this one ended or later.
    List<Mention> scan(int start, int end) {
        from = start;
        to = end;
        if (!found.isEmpty()) {
            found.clear();
        }
        int at = openings.next(start, end);
        while (at < end) {
            at = openings.next(look(at), end);
        }
        return found;
    }

    private int look(int at) {
        return switch (text[at]) {
            case '/' -> stroke(at);
            case '(' -> bracket(at);
            default -> name(at);
        };
    }

    private int stroke(int at) {
        int after = at + 1;
        boolean digits = at > from && isDigit(text[at - 1]) && after < to && isDigit(text[after]);
        if (digits) {
            int start = backOverDigits(at);
            if (start == from || isNumberBoundary(text[start - 1])) {
                return numbered(start, at);
            }
        }
        return symbol(at);
    }

    /// `70/1` or, after `S-` or `ES-`, `S-30/1`; anything else before the digits makes it part of
    /// something bigger.
    private int numbered(int digits, int stroke) {
        int start = SpecialSession.startBefore(text, digits, from);
        boolean special = start < digits;
        if (start > from && isHyphenBefore(start)) {
            return symbol(stroke);
        }
        int end = overDigits(stroke + 1);
        if (end - stroke > 5
                || stroke - digits > 4
                || (end < to && (text[end] == '/' || isTightLetter(end)))) {
            return end;
        }
        var session =
                (special ? SpecialSession.of(text, start, digits) : "") + ascii(digits, stroke);
        var letters = Letters.after(text, end, to);
        var number = ascii(stroke + 1, end) + letters.suffix();
        return announced(
                Mention.Form.STROKE,
                start,
                letters.end() > end ? letters.end() : end,
                session,
                number);
    }

    /// `1325 (2000)`, `217 A (III)`, `3362 (S-VII)`.
    private int bracket(int at) {
        int close = at + 1;
        while (close < to && close - at < 10 && text[close] != ')') {
            close++;
        }
        if (close >= to || text[close] != ')' || !BracketedSession.is(text, at + 1, close)) {
            return at + 1;
        }
        int end = at > from && text[at - 1] == ' ' ? at - 1 : at;
        var letters = Letters.before(text, end, from);
        int digitsEnd = letters.end();
        int start = backOverDigits(digitsEnd);
        if (start == digitsEnd
                || digitsEnd - start > 4
                || (start > from && !isNumberBoundary(text[start - 1]))) {
            return at + 1;
        }
        var session =
                new String(text, at + 1, close - at - 1, StandardCharsets.UTF_8)
                        .replace("\u2011", "-");
        return announced(
                Mention.Form.BRACKET,
                start,
                close + 1,
                session,
                ascii(start, digitsEnd) + letters.suffix());
    }

    /// Keeps a number when words announce it or an enumeration carries on to it.
    private int announced(Mention.Form form, int start, int end, String session, String number) {
        var date = AdoptionDate.after(text, end, to);
        var announcement = Announcement.before(vocabulary, text, start, from);
        var behind =
                announcement.found()
                        ? Announcement.NONE
                        : Announcement.chinese(text, start, end, from, to, vocabulary);
        boolean carriesOn = !announcement.found() && behind.body().isEmpty();
        if (carriesOn) {
            announcement = inherited(start);
            carriesOn = announcement.found();
        }
        if (!announcement.found()) {
            announcement = behind;
        }
        if (!announcement.found()) {
            return end;
        }
        var body =
                announcement.body().isEmpty()
                        ? Announcement.bodyAfter(vocabulary, text, date.end(), to)
                        : announcement.body();
        found.add(
                new Mention(
                        form,
                        start,
                        end,
                        announcement.start(),
                        announcement.decision(),
                        body,
                        session,
                        number,
                        date.year(),
                        carriesOn,
                        -1));
        return end;
    }

    /// The announcement of the mention before, when only an enumeration stands between.
    private Announcement inherited(int start) {
        for (int i = found.size() - 1; i >= 0; i--) {
            var earlier = found.get(i);
            if (earlier.form() != Mention.Form.STROKE && earlier.form() != Mention.Form.BRACKET) {
                continue;
            }
            boolean carriesOn =
                    start - earlier.end() <= LONGEST_GAP
                            && Enumeration.joins(vocabulary, text, earlier.end(), start);
            return carriesOn
                    ? new Announcement(true, start, earlier.decision(), earlier.body())
                    : Announcement.NONE;
        }
        return Announcement.NONE;
    }

    private int symbol(int stroke) {
        int end = SymbolToken.end(text, stroke, to);
        int start = SymbolToken.start(text, stroke, from);
        if (start < 0 || !SymbolToken.isSymbol(text, start, stroke, end)) {
            return stroke + 1;
        }
        dropNamesInside(start);
        found.add(Mention.symbol(start, end));
        return end;
    }

    private void dropNamesInside(int start) {
        while (!found.isEmpty() && found.getLast().end() > start) {
            found.removeLast();
        }
    }

    private int name(int at) {
        boolean inside =
                at > from && (ByteTrie.isAsciiLetter(text[at - 1]) || isDigit(text[at - 1]));
        long match =
                inside || !vocabulary.names.mayStart(text, at, to)
                        ? ByteTrie.NONE
                        : vocabulary.names.match(text, at, to);
        if (match == ByteTrie.NONE) {
            return at + 1;
        }
        int end = at + ByteTrie.length(match);
        int name = ByteTrie.value(match);
        found.add(
                vocabulary.isIbidem(name) ? Mention.ibidem(at, end) : Mention.name(at, end, name));
        return end;
    }

    private boolean isTightLetter(int at) {
        byte b = text[at];
        boolean letter = ByteTrie.isAsciiLetter(b);
        return letter && at + 1 < to && ByteTrie.isAsciiLetter(text[at + 1]);
    }

    private boolean isHyphenBefore(int start) {
        byte b = text[start - 1];
        boolean nonBreaking =
                b == (byte) 0x91 && start - 3 >= from && text[start - 3] == (byte) 0xE2;
        return (b == '-' || nonBreaking)
                && start - 2 >= from
                && ByteTrie.isAsciiLetter(text[start - (b == '-' ? 2 : 4)]);
    }

    private static boolean isNumberBoundary(byte b) {
        return !ByteTrie.isAsciiLetter(b) && b != '/' && b != '.' && !isDigit(b);
    }

    private int backOverDigits(int end) {
        int start = end;
        while (start > from && isDigit(text[start - 1])) {
            start--;
        }
        return start;
    }

    private int overDigits(int start) {
        int end = start;
        while (end < to && isDigit(text[end])) {
            end++;
        }
        return end;
    }

    private String ascii(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
