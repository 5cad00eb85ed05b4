package org.rapporteur.server;

/// The server cannot listen where it was told to.
public final class AddressTaken extends RuntimeException {

    AddressTaken(String host, int port, Throwable cause) {
        super(
                "Port %d of %s is taken or not allowed; choose another with --port."
                        .formatted(port, host),
                cause);
    }
}
