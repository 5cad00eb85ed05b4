package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// One provision's text in folded form, with the phrases found in it.
///
/// Positions are folded ones throughout; [#quote] leads back to the text.
final class Wording {

    private final DraftingVocabulary vocabulary;
    private final Provision provision;
    private final Language language;
    private final FoldedWords words;
    private final String folded;
    private final Map<Role, List<Match>> found = new EnumMap<>(Role.class);

    Wording(DraftingVocabulary vocabulary, Provision provision, Language language) {
        this.vocabulary = vocabulary;
        this.provision = provision;
        this.language = language;
        words = FoldedWords.of(provision.text(), language);
        folded = words.text();
    }

    String folded() {
        return folded;
    }

    FoldedWords words() {
        return words;
    }

    Language language() {
        return language;
    }

    ProvisionAddress address() {
        return provision.address();
    }

    Provision provision() {
        return provision;
    }

    /// The phrase of a role that starts here.
    Optional<Match> match(Role role, int at) {
        return vocabulary.tree(language, role).match(folded, at);
    }

    /// Whether the language has phrases of a role.
    boolean hasRole(Role role) {
        return !vocabulary.tree(language, role).isEmpty();
    }

    /// Whether a phrase of a role starts here.
    boolean is(Role role, int at) {
        return match(role, at).isPresent();
    }

    /// Every phrase of a role that starts and ends between two positions.
    List<Match> list(Role role, int from, int to) {
        return found.computeIfAbsent(role, this::listAll).stream()
                .filter(match -> match.start() >= from && match.end() <= to)
                .toList();
    }

    /// Every phrase of a role between two positions, also those that overlap.
    List<Match> listEvery(Role role, int from, int to) {
        var tree = vocabulary.tree(language, role);
        var all = new ArrayList<Match>();
        for (int at = from; at < to; at++) {
            if (tree.mayStartAt(folded, at)) {
                tree.match(folded, at).filter(match -> match.end() <= to).ifPresent(all::add);
            }
        }
        return all;
    }

    private List<Match> listAll(Role role) {
        var tree = vocabulary.tree(language, role);
        var all = new ArrayList<Match>();
        int at = 0;
        while (at < folded.length()) {
            var match =
                    tree.mayStartAt(folded, at) ? tree.match(folded, at) : Optional.<Match>empty();
            match.ifPresent(all::add);
            at = match.map(Match::end).orElse(at + 1);
        }
        return all;
    }

    /// Whether a phrase of a role ends here, a blank before this position allowed.
    boolean endsWith(Role role, int from, int end) {
        return list(role, from, end).stream().anyMatch(match -> match.end() == end);
    }

    Quotation quote(int from, int to) {
        if (to <= from) {
            return Quotation.none(address());
        }
        int start = words.origin(from);
        int end = words.originEnd(to, provision.text());
        var span = new Span(start, Math.max(start, end));
        return new Quotation(address(), span, span.of(provision.text()));
    }

    /// Whether the text leads to what follows it.
    boolean endsOpen() {
        return !folded.isBlank()
                && ":：".indexOf(folded.strip().charAt(folded.strip().length() - 1)) >= 0;
    }

    /// Whether it ends with "we:", so that what follows has a subject.
    boolean endsWithWe() {
        int end = folded.strip().length() - 1;
        return end > 1
                && endsOpen()
                && folded.startsWith("we", wordStart(end))
                && end - wordStart(end) == 2;
    }

    /// The folded position of a place in the text.
    int at(int origin) {
        int index = Arrays.binarySearch(words.origins(), 0, folded.length(), origin);
        return index >= 0 ? index : Math.min(folded.length(), -index - 1);
    }

    /// The character as the text has it, not folded.
    char written(int at) {
        return provision.text().charAt(words.origin(at));
    }

    int skipBlank(int at) {
        return at < folded.length() && folded.charAt(at) == ' ' ? at + 1 : at;
    }

    /// Start of the word that ends before `end`.
    int wordStart(int end) {
        int at = end;
        while (at > 0 && folded.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    int wordEnd(int start) {
        int at = start;
        while (at < folded.length() && isInWord(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '/';
    }
}
