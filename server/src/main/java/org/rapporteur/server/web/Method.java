package org.rapporteur.server.web;

/// What a visitor may do with an address: read, or change something.
public enum Method {
    GET,
    POST
}
