package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.Set;

/// Words that tell where a bullet may begin: general vocabulary of English, French and Spanish,
/// none of any one deck.
final class BulletWords {

    private BulletWords() {}

    /// Prepositions, articles, conjunctions and auxiliaries: no bullet ends with one, so what
    /// follows goes on.
    private static final Set<String> OPEN_ENDED =
            words(
                    """
                    a about across after against along alongside among amongst an and any are as at be been before \
                    being beneath between beyond both but by can could despite did do does during each either every \
                    except following for from had has have he her his how if in including into is its like \
                    may must nor not of on one onto or other our over per regarding several shall she \
                    should some such than that the their these they this those through throughout to toward \
                    towards two three under unless until upon via was we were what when where whether which while who \
                    whose will with within without would you your e.g. i.e. cf. see concerning notably especially particularly \
                    resolution resolutions decision decisions paragraph paragraphs article articles chapter section rule \
                    à au aux avec ce ces cette chez contre d dans de des du elle elles en entre est et eu il ils l la le les \
                    leur leurs ou où par parmi pas pendant pour qu que qui sa sans se selon ses si son sont sous sur un une \
                    vers y dont y compris notamment résolution \
                    al ante bajo con contra del desde durante e el ella ellos esta este estas estos hacia hasta la las lo los \
                    mediante ni o para pero por que se según sin sobre su sus tras u un una unas unos incluidos incluidas \
                    resolución\
                    """);

    /// Words that are written with a capital inside a sentence too, as names or as drafters write
    /// them.
    private static final Set<String> CAPITALIZED_INSIDE =
            words(
                    """
                    state states party parties member members government governments charter convention conventions protocol \
                    protocols secretary secretary-general secretariat organization organizations commission council assembly \
                    office congress conference committee declaration president chair agenda goal goals organised president \
                    nations united general security economic human chapter-title internet parliament court ministry minister \
                    ministers ambassador excellency president treaty covenant programme-of-action rapporteur board fund bank \
                    african african-american american arab asian balkan caribbean european western eastern northern southern \
                    latin pacific atlantic mediterranean nordic andean saharan indigenous islamic christian \
                    english french spanish russian chinese arabic german italian portuguese japanese indian mexican \
                    january february march april may june july august september october november december \
                    monday tuesday wednesday thursday friday saturday sunday \
                    états état parties partie membres gouvernements convention charte assemblée conseil commission \
                    estados estado partes parte miembros gobierno gobiernos carta asamblea consejo comisión\
                    """);

    /// Those who are asked to act; a sentence may name them right behind its verb: "Invite States
    /// to …".
    private static final Set<String> ADDRESSEES =
            words(
                    "state states member members parties government governments états gouvernements estados gobiernos");

    private static final Set<String> MONTHS =
            words(
                    """
                    january february march april june july august september october november december\
                    """);

    /// Gerunds that are nouns inside a name: "Capacity Building", "Money Laundering".
    private static final Set<String> NOUNS_IN_ING =
            words(
                    """
                    being briefing building ceiling counselling evening financing funding gambling hearing housing laundering \
                    meeting morning policing proceeding screening sentencing setting smuggling spring testing thing trafficking \
                    training wellbeing working writing\
                    """);

    /// Names of kinds of documents, as the heads of bullets have them.
    private static final Set<String> DOCUMENT_WORDS =
            words(
                    """
                    outcome document resolution decision declaration report statement discussion discussions session special \
                    thematic plan action political ministerial joint rules principles guidelines standards protocol convention \
                    strategy framework programme note summary agenda commitment commitments debate \
                    résolution décision déclaration rapport document débat final politique ministérielle règles principes \
                    resolución decisión declaración informe documento debate final política ministerial reglas principios\
                    """);

    /// Kinds of documents that stand before a number.
    private static final Set<String> BEFORE_NUMBER =
            words(
                    "resolution decision report document draft résolution décision rapport resolución decisión informe documento");

    private static final Set<String> CONNECTORS =
            words(
                    "of on the and for in to against with de la le les des du et sur pour d l del el los las y e en contra para");

    private static final Set<String> ABBREVIATIONS =
            words(
                    """
                    e.g. i.e. cf. no. nos. para. paras. art. arts. chap. ch. vol. vols. sect. sec. fig. p. pp. mr. mrs. ms. dr. \
                    prof. st. vs. approx. incl. esp. rev. add. corr. resp. h.e. u.n. n° núm. párr. op. cit. ibid. al. dept. gov. \
                    mme. m. sr. sra. etc. max. min. ex.\
                    """);

    private static Set<String> words(String list) {
        return Set.copyOf(new java.util.HashSet<>(java.util.List.of(list.strip().split("\\s+"))));
    }

    static boolean isOpenEnded(String word) {
        return OPEN_ENDED.contains(lower(word));
    }

    static boolean isCapitalizedInside(String word) {
        return CAPITALIZED_INSIDE.contains(lower(word));
    }

    static boolean isAddressee(String word) {
        return ADDRESSEES.contains(lower(word));
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(lower(word));
    }

    static boolean isDocumentWord(String word) {
        return DOCUMENT_WORDS.contains(lower(word));
    }

    static boolean standsBeforeNumber(String word) {
        return BEFORE_NUMBER.contains(lower(word));
    }

    static boolean isConnector(String word) {
        return CONNECTORS.contains(lower(word));
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(lower(word));
    }

    /// `Promoting`, but not `Meeting`.
    static boolean isGerund(String word) {
        return word.length() > 5
                && lower(word).endsWith("ing")
                && !NOUNS_IN_ING.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
