package org.rapporteur.store;

/// The database cannot be used: it is not there, of a later version, or says no. The message tells
/// what to do.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// What a server tells people, and whether waiting helps.
    public enum Reason {

        /// There is no room left to write; reading goes on.
        FULL,

        /// It does not answer.
        GONE,

        OTHER
    }

    public StoreException(String message, Throwable cause) {
        this(Reason.OTHER, message, cause);
    }

    StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public StoreException(String message) {
        super(message);
        this.reason = Reason.OTHER;
    }

    public Reason reason() {
        return reason;
    }
}
