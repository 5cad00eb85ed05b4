package org.rapporteur.app.fault;

/// Why a command stopped, and the exit status that says so (CONTRACT.md).
public enum ErrorCode {
    /// An option or argument that cannot be meant.
    WRONG_USAGE(2),
    /// A file or folder cannot be written or read by the program itself.
    STORAGE(1),
    /// A remote source did not answer as it should.
    UNAVAILABLE(1),
    /// A named limit was reached.
    LIMIT(1);

    private final int exitStatus;

    ErrorCode(int exitStatus) {
        this.exitStatus = exitStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }
}
