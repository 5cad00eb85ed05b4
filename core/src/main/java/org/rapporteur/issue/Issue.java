package org.rapporteur.issue;

/// A problem in a document: what, where, and in words.
///
/// @param page page or slide number from 1; 0 where the document has none
/// @param message one sentence that names the place (line, element, number) and what is wrong there
public record Issue(IssueCode code, int page, String message) {

    public static Issue of(IssueCode code, String message) {
        return new Issue(code, 0, message);
    }
}
