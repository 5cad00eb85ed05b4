package org.rapporteur.server.web;

import java.util.function.BiPredicate;

/// From whom a request comes, and by what its forms are known to be ours.
///
/// @param formToken what every form sends along; empty where the page has no form that a visitor
///   may send
/// @param session hash of the session's token; empty without one
/// @param away what the browser keeps while its person is at the identity provider; else empty
/// @param from address of the machine that asks
/// @param origin how the browser calls this server: `https://review.example`
/// @param rights whether this person may use a route, named by method and path
public record Asker(
        Person person,
        String formToken,
        String session,
        String away,
        String from,
        String origin,
        BiPredicate<Method, String> rights) {

    /// Whether this person may read a route, named by its path as the routes have it.
    public boolean mayRead(String path) {
        return rights.test(Method.GET, path);
    }

    /// Whether this person may send a form to it.
    public boolean mayWrite(String path) {
        return rights.test(Method.POST, path);
    }
}
