package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds the names of sources that open a bullet: a symbol (`A/RES/78/228:`, `A/RES/76/183 (Title):
/// …`), a number with its kind (`Resolution 32/1:`) or a short name (`Kyoto Declaration:`).
final class SourceHeads {

    private static final int LONGEST_NAME_WORDS = 6;
    private static final int NAME_WORDS_AT_A_GUESS = 2;

    /// @param first its first token
    /// @param last its last token, the one with the colon or the closing bracket
    record Head(int first, int last) {}

    private final List<Token> tokens;
    private final Collection<String> knownNames;

    private SourceHeads(List<Token> tokens, Collection<String> knownNames) {
        this.tokens = tokens;
        this.knownNames = knownNames;
    }

    /// @param knownNames names that stand alone at the beginning of a line or sentence somewhere in
    ///   the deck
    static List<Head> find(List<Token> tokens, Collection<String> knownNames) {
        return new SourceHeads(tokens, knownNames).find();
    }

    /// The names in these texts that stand where nothing before them can be taken for a part of
    /// them.
    static Set<String> learnNames(List<String> texts) {
        var names = new TreeSet<String>();
        for (var text : texts) {
            var tokens = Token.listOf(text);
            var heads = new SourceHeads(tokens, List.of());
            for (int i = 0; i < tokens.size(); i++) {
                int first =
                        tokens.get(i).depth() == 0 && tokens.get(i).endsWith(":")
                                ? heads.startOfRun(i)
                                : -1;
                if (first >= 0 && i - first < LONGEST_NAME_WORDS && heads.isCleanStart(first)) {
                    names.add(heads.words(first, i));
                }
            }
        }
        return names;
    }

    private List<Head> find() {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < tokens.size(); i++) {
            var head = isSymbolic(i) ? symbolic(i) : tokens.get(i).endsWith(":") ? named(i) : null;
            if (head != null && (heads.isEmpty() || head.first() > heads.getLast().last())) {
                heads.add(head);
            }
        }
        return heads;
    }

    private boolean isSymbolic(int i) {
        var token = tokens.get(i);
        boolean numbered =
                token.isSessionNumber()
                        && i > 0
                        && BulletWords.standsBeforeNumber(tokens.get(i - 1).word());
        return token.depth() == 0
                && !token.word().isEmpty()
                && token.raw().startsWith(token.word())
                && (token.isSymbol() || numbered);
    }

    private @Nullable Head symbolic(int at) {
        int first = at;
        if (at > 0
                && BulletWords.standsBeforeNumber(tokens.get(at - 1).word())
                && !tokens.get(at - 1).endsClause()) {
            first = withBody(at - 1);
        }
        int last = endOfTitle(at);
        boolean announced = last > at || tokens.get(at).endsWith(":") || isFollowedByCapital(at);
        return announced && mayOpen(first) ? new Head(first, last) : null;
    }

    /// Takes in the body that a resolution is of: "CND resolution 66/1", "General Assembly
    /// resolution 78/1".
    private int withBody(int kind) {
        int first = kind;
        while (first > 0 && !tokens.get(first - 1).endsClause() && isNameOfBody(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isNameOfBody(int i) {
        var token = tokens.get(i);
        return token.isAcronym() || (token.isCapitalized() && BulletWords.isOfBody(token.word()));
    }

    /// The token that closes the title in brackets behind a symbol; the symbol's own where there is
    /// none.
    private int endOfTitle(int at) {
        if (at + 1 < tokens.size()
                && !tokens.get(at).endsClause()
                && tokens.get(at + 1).raw().startsWith("(")) {
            for (int i = at + 1; i < tokens.size(); i++) {
                boolean closes = i + 1 == tokens.size() || tokens.get(i + 1).depth() == 0;
                if (closes) {
                    return i;
                }
            }
        }
        return at;
    }

    private boolean isFollowedByCapital(int at) {
        return at + 1 == tokens.size()
                || (!tokens.get(at).endsClause() && tokens.get(at + 1).isCapitalized());
    }

    private @Nullable Head named(int last) {
        if (tokens.get(last).depth() > 0) {
            return null;
        }
        int run = startOfRun(last);
        if (run < 0) {
            return null;
        }
        int known = knownSuffix(run, last);
        if (known >= 0) {
            return mayOpen(known) || known > run ? new Head(known, last) : null;
        }
        if (last - run < LONGEST_NAME_WORDS) {
            return mayOpen(run) ? new Head(run, last) : null;
        }
        int words = tokens.get(last).isNumber() ? NAME_WORDS_AT_A_GUESS + 1 : NAME_WORDS_AT_A_GUESS;
        return new Head(last - words + 1, last);
    }

    private int knownSuffix(int run, int last) {
        for (int first = run; first <= last; first++) {
            if (knownNames.contains(words(first, last))) {
                return first;
            }
        }
        return -1;
    }

    /// Goes back from a colon over the words of a name; -1 where no name stands before it.
    private int startOfRun(int last) {
        int first = last + 1;
        for (int i = last; i >= 0 && isNamePart(i, last); i--) {
            first = i;
        }
        while (first <= last && !tokens.get(first).isCapitalized()) {
            first++;
        }
        boolean isName = first <= last && (first < last || tokens.get(last).isCapitalized());
        return isName ? first : -1;
    }

    private boolean isNamePart(int i, int last) {
        var token = tokens.get(i);
        if (token.depth() > 0
                || (i < last && token.endsClause())
                || (i < last && token.closesBracket())) {
            return false;
        }
        return token.isCapitalized()
                || token.isNumber()
                || BulletWords.isConnector(token.word())
                || BulletWords.isDocumentWord(token.word());
    }

    /// A head does not follow a word that needs it to go on ("as set out in the Kyoto Declaration:
    /// …").
    private boolean mayOpen(int first) {
        if (isCleanStart(first)) {
            return true;
        }
        var before = tokens.get(first - 1);
        return !before.endsWith(",") && !BulletWords.isOpenEnded(before.word());
    }

    private boolean isCleanStart(int first) {
        return first == 0
                || tokens.get(first - 1).endsSentence()
                || tokens.get(first - 1).closesBracket();
    }

    private String words(int first, int last) {
        return String.join(" ", tokens.subList(first, last + 1).stream().map(Token::word).toList());
    }
}
