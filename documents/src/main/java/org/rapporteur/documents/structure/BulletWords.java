package org.rapporteur.documents.structure;

import java.util.Locale;
import org.rapporteur.instrument.StructureWord.Kind;

/// What single words tell about where a bullet may begin.
final class BulletWords {

    private static final int SHORTEST_GERUND = 6;

    private BulletWords() {}

    private static boolean is(Kind kind, String word) {
        return StructureWords.inUse().is(kind, word.toLowerCase(Locale.ROOT));
    }

    /// Prepositions, articles, conjunctions and auxiliaries: no bullet ends with one, so what
    /// follows goes on.
    static boolean isOpenEnded(String word) {
        return is(Kind.OPEN_ENDED, word);
    }

    /// Written with a capital inside a sentence too, as a name or as drafters write it.
    static boolean isCapitalizedInside(String word) {
        return is(Kind.CAPITALIZED_INSIDE, word);
    }

    /// Who is asked to act; a sentence may name them right behind its verb: "Invite States to …".
    static boolean isAddressee(String word) {
        return is(Kind.ADDRESSED, word);
    }

    static boolean isMonth(String word) {
        return is(Kind.MONTH, word);
    }

    static boolean isDocumentWord(String word) {
        return is(Kind.DOCUMENT_WORD, word);
    }

    static boolean standsBeforeNumber(String word) {
        return is(Kind.BEFORE_NUMBER, word);
    }

    static boolean isConnector(String word) {
        return is(Kind.NAME_CONNECTOR, word);
    }

    static boolean isAbbreviation(String word) {
        return is(Kind.ABBREVIATION, word);
    }

    static boolean isOfBody(String word) {
        return is(Kind.BODY_WORD, word);
    }

    static boolean isDeterminer(String word) {
        return is(Kind.DETERMINER, word);
    }

    /// `Promoting`, but not `Meeting`.
    static boolean isGerund(String word) {
        return word.length() >= SHORTEST_GERUND
                && word.toLowerCase(Locale.ROOT).endsWith("ing")
                && !is(Kind.NOUN_IN_ING, word);
    }
}
