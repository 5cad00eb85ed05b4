package org.rapporteur.distributed;

/// The job was asked for something that it cannot do; the message says what to write instead.
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
