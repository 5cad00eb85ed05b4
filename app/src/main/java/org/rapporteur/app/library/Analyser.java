package org.rapporteur.app.library;

import java.util.List;
import org.rapporteur.store.AnalysedInstrument;

/// From a file's bytes to everything that the library keeps of it.
///
/// Called on many threads at once.
public interface Analyser {

    /// @param name the file's name, which helps to tell its format
    /// @return one or more instruments
    List<AnalysedInstrument> analyse(byte[] bytes, String name);
}
