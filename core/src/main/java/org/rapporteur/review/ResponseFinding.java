package org.rapporteur.review;

import java.util.List;
import org.rapporteur.citation.CitationStatus;

/// A response bullet placed in its source. A proposal.
///
/// @param slide number of the slide
/// @param bullet number of the bullet on the slide, from 1
/// @param text the slide's own words
/// @param head the source as the slide names it ("Kyoto Declaration"), carried over from an earlier
///   bullet where the bullet has none of its own; empty where the slide names none
/// @param targetSymbol canonical symbol or name; empty unless resolved
/// @param targetTitle title of the target; empty where not known
/// @param targetAddress addresses of the provisions it was placed in, in the order of the document
/// @param targetSection the section heading that it repeats or stands under
/// @param passages the provisions quoted, empty without a corpus
/// @param differences the bullet against the passages, word by word; empty without a corpus
/// @param candidates possible targets where the status is ambiguous
/// @param titleCheck what the comparison of a title in the bullet with the register gave; empty
///   where there is no title
/// @param newer later generations of the target
/// @param traits `indirect`: does not mention the cycle's matter; `process`: an outcome of a
///   meeting; `whole`: points to a whole instrument
/// @param score how sure the placement is, 0 to 1
/// @param why what it follows from, in words
/// @param sourceFile the corpus file that was quoted; empty without one
/// @param sourceSha256 its fingerprint
public record ResponseFinding(
        int slide,
        int bullet,
        String text,
        String head,
        String targetSymbol,
        String targetTitle,
        List<String> targetAddress,
        String targetSection,
        Fidelity fidelity,
        List<Passage> passages,
        List<WordDifference> differences,
        CitationStatus status,
        List<String> candidates,
        String titleCheck,
        List<NewerText> newer,
        List<Trait> traits,
        double score,
        String why,
        String sourceFile,
        String sourceSha256) {

    public ResponseFinding {
        targetAddress = List.copyOf(targetAddress);
        passages = List.copyOf(passages);
        differences = List.copyOf(differences);
        candidates = List.copyOf(candidates);
        newer = List.copyOf(newer);
        traits = List.copyOf(traits);
    }

    /// Something the reader should know about a response beyond its fidelity.
    public enum Trait {
        /// It does not mention the cycle's own matter.
        INDIRECT,
        /// It is the outcome of a meeting, not an adopted text.
        PROCESS,
        /// It points to an instrument as a whole.
        WHOLE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
