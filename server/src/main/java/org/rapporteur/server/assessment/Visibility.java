package org.rapporteur.server.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.server.web.Person;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.StoredEvidence;

/// Who may read an item of evidence.
enum Visibility {

    /// Everybody who may read the library.
    PUBLIC,

    /// Everybody with an account.
    MEMBERS,

    /// Those who judge, and who brought it. Each reading is an entry of the journal.
    CONFIDENTIAL;

    private static final Set<Role> JUDGES = Set.of(Role.ASSESSOR, Role.APPROVER);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Visibility> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// What cannot be understood is confidential.
    static Visibility of(StoredEvidence evidence) {
        return find(evidence.visibility()).orElse(CONFIDENTIAL);
    }

    static boolean isReadable(StoredEvidence evidence, Person person) {
        return switch (of(evidence)) {
            case PUBLIC -> true;
            case MEMBERS -> !person.isVisitor();
            case CONFIDENTIAL ->
                    JUDGES.contains(person.role())
                            || !person.isVisitor()
                                    && evidence.account().equals(person.account().id());
        };
    }
}
