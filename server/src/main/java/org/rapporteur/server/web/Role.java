package org.rapporteur.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person is to the workspace. What a role may do is said in one table, `access.tsv`.
public enum Role {

    /// Anybody, without an account.
    VISITOR,

    /// Reads everything but what is confidential.
    READER,

    /// Brings evidence.
    CONTRIBUTOR,

    /// Speaks for one State.
    FOCAL_POINT,

    /// Proposes assessments.
    ASSESSOR,

    /// Approves what others propose.
    APPROVER,

    /// Settles what the program proposed.
    EDITOR,

    /// Looks after accounts.
    ADMINISTRATOR;

    /// As the table and programs write it: `focal-point`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// Every role that an account may have.
    public static List<Role> ofAccounts() {
        return Arrays.stream(values()).filter(role -> role != VISITOR).toList();
    }
}
