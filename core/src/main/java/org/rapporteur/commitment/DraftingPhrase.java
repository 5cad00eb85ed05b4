package org.rapporteur.commitment;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Language;

/// One phrase of the drafting vocabulary, with its forms. A row of the catalogue.
///
/// Example: `request{s|}` of English, canonical `requests`, level 4.
///
/// @param pattern the phrase; `{a|b}` stands for either form, an empty form for none; `#` for a
///   digit, `*` for one to six words; what stands before `<` or behind `>` must stand in the text
///   and is no part of the phrase
/// @param meanings the English third person that it stands for in any language (`requests`); where
///   translators use it for several English verbs, the most usual first; empty for words that carry
///   no act
/// @param level 0 to 5 (ANNOTATION.md §3); 0 where the role has none
/// @param kind what a paragraph with this verb is unless more is known; a position where the role
///   has none
/// @param example a text in which the rule holds; what it must find stands in brackets
/// @param counterExample a text in which it must find nothing
public record DraftingPhrase(
        Role role,
        Language language,
        String pattern,
        List<String> meanings,
        int level,
        CommitmentKind kind,
        String example,
        String counterExample) {

    public static final int HIGHEST_LEVEL = 5;

    public DraftingPhrase {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("no level: " + level);
        }
        meanings = List.copyOf(meanings);
    }

    /// Whether words of the text's own may stand inside the phrase.
    boolean hasGap() {
        return pattern.indexOf(PhraseEdges.GAP) >= 0;
    }

    /// What the phrase does in its sentence.
    public enum Role {
        /// Opens an operative paragraph: "requests".
        OPERATIVE,
        /// Opens an operative paragraph and takes its act from the noun behind it: "expresses".
        SUPPORT,
        /// Opens a preambular paragraph: "recalling".
        PREAMBULAR,
        /// Opens a preambular paragraph and takes its act from the noun behind it: "expressing".
        PREAMBULAR_SUPPORT,
        /// Opens a paragraph of a declaration: "we commit".
        DECLARATION,
        /// The same without its "we", which an earlier verb has: "and will".
        ELLIPTIC,
        /// How a verb of the first person plural ends that says what the speakers will do:
        /// "aremos".
        FUTURE,
        /// Only avoids a repetition: "also", "further".
        ALSO,
        /// Colours the verb without changing its level: "strongly", "once again", "with concern".
        INTENSIFIER,
        /// Stands before the verb and says nothing of it: "in this regard".
        LEAD,
        /// Opens the noun group behind a verb: "its".
        POSSESSIVE,
        /// Opens the noun group behind a supporting verb only: "the".
        ARTICLE,
        /// Stands before or behind the noun of such a group: "deep".
        ADJECTIVE,
        /// Says the act that a supporting verb performs: "concern", "request".
        NOUN,
        /// Joins two verbs or two nouns: "and".
        JOINER,
        /// Looks like a verb at the opening and is none: "requests for".
        EXCEPTION,
        /// Discretion, request, mandate, domestic law: "as appropriate".
        HEDGE,
        /// A resource or other precondition: "subject to the availability of …".
        CONDITION,
        /// Who is to act: "Member States". Stands at the end of a name.
        ACTOR,
        /// A time limit: "at its * session", "by ####".
        DEADLINE,
        /// Leads from the addressee to the act: "to".
        MARKER,
        /// How a word that may follow the marker ends ("er"); languages without rows ask nothing.
        INFINITIVE,
        /// Stands before a marker that leads to no act: "parties" in "parties to".
        BOUND,
        /// Stands behind a marker that leads to no act: "the" in "to the".
        OBJECT,
        /// Opens a clause that says what shall be: "that".
        THAT,
        /// Stands between the subject and the act of such a clause: "shall".
        SHALL,
        /// Opens words that qualify an addressee and name none: "in cooperation with".
        ASIDE,
        /// Ends a name: "which", "of", "in".
        BREAK,
        /// A verb whose object is somebody who is asked to act: "requests".
        ASKING,
        /// How a noun ends that names a thing and nobody who can act ("tion"), or a word that such
        /// names begin with ("continued").
        THING,
        /// Stands before the joined adjectives or nouns of one addressee: "regional" in
        /// "international and regional organizations".
        SHARED,
        /// Begins a new addressee behind "and" or a comma: "other", "the".
        DETERMINER,
        /// Opens an act of reporting: "report".
        REPORT,
        /// Says to whom or when a report is due: "to the General Assembly", "thereon".
        RECIPIENT,
        /// Whose reports are the body's own business: "Secretary-General".
        OFFICIAL,
        /// Opens an act that is the body's own business: "convene a meeting".
        BUSINESS,
        /// How a body speaks of itself; the meaning is its short name.
        SPEAKER,
        /// A verb that opens a paragraph and is too common inside one to be seen as a new act.
        OPENING_ONLY,
        /// Opens the chapeau of a list and states no act by itself: "the following actions".
        LISTING;

        public static Role ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// The canonical verb, the same in all languages; empty for words that carry no act.
    public String canonical() {
        return meanings.isEmpty() ? "" : meanings.getFirst();
    }
}
