package org.rapporteur.documents.akn;

import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;

/// Writes the provisions: containers in the preamble; sections, paragraphs with their lists, and
/// tables everywhere else. The elements come in the order of the provisions.
final class ProvisionWriter {

    /// Deeper than any document nests; what is deeper yet keeps its level in an attribute.
    private static final int DEEPEST_NESTING = 12;

    private final XmlOut xml;
    private final NotePlan plan;
    private final ElementIds ids;
    private final InlineWriter inline;
    private final List<Provision> provisions;
    private final SectionTrail trail = new SectionTrail();

    ProvisionWriter(XmlOut xml, Instrument instrument, NotePlan plan, ElementIds ids) {
        this.xml = xml;
        this.plan = plan;
        this.ids = ids;
        this.inline = new InlineWriter(xml, plan, ids);
        this.provisions = instrument.provisions();
    }

    InlineWriter inline() {
        return inline;
    }

    // The preamble

    void preamble(int end) {
        for (int i = 0; i < end; ) {
            i = container(i, end);
        }
    }

    private int container(int index, int end) {
        var provision = provisions.get(index);
        boolean list = provision.kind() == ProvisionKind.ITEM;
        int itemsEnd = list ? endOfItems(index, end) : endOfItems(index + 1, end);
        if (list) {
            xml.open("container", "name", "list", "eId", ids.next("container"));
            blockList(index, itemsEnd, 0);
        } else {
            openProvision("container", index, 0, "name", nameOf(provision));
            ownNumber(provision);
            words(index, "p");
            if (itemsEnd > index + 1) {
                blockList(index + 1, itemsEnd, 0);
            }
        }
        xml.close();
        return itemsEnd;
    }

    /// The publisher names a container by its verb.
    private static String nameOf(Provision provision) {
        return provision
                .findVerb()
                .map(span -> span.of(provision.text()))
                .filter(verb -> !verb.isBlank())
                .orElse(provision.kind().code());
    }

    private void blockList(int from, int to, int depth) {
        xml.open("blockList", "eId", ids.next("blockList"));
        for (int i = from; i < to; ) {
            int end = endOfChildren(i, to, depth);
            openProvision("item", i, depth);
            number(provisions.get(i));
            words(i, "p");
            if (end > i + 1) {
                blockList(i + 1, end, depth + 1);
            }
            xml.close();
            i = end;
        }
        xml.close();
    }

    // The main part, or an annex

    void run(int from, int to) {
        int open = 0;
        for (int i = from; i < to; ) {
            var provision = provisions.get(i);
            if (provision.isHeading()) {
                int depth = Math.min(Math.clamp(provision.level(), 0, open), DEEPEST_NESTING);
                closeAll(open - depth);
                openProvision("section", i, depth);
                number(provision);
                words(i, "heading");
                open = depth + 1;
                i++;
            } else if (DocumentPlan.isRow(provision)) {
                i = table(i, to);
            } else if (provision.kind() == ProvisionKind.ITEM) {
                i = list(i, i, to);
            } else {
                i = paragraph(i, to);
            }
        }
        closeAll(open);
    }

    private void closeAll(int count) {
        for (int i = 0; i < count; i++) {
            xml.close();
        }
    }

    private int paragraph(int index, int end) {
        openProvision("paragraph", index, 0);
        number(provisions.get(index));
        boolean items = index + 1 < end && isItem(index + 1);
        int next = index + 1;
        if (items) {
            next = list(index, index + 1, end);
        } else {
            words(index, "content", "p");
        }
        xml.close();
        return next;
    }

    /// A list with the words that introduce it, where a paragraph holds it, and those that close
    /// it.
    private int list(int parent, int from, int end) {
        int itemsEnd = endOfItems(from, end);
        xml.open("list", "eId", ids.next("list"));
        if (parent < from) {
            words(parent, "intro", "p");
        }
        points(from, itemsEnd, 0);
        boolean wrapUp =
                parent < from
                        && itemsEnd < end
                        && DocumentPlan.isWrapUp(provisions.get(parent), provisions.get(itemsEnd));
        if (wrapUp) {
            openProvision("wrapUp", itemsEnd, 0);
            ownNumber(provisions.get(itemsEnd));
            words(itemsEnd, "p");
            xml.close();
        }
        xml.close();
        return wrapUp ? itemsEnd + 1 : itemsEnd;
    }

    private void points(int from, int to, int depth) {
        for (int i = from; i < to; ) {
            int end = endOfChildren(i, to, depth);
            openProvision("point", i, depth);
            number(provisions.get(i));
            if (end > i + 1) {
                xml.open("list", "eId", ids.next("list"));
                words(i, "intro", "p");
                points(i + 1, end, depth + 1);
                xml.close();
            } else {
                words(i, "content", "p");
            }
            xml.close();
            i = end;
        }
    }

    private int table(int from, int end) {
        int to = from;
        xml.open("hcontainer", "name", "table", "eId", ids.next("hcontainer"));
        xml.open("content", "eId", ids.next("content"));
        xml.open("table", "eId", ids.next("table"));
        while (to < end && DocumentPlan.isSameTable(provisions.get(from), provisions.get(to))) {
            var row = provisions.get(to);
            openProvision("tr", to, 0);
            ownNumber(row);
            inline.row(row.text(), row.marks(), plan.ofProvision(to));
            xml.close();
            to++;
        }
        closeAll(3);
        return to;
    }

    // What belongs to what

    private boolean isItem(int index) {
        return provisions.get(index).kind() == ProvisionKind.ITEM;
    }

    private int endOfItems(int from, int end) {
        int to = from;
        while (to < end && isItem(to)) {
            to++;
        }
        return to;
    }

    /// Items that stand deeper than this one, up to the next that does not.
    private int endOfChildren(int index, int end, int depth) {
        int to = index + 1;
        while (depth < DEEPEST_NESTING
                && to < end
                && provisions.get(to).level() > provisions.get(index).level()) {
            to++;
        }
        return to;
    }

    // One provision

    /// @param impliedLevel the level that the nesting tells
    private void openProvision(String element, int index, int impliedLevel, String... more) {
        var provision = provisions.get(index);
        boolean fit = ElementIds.isPublishable(provision.id());
        var expected =
                trail.expect(provision.address().part(), provision.isHeading(), provision.level());
        xml.open(
                element,
                "eId",
                ids.next(element),
                "wId",
                fit ? provision.id() : "",
                "class",
                provision.kind().code(),
                "title",
                provision.address().toString());
        xml.attributes(more);
        if (!fit) {
            xml.own(OwnMarkup.ID, provision.id());
        }
        if (!provision.section().equals(expected)) {
            xml.own(OwnMarkup.SECTION, provision.section());
        }
        if (provision.level() != impliedLevel) {
            xml.own(OwnMarkup.LEVEL, Integer.toString(provision.level()));
        }
        if (provision.page() != 0) {
            xml.own(OwnMarkup.PAGE, Integer.toString(provision.page()));
        }
        trail.follow(provision, expected);
    }

    private void number(Provision provision) {
        if (!provision.number().isEmpty()) {
            xml.line("num", OwnMarkup.printedNumber(provision.number()));
        }
    }

    /// The number where the schema admits no element for it.
    private void ownNumber(Provision provision) {
        if (!provision.number().isEmpty()) {
            xml.own(OwnMarkup.NUMBER, provision.number());
        }
    }

    private void words(int index, String... elements) {
        var provision = provisions.get(index);
        for (var element : elements) {
            xml.open(element);
        }
        inline.text(provision.text(), provision.marks(), plan.ofProvision(index));
        closeAll(elements.length);
    }
}
