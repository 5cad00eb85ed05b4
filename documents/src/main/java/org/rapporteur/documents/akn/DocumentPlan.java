package org.rapporteur.documents.akn;

import java.util.List;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;

/// Where the preamble ends, where the annexes begin, and which provisions go together.
///
/// @param preambleEnd the first provision that is not in the preamble
/// @param attachmentStart the first of the annexes at the end
record DocumentPlan(int preambleEnd, int attachmentStart) {

    static DocumentPlan of(List<Provision> provisions) {
        int preambleEnd = preambleEnd(provisions);
        int start = provisions.size();
        while (start > preambleEnd && isAnnex(provisions.get(start - 1).address().part())) {
            start--;
        }
        return new DocumentPlan(preambleEnd, start);
    }

    /// The preamble reaches to its last paragraph, with the items of that one; headings and
    /// unnumbered lines between belong to it.
    private static int preambleEnd(List<Provision> provisions) {
        int end = 0;
        for (int i = 0; i < provisions.size() && mayStandInPreamble(provisions.get(i)); i++) {
            boolean preambular = provisions.get(i).kind() == ProvisionKind.PREAMBULAR;
            boolean itemOfLast =
                    i == end && i > 0 && provisions.get(i).kind() == ProvisionKind.ITEM;
            if (preambular || itemOfLast) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean mayStandInPreamble(Provision provision) {
        return provision.address().part().isEmpty()
                && switch (provision.kind()) {
                    case PREAMBULAR, ITEM, HEADING -> true;
                    case PARAGRAPH -> !isRow(provision);
                    case OPERATIVE, ANNEX, ARTICLE, SLIDE -> false;
                };
    }

    static boolean isAnnex(String part) {
        var last = part.substring(part.lastIndexOf('/') + 1);
        return last.startsWith("annex") || last.startsWith("appendix");
    }

    /// The name that the standard's element gets for a part.
    static String nameOf(String part) {
        var last = part.substring(part.lastIndexOf('/') + 1);
        if (last.startsWith("appendix")) {
            return "appendix";
        }
        if (last.startsWith("annex")) {
            return "annex";
        }
        return part.startsWith("slide ") ? "slide" : "part";
    }

    static int endOfPart(List<Provision> provisions, int from, int end) {
        var part = provisions.get(from).address().part();
        int to = from;
        while (to < end && provisions.get(to).address().part().equals(part)) {
            to++;
        }
        return to;
    }

    /// The words that follow the items of a paragraph and close its sentence.
    static boolean isWrapUp(Provision paragraph, Provision next) {
        return next.kind() == ProvisionKind.PARAGRAPH
                && next.address().part().equals(paragraph.address().part())
                && next.address().place().equals(paragraph.address().place() + " end");
    }

    static boolean isRow(Provision provision) {
        return provision.kind() == ProvisionKind.PARAGRAPH && provision.address().isRow();
    }

    static boolean isSameTable(Provision first, Provision other) {
        return isRow(other)
                && other.address().part().equals(first.address().part())
                && tableOf(other).equals(tableOf(first));
    }

    private static String tableOf(Provision row) {
        return row.address().place().substring(0, rowAt(row));
    }

    private static int rowAt(Provision provision) {
        return provision.address().place().indexOf(" row ");
    }
}
