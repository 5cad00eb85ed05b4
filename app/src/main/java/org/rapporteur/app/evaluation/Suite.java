package org.rapporteur.app.evaluation;

import java.util.List;
import java.util.function.Consumer;

/// Compares one analysis with its gold data.
public interface Suite {

    /// The name that `evaluate --suite` takes.
    String name();

    /// Whether its gold and its documents are there, so that it can run.
    boolean isPresent(GoldData data);

    /// Compares every document of the suite.
    ///
    /// @param misses told every disagreement, in a fixed order
    List<Measure> run(GoldData data, Consumer<Miss> misses);
}
