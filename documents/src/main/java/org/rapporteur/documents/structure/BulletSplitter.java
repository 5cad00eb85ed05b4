package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Tells apart bullets that a transcript has run together in one line.
///
/// Marks that the line still carries ("•", "1) … 2) …", "(a) … (b) …") decide alone. Without any, a
/// bullet begins
/// 1. at the name of a source: "Kyoto Declaration: …", "A/RES/78/228: …", "Resolution 32/1: …";
/// 2. with a capital after the end of a sentence or a closing bracket;
/// 3. with a capital after a lower-case word that can end a phrase, where nothing else explains the
///    capital: "… organized crime | Building capacities …", but not "… assist Member States", "… on
///    International cooperation";
/// 4. with a gerund after a name in capitals, where other bullets begin with one: "… the Rule of
///    Law | Safeguarding victims …".
///
/// Nothing within brackets or quotation marks begins a bullet.
final class BulletSplitter {

    private final String text;
    private final List<Token> tokens;
    private final List<SourceHeads.Head> heads;

    private BulletSplitter(String text, Collection<String> knownNames) {
        this.text = text;
        this.tokens = Token.listOf(text);
        this.heads = SourceHeads.find(tokens, knownNames);
    }

    /// The bullets of a line.
    static List<String> split(String line, Collection<String> knownNames) {
        var marked = MarkedBullets.split(line);
        return marked.isEmpty() ? new BulletSplitter(line, knownNames).split() : marked;
    }

    private List<String> split() {
        var bullets = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (begins(i)) {
                bullets.add(text.substring(start, tokens.get(i).start()).strip());
                start = tokens.get(i).start();
            }
        }
        var last = text.substring(start).strip();
        if (!last.isEmpty()) {
            bullets.add(last);
        }
        return bullets;
    }

    private boolean begins(int i) {
        var token = tokens.get(i);
        if (token.depth() > 0) {
            return false;
        }
        for (var head : heads) {
            if (i == head.first()) {
                return true;
            }
            if (i > head.first() && i <= followsHead(head)) {
                return false;
            }
        }
        if (!token.isCapitalized()) {
            return false;
        }
        var before = tokens.get(i - 1);
        return before.endsSentence()
                || (before.closesBracket() && !closesAcronym(i - 1))
                || (!before.endsClause() && (breaksSentenceCase(i) || isParallelGerund(i)));
    }

    /// The word behind a colon belongs to the head; behind a title in brackets without one a new
    /// bullet may begin.
    private int followsHead(SourceHeads.Head head) {
        return tokens.get(head.last()).endsWith(":") ? head.last() + 1 : head.last();
    }

    /// "(UNODC)" names what stands before it; the sentence goes on.
    private boolean closesAcronym(int i) {
        var token = tokens.get(i);
        return token.raw().startsWith("(") && token.isAcronym();
    }

    private boolean breaksSentenceCase(int i) {
        var token = tokens.get(i);
        var before = tokens.get(i - 1);
        boolean phraseEnded =
                (before.isLower() || before.isNumber() || BulletWords.isMonth(before.word()))
                        && !BulletWords.isOpenEnded(before.word());
        if (!phraseEnded || token.isAcronym() || BulletWords.isCapitalizedInside(token.word())) {
            return false;
        }
        boolean goesOnAsSentence =
                i + 1 < tokens.size()
                        && (tokens.get(i + 1).isLower()
                                || BulletWords.isAddressee(tokens.get(i + 1).word()));
        return goesOnAsSentence || BulletWords.isGerund(token.word());
    }

    private boolean isParallelGerund(int i) {
        var token = tokens.get(i);
        var before = tokens.get(i - 1);
        if (!BulletWords.isGerund(token.word())
                || !before.isCapitalized()
                || i + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(i + 1);
        boolean hasObject =
                next.isLower()
                        && (!BulletWords.isOpenEnded(next.word())
                                || BulletWords.isDeterminer(next.word()));
        return hasObject && hasOtherGerund(i);
    }

    private boolean hasOtherGerund(int besides) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i != besides
                    && tokens.get(i).isCapitalized()
                    && BulletWords.isGerund(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
