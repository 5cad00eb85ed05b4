package org.rapporteur.report.overview;

import java.util.List;
import java.util.Locale;

/// An instrument that the report names, with what is known of it.
///
/// @param names what the deck calls it, where that is not its symbol
/// @param role the first part that it plays in the review
/// @param registerSource where the register has its facts from; empty where it is not in the
///   register
/// @param verified `yes`, `partly`, or empty where it is not in the register
/// @param files corpus files that were quoted
public record SourceEntry(
        String symbol,
        String title,
        String body,
        String date,
        List<String> names,
        Role role,
        String registerSource,
        String verified,
        List<CorpusFile> files) {

    public SourceEntry {
        names = List.copyOf(names);
        files = List.copyOf(files);
    }

    /// The part that an instrument plays in a review.
    public enum Role {
        /// A response points to it.
        CITED,
        /// A response may point to it.
        CANDIDATE,
        /// It is a later generation of what a response points to.
        NEWER,
        /// It set the cycle up.
        MANDATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A file of the corpus and its fingerprint.
    public record CorpusFile(String name, String sha256) {}
}
