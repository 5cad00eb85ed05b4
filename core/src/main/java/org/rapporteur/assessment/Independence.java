package org.rapporteur.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who may not judge: nobody approves what they wrote, and nobody writes or approves about their
/// own State or organisation.
public final class Independence {

    private Independence() {}

    /// A person who writes or approves.
    ///
    /// @param account known to the workspace
    /// @param state empty where the person is of none
    /// @param organisation empty where the person is of none
    public record Judge(String account, String state, String organisation) {}

    /// Why somebody may not.
    public enum Obstacle {
        OWN_WORK,
        OWN_STATE,
        OWN_ORGANISATION;

        /// As pages name it: `own-state`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What keeps somebody from writing about an addressee.
    ///
    /// @param addressee the State or organisation that is to act, or a group: `Member States`
    public static List<Obstacle> listForAuthor(Judge author, String addressee) {
        var found = new ArrayList<Obstacle>();
        if (isSame(author.state(), addressee)) {
            found.add(Obstacle.OWN_STATE);
        }
        if (isSame(author.organisation(), addressee)) {
            found.add(Obstacle.OWN_ORGANISATION);
        }
        return List.copyOf(found);
    }

    /// What keeps somebody from approving.
    public static List<Obstacle> listForApprover(Judge author, Judge approver, String addressee) {
        var found = new ArrayList<Obstacle>();
        if (author.account().equals(approver.account())) {
            found.add(Obstacle.OWN_WORK);
        }
        found.addAll(listForAuthor(approver, addressee));
        return List.copyOf(found);
    }

    private static boolean isSame(String own, String addressee) {
        return !own.isBlank()
                && own.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(addressee.strip().toLowerCase(Locale.ROOT));
    }
}
