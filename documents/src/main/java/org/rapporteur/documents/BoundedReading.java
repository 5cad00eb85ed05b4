package org.rapporteur.documents;

import java.util.function.Supplier;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// Reading that is given up where it takes too long or too much: the file is then refused, and the
/// others go on.
public final class BoundedReading {

    private BoundedReading() {}

    /// What the reading gives, or a refusal that says why it was given up.
    ///
    /// @param file the path as the user wrote it
    public static Instrument of(String file, Supplier<Instrument> reading) {
        return BoundedWork.within(
                BoundedWork.LONGEST_READING,
                reading,
                end -> Instrument.refused(new Source(file, "", 0), Format.UNKNOWN, issue(end)));
    }

    private static Issue issue(BoundedWork.End end) {
        return switch (end) {
            case TIME ->
                    Issue.of(
                            IssueCode.TIME_LIMIT,
                            "Reading was given up after %d seconds."
                                    .formatted(BoundedWork.LONGEST_READING.toSeconds()));
            case MEMORY ->
                    Issue.of(
                            IssueCode.FILE_TOO_LARGE,
                            "The file takes more memory than the program has.");
            case NESTING ->
                    Issue.of(
                            IssueCode.CONTAINER_DAMAGED,
                            "The file's parts nest too deep to be read.");
        };
    }
}
