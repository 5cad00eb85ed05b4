package org.rapporteur.server;

/// The server cannot listen where it was told to.
public final class AddressTaken extends RuntimeException {

    AddressTaken(String host, int port, Throwable cause) {
        super(
                ("Port %d of %s is taken or not allowed, or this machine has no such address;"
                                + " choose another with --port or --host.")
                        .formatted(port, host),
                cause);
    }
}
