package org.rapporteur.server.people;

/// What the page of an invitation shows.
///
/// @param path of the invitation
/// @param person who is invited
/// @param name by which the person will sign in
/// @param provider by whom the account may be taken in place of a password
/// @param fault why the password cannot be; empty the first time
public record InvitationView(
        String path, String person, String name, String fault, ProviderLink provider) {

    public int shortest() {
        return People.SHORTEST_PASSWORD;
    }

    public int longest() {
        return People.LONGEST_PASSWORD;
    }
}
