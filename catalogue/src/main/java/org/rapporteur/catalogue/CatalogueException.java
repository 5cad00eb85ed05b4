package org.rapporteur.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/// The catalogue cannot be used as it is; the message names every fault, one a line.
public final class CatalogueException extends RuntimeException {

    /// Enough to mend a table by; more would scroll the first ones away.
    private static final int MOST_FAULTS_IN_MESSAGE = 50;

    private static final long serialVersionUID = 1L;

    private final transient List<TableFault> faults;

    CatalogueException(List<TableFault> faults) {
        super(describe(faults));
        this.faults = List.copyOf(faults);
    }

    /// All faults, in the order of the files and lines.
    public List<TableFault> faults() {
        return faults;
    }

    private static String describe(List<TableFault> faults) {
        var lines =
                faults.stream()
                        .limit(MOST_FAULTS_IN_MESSAGE)
                        .map(TableFault::toString)
                        .collect(Collectors.joining("\n"));
        int more = faults.size() - MOST_FAULTS_IN_MESSAGE;
        return more > 0 ? lines + "\nand " + more + " more" : lines;
    }
}
