package org.rapporteur.documents.akn;

import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;

/// Leaves the walk through a file at once, from any depth; it never leaves this package.
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    ReadingStopped(IssueCode code, String message) {
        super(message, null, false, false);
        issue = Issue.of(code, message);
    }

    static ReadingStopped entity() {
        return new ReadingStopped(
                IssueCode.XML_HOSTILE, "The file refers to an entity of its own.");
    }

    Issue issue() {
        return issue;
    }
}
