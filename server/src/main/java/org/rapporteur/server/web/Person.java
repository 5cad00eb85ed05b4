package org.rapporteur.server.web;

import org.rapporteur.store.Account;

/// Who asks.
///
/// @param account of which a visitor has none: its id is empty
public record Person(Account account, Role role) {

    public static final Person VISITOR =
            new Person(new Account("", "", "", Role.VISITOR.code(), "", "", false), Role.VISITOR);

    /// An account whose role this version does not know may do what a visitor may.
    public static Person of(Account account) {
        return new Person(account, Role.find(account.role()).orElse(Role.VISITOR));
    }

    public boolean isVisitor() {
        return account.id().isEmpty();
    }
}
