package org.rapporteur.search;

/// A query that cannot be understood; the message says where and what to write instead.
public final class QueryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryFault(String message) {
        super(message);
    }
}
