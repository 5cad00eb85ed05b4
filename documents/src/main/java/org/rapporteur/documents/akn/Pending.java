package org.rapporteur.documents.akn;

import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.Role;

/// The block that is being read: its text grows until the next block begins.
final class Pending {

    final FoldedText text = new FoldedText();
    Role role = Role.PARAGRAPH;
    String id = "";
    String styleClass = "";
    String number = "";
    int rank;
    boolean open;

    void begin(Role newRole, String newId, String newClass, int newRank) {
        text.clear();
        role = newRole;
        id = newId;
        styleClass = newClass;
        number = "";
        rank = newRank;
        open = true;
    }
}
