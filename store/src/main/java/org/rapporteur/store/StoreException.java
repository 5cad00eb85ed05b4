package org.rapporteur.store;

/// The database cannot be used: it is not there, of a later version, or says no. The message tells
/// what to do.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
