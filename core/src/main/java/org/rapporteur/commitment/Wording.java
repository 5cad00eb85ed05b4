package org.rapporteur.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private final PhraseText phrases;
    private final Provision provision;
    private final Language language;
    private final FoldedWords words;
    private final String folded;

    /// @param starts to be filled; no other wording may use it as long as this one is read
    Wording(
            DraftingVocabulary vocabulary,
            Provision provision,
            Language language,
            PhraseStarts starts) {
        this.provision = provision;
        this.language = language;
        words = FoldedWords.of(provision.text(), language);
        folded = words.text();
        phrases = new PhraseText(vocabulary.tree(language), folded, starts);
    }

    PhraseText phrases() {
        return phrases;
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
        return Optional.ofNullable(phrases.find(role, at));
    }

    /// The same; null where there is none.
    @Nullable Match find(Role role, int at) {
        return phrases.find(role, at);
    }

    /// Whether the language has phrases of a role.
    boolean hasRole(Role role) {
        return phrases.hasRole(role);
    }

    /// Whether a phrase of a role starts here.
    boolean is(Role role, int at) {
        return phrases.find(role, at) != null;
    }

    /// Whether a phrase of any of these roles starts here.
    boolean isAny(List<Role> roles, int at) {
        for (var role : roles) {
            if (is(role, at)) {
                return true;
            }
        }
        return false;
    }

    /// Every phrase of a role that starts and ends between two positions.
    List<Match> list(Role role, int from, int to) {
        return phrases.list(role, from, to);
    }

    /// Every phrase of a role between two positions, also those that overlap.
    List<Match> listEvery(Role role, int from, int to) {
        return phrases.listEvery(role, from, to);
    }

    /// The phrase of a role that ends here.
    @Nullable Match findEnding(Role role, int from, int end) {
        var before = list(role, from, end);
        return before.isEmpty() || before.getLast().end() != end ? null : before.getLast();
    }

    /// Whether a phrase of a role ends here.
    boolean endsWith(Role role, int from, int end) {
        return findEnding(role, from, end) != null;
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
        return words.indexOf(origin);
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
