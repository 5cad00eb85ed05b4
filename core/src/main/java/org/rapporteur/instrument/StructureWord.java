package org.rapporteur.instrument;

import java.util.List;
import org.rapporteur.text.Language;

/// Words by which documents show how they are built. A row of the catalogue.
///
/// Example: `annex` of English, kind [Kind#ANNEX], found in `[Annex] II`, not in `Annexed maps`.
///
/// @param words as they stand inside a sentence; letters match in either case; each does the same
/// @param value what they stand for, where the kind has values: `GA`, `3`
/// @param example a line in which they do so; the words stand in brackets
/// @param counterExample a line in which they do not
public record StructureWord(
        Kind kind,
        Language language,
        List<String> words,
        String value,
        String example,
        String counterExample) {

    public StructureWord {
        words = List.copyOf(words);
    }

    /// What the words show.
    public enum Kind {
        /// Opens the heading of an annex: "Annex".
        ANNEX,
        /// Opens the heading of what stands behind an annex: "Appendix".
        APPENDIX,
        /// Opens the heading of what was sent with a letter: "Annex to the letter".
        LETTER_ANNEX,
        /// Names a part that holds chapters: "Part".
        PART,
        /// Names a part that holds sections: "Chapter".
        CHAPTER,
        /// Names a part that holds articles: "Section".
        SECTION,
        /// Names the unit of a treaty: "Article".
        ARTICLE,
        /// The heading above what precedes the first article: "Preamble".
        PREAMBLE,
        /// Opens the clause with which a preamble ends: "have agreed".
        AGREEMENT,
        /// A heading's number as a word: "two" is `2`.
        SPELT_NUMBER,
        /// Behind the number of an article that was inserted later: "bis".
        INSERTED,
        /// The line with which a body begins to speak; the value is its short name, empty where
        /// several bodies speak so.
        FORMULA,
        /// Opens a resolution that stands in a report: "Resolution 68/1".
        RESOLUTION,
        /// Opens a decision that stands in a report: "Decision 68/2".
        DECISION,
        /// Behind the number of such a resolution: "号决议".
        RESOLUTION_BEHIND,
        /// Behind the number of such a decision: "号决定".
        DECISION_BEHIND,
        /// Opens a draft that stands in a report: "Draft resolution II".
        DRAFT,
        /// In the line that says at which meeting a text was adopted: "plenary meeting".
        MEETING,
        /// Opens such a line where no number does: "الجلسة".
        MEETING_OPENING,
        /// The name of a month in a date; the value is its number.
        MONTH,
        /// Joins day, month and year: "de".
        DATE_JOINER,
        /// Ends the number of a day: "er" in "1er".
        DAY_ENDING,
        /// A whole line above a table of contents: "Contents".
        CONTENTS,
        /// In a line above the title that names a session and nothing else.
        SESSION,
        /// In a line above the title: "agenda item", "Distr.".
        FRONT,
        /// Ends a line above the title that counts the years of a body: "th year".
        YEAR,
        /// Small words that one language has and its neighbours have not: "the".
        SMALL_WORD,
        /// Joins the halves of a compound, so that a hyphen before it hangs: "short- and".
        HUNG_HYPHEN,
        /// Labels a half of a slide; the value is `CHALLENGE` or `RESPONSE`.
        SLIDE_SECTION,
        /// Opens the line with the number of a slide: "Slide 4".
        SLIDE,
        /// No bullet ends with it, so what follows goes on: "of".
        OPEN_ENDED,
        /// Has a capital inside a sentence too: "Council".
        CAPITALIZED_INSIDE,
        /// Who is asked to act, right behind a verb: "States".
        ADDRESSED,
        /// A noun that ends like a verb: "Building".
        NOUN_IN_ING,
        /// A kind of document, in a source's name: "Declaration".
        DOCUMENT_WORD,
        /// A kind of document that stands before a number: "resolution".
        BEFORE_NUMBER,
        /// Joins the words of a name: "of".
        NAME_CONNECTOR,
        /// Its full stop ends no sentence: "Mr.".
        ABBREVIATION,
        /// A word of the name of a body that a resolution is of: "Assembly".
        BODY_WORD,
        /// Opens the object of a verb: "the".
        DETERMINER,
        /// A line with which a web page goes on below a transcript: "Share".
        PAGE_END,
        /// At the number of a page in the margin: "Page 4".
        PAGE,
        /// Between the number of a page and that of all: "4 of 9".
        PAGE_COUNT,
        /// Opens a line in the margin that asks to recycle paper.
        RECYCLE,
        /// Behind a number of a date; the value is what that counts: `year`, `month`, `day`.
        DATE_SIGN
    }
}
