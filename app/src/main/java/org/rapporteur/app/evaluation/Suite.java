package org.rapporteur.app.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Compares one analysis with its gold data.
public interface Suite {

    /// The name that `evaluate --suite` takes.
    String name();

    /// Compares every document of the suite.
    ///
    /// @param gold the folder of gold data; documents are found beside it
    /// @param misses told every disagreement, in a fixed order
    List<Measure> run(Path gold, Consumer<Miss> misses);
}
