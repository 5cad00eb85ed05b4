package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.instrument.Provision;

/// The section that the headings passed so far lead one to expect. Writer and reader walk the same
/// trail, so that only a section which does not follow from the headings has to be written.
final class SectionTrail {

    private final List<String> open = new ArrayList<>();
    private String part = "";

    /// The section of the next provision, unless something else is written.
    String expect(String ofPart, boolean heading, int level) {
        if (!ofPart.equals(part)) {
            part = ofPart;
            open.clear();
        }
        return String.join(" / ", heading ? open.subList(0, depth(level)) : open);
    }

    /// Tells what came.
    void follow(Provision came, String expected) {
        if (came.isHeading()) {
            open.subList(depth(came.level()), open.size()).clear();
        }
        if (!came.section().equals(expected)) {
            open.clear();
            if (!came.section().isEmpty()) {
                open.add(came.section());
            }
        }
        if (came.isHeading()) {
            open.add(came.text());
        }
    }

    private int depth(int level) {
        return Math.clamp(level, 0, open.size());
    }
}
