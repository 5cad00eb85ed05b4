package org.rapporteur.commitment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;

/// Which chapeau stands over a provision, as the document is walked through from top to bottom.
///
/// Items stand under the paragraph or item before them that is less deep. Paragraphs of a
/// declaration that say no verb of their own stand under its last chapeau ("we endeavour to take
/// the following actions:"), whatever headings come between, until another paragraph speaks.
final class Chapeaus {

    private static final int PARAGRAPH = -1;

    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Chapeau ofDeclaration;
    private boolean we;
    private String part = "";
    private ProvisionKind parent = ProvisionKind.PARAGRAPH;

    private record Level(int depth, @Nullable Chapeau chapeau) {}

    /// Closes what the provision no longer stands under.
    void leaveFor(Provision provision) {
        if (!provision.address().part().equals(part)) {
            part = provision.address().part();
            ofDeclaration = null;
            we = false;
        }
        int depth = depth(provision);
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
        if (provision.kind() != ProvisionKind.ITEM) {
            parent = provision.kind();
        }
    }

    boolean isPreambular() {
        return parent == ProvisionKind.PREAMBULAR;
    }

    boolean isInDeclaration() {
        return parent == ProvisionKind.ANNEX || parent == ProvisionKind.PARAGRAPH;
    }

    Optional<Chapeau> findOver(Provision provision) {
        if (provision.kind() == ProvisionKind.ITEM && !open.isEmpty()) {
            return Optional.ofNullable(open.peek().chapeau());
        }
        return isInDeclaration() ? Optional.ofNullable(ofDeclaration) : Optional.empty();
    }

    /// Notes what stands over the items of a provision.
    void open(Provision provision, Optional<Chapeau> chapeau) {
        open.push(new Level(depth(provision), chapeau.orElse(null)));
    }

    /// In which voice a provision commits.
    Speech speechOf(Provision provision) {
        if (!isInDeclaration()) {
            return provision.kind() == ProvisionKind.ITEM ? Speech.ITEM : Speech.PARAGRAPH;
        }
        return we && findOver(provision).isEmpty() ? Speech.WE : Speech.DECLARATION;
    }

    /// Notes whether a paragraph ends with "we:", so that what follows needs no subject.
    void openWe(boolean ends) {
        we = ends;
    }

    /// A paragraph that speaks for itself ends what a chapeau has opened.
    void closeDeclaration(Speech speech) {
        ofDeclaration = null;
        we = we && speech == Speech.WE;
    }

    /// Notes what stands over the paragraphs of a declaration that follow.
    void openDeclaration(Optional<Chapeau> chapeau) {
        ofDeclaration = chapeau.orElse(null);
    }

    private static int depth(Provision provision) {
        return provision.kind() == ProvisionKind.ITEM ? provision.level() : PARAGRAPH;
    }
}
