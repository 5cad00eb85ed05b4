package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.app.evaluation.Suite;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;

/// All wiring: every part of the program is put together here, by constructors, in the order of the
/// flow.
///
/// Each part is made when a command first asks for it, so that a command pays only for what it
/// uses.
final class Application {

    /// Files to instruments.
    Function<Path, Instrument> readers() {
        return file ->
                Instrument.refused(
                        new Source(file.toString(), "", 0),
                        Format.UNKNOWN,
                        Issue.of(IssueCode.FORMAT_UNKNOWN, "No reader is here yet."));
    }

    /// Files to the record: read, then cited.
    Ingestion ingestion() {
        return new Ingestion(readers(), _ -> List.of());
    }

    /// Analyses that are measured against gold data.
    List<Suite> suites() {
        return List.of();
    }
}
