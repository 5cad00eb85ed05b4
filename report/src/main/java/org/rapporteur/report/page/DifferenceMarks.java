package org.rapporteur.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Passage;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.WordDifference;
import org.rapporteur.review.WordDifference.Kind;

/// The differences of a response marked where they stand: in the deck's words and in the source's
/// words.
///
/// The comparison gives runs of words. Where they can be found again in the texts, word for word
/// and in order, the texts are marked; where they cannot, the texts stay as they are and the runs
/// are shown once, merged.
///
/// @param deck the response's text
/// @param passages the passages, in order
/// @param merged both in one; empty where the marks stand in the texts
record DifferenceMarks(Markup deck, List<Markup> passages, Markup merged) {

    DifferenceMarks {
        passages = List.copyOf(passages);
    }

    static DifferenceMarks of(ResponseFinding response, Words words) {
        var texts = response.passages().stream().map(Passage::text).toList();
        var plain = texts.stream().map(Markup::text).toList();
        if (response.differences().isEmpty()) {
            return new DifferenceMarks(Markup.text(response.text()), plain, Markup.NOTHING);
        }
        var deck = mark(List.of(response.text()), response.differences(), Kind.ONLY_IN_DECK, words);
        var source = mark(texts, response.differences(), Kind.ONLY_IN_SOURCE, words);
        return deck.isPresent() && source.isPresent()
                ? new DifferenceMarks(deck.get().getFirst(), source.get(), Markup.NOTHING)
                : new DifferenceMarks(
                        Markup.text(response.text()), plain, merge(response.differences(), words));
    }

    private static Markup merge(List<WordDifference> differences, Words words) {
        return Markup.each(
                differences,
                difference ->
                        difference.kind() == Kind.SAME
                                ? Markup.of("{} ", difference.words())
                                : Markup.of(
                                        "{} ",
                                        change(difference.words(), difference.kind(), words)));
    }

    /// The texts with marks, where the runs stand in them, one after the other; words before and
    /// after were not compared.
    private static Optional<List<Markup>> mark(
            List<String> texts, List<WordDifference> differences, Kind changed, Words words) {
        var runs =
                differences.stream()
                        .filter(difference ->
                                difference.kind() == Kind.SAME || difference.kind() == changed)
                        .flatMap(difference ->
                                tokens(difference.words(), difference.kind()).stream())
                        .toList();
        var all = texts.stream().flatMap(text -> tokens(text, Kind.SAME).stream()).toList();
        int offset = Collections.indexOfSubList(keys(all), keys(runs));
        if (offset < 0) {
            return Optional.empty();
        }
        List<Token> kinds = new ArrayList<>(all);
        for (int i = 0; i < runs.size(); i++) {
            kinds.set(offset + i, runs.get(i));
        }
        List<Markup> marked = new ArrayList<>();
        int next = 0;
        for (var text : texts) {
            var tokens = tokens(text, Kind.SAME);
            marked.add(markText(text, tokens, kinds.subList(next, next + tokens.size()), words));
            next += tokens.size();
        }
        return Optional.of(marked);
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    private static Markup markText(String text, List<Token> tokens, List<Token> runs, Words words) {
        List<Markup> pieces = new ArrayList<>();
        int written = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var kind = runs.get(i).kind();
            int last = i;
            while (last + 1 < tokens.size() && runs.get(last + 1).kind() == kind) {
                last++;
            }
            if (kind != Kind.SAME) {
                pieces.add(Markup.text(text.substring(written, tokens.get(i).start())));
                pieces.add(
                        change(
                                text.substring(tokens.get(i).start(), tokens.get(last).end()),
                                kind,
                                words));
                written = tokens.get(last).end();
            }
            i = last;
        }
        pieces.add(Markup.text(text.substring(written)));
        return Markup.join(pieces);
    }

    /// A changed run, with words for those who do not see the mark.
    private static Markup change(String run, Kind kind, Words words) {
        var template =
                kind == Kind.ONLY_IN_DECK
                        ? "<ins><span class=\"unseen\">{}</span>{}<span class=\"unseen\">{}</span></ins>"
                        : "<del><span class=\"unseen\">{}</span>{}<span class=\"unseen\">{}</span></del>";
        var key = kind == Kind.ONLY_IN_DECK ? "mark.deck" : "mark.source";
        return Markup.of(template, words.say(key) + " ", run, " " + words.say("mark.end"));
    }

    /// The words of a text with their places: letters and digits in a row, and each Chinese
    /// character by itself.
    private static List<Token> tokens(String text, Kind kind) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                tokens.add(
                        new Token(at, end, text.substring(at, end).toLowerCase(Locale.ROOT), kind));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return tokens;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joins =
                    Character.isLetterOrDigit(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!joins || (Character.isIdeographic(c) && end > start)) {
                return end;
            }
            end += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                return end;
            }
        }
        return end;
    }

    private record Token(int start, int end, String key, Kind kind) {}
}
