package org.rapporteur.documents.akn;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Mark;

/// Writes the words of a provision with what is marked in them, and its notes where their marks
/// stand.
final class InlineWriter {

    private final XmlOut xml;
    private final NotePlan plan;
    private final ElementIds ids;

    InlineWriter(XmlOut xml, NotePlan plan, ElementIds ids) {
        this.xml = xml;
        this.plan = plan;
        this.ids = ids;
    }

    /// A whole text in the element that is open.
    void text(String text, List<Mark> marks, NotePlan.OfProvision notes) {
        var sweep = new InlineSweep(marks);
        sweep.text(text.length());
        write(text, marks, notes, sweep);
        notes.atEnd().forEach(this::unmarkedNote);
    }

    /// A row of a table, cell by cell where no mark stands in the way.
    void row(String text, List<Mark> marks, NotePlan.OfProvision notes) {
        var sweep = new InlineSweep(marks);
        xml.open("td");
        xml.open("p");
        if (sweep.fitsCells(text)) {
            sweep.cells(text);
        } else {
            sweep.text(text.length());
        }
        write(text, marks, notes, sweep);
        notes.atEnd().forEach(this::unmarkedNote);
        xml.close();
        xml.close();
    }

    private void write(
            String text, List<Mark> marks, NotePlan.OfProvision notes, InlineSweep sweep) {
        boolean ordered = sweep.needsOrder();
        for (var token : sweep.tokens()) {
            switch (token.kind()) {
                case TEXT -> xml.text(text.substring(token.from(), token.to()));
                case CLOSE -> xml.close();
                case CELL -> nextCell(token.from());
                case OPEN -> {
                    open(marks.get(token.mark()));
                    place(token.mark(), ordered, sweep.isCut(token.mark()));
                }
                case POINT -> {
                    var note = notes.atMark().get(token.mark());
                    if (note == null) {
                        open(marks.get(token.mark()));
                        place(token.mark(), ordered, false);
                    } else {
                        openNote(note);
                        place(token.mark(), ordered, false);
                        noteText(plan.note(note));
                    }
                    xml.close();
                }
            }
        }
    }

    private void nextCell(int from) {
        if (from > 0) {
            xml.close();
            xml.close();
            xml.open("td");
            xml.open("p");
        }
    }

    private void place(int mark, boolean ordered, boolean cut) {
        if (ordered) {
            xml.own(OwnMarkup.ORDER, Integer.toString(mark));
        }
        if (cut) {
            xml.own(OwnMarkup.PIECE, Integer.toString(mark));
        }
    }

    private void open(Mark mark) {
        switch (mark.kind()) {
            case VERB -> openSpan(OwnMarkup.VERB_CLASS, mark.value());
            case EMPHASIS -> openSpan(OwnMarkup.EMPHASIS_CLASS, mark.value());
            case FOOTNOTE -> openSpan(OwnMarkup.FOOTNOTE_CLASS, mark.value());
            case LINK -> openLink(mark.value());
        }
    }

    private void openSpan(String styleClass, String value) {
        xml.openInline("span", "class", styleClass);
        if (!value.isEmpty()) {
            xml.own(OwnMarkup.VALUE, value);
        }
    }

    /// An address that is none stays readable for us, and does not make the file invalid.
    private void openLink(String address) {
        boolean valid = isUri(address);
        xml.openInline("a", "href", valid ? address : "#");
        if (!valid) {
            xml.own(OwnMarkup.VALUE, address);
        }
    }

    private static boolean isUri(String address) {
        try {
            return !new URI(address.replace(" ", "%20")).toString().isEmpty();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /// A note that no mark in the text points to.
    private void unmarkedNote(int note) {
        openNote(note);
        xml.own(OwnMarkup.UNMARKED, "true");
        noteText(plan.note(note));
        xml.close();
    }

    /// A note whose provision is not in the document.
    void homelessNote(int note) {
        openNote(note);
        var address = plan.note(note).provision();
        xml.own(OwnMarkup.UNMARKED, "true");
        xml.own(OwnMarkup.PART, address.part());
        xml.own(OwnMarkup.PLACE, address.place());
        noteText(plan.note(note));
        xml.close();
    }

    private void openNote(int index) {
        var note = plan.note(index);
        boolean fit = ElementIds.isPublishable(note.id());
        xml.openInline(
                "authorialNote",
                "marker",
                note.mark(),
                "placement",
                "bottom",
                "eId",
                ids.next("authorialNote"),
                "wId",
                fit ? note.id() : "");
        if (!fit) {
            xml.own(OwnMarkup.ID, note.id());
        }
        if (!plan.isNatural()) {
            xml.own(OwnMarkup.NOTE_ORDER, Integer.toString(index));
        }
    }

    private void noteText(Footnote note) {
        xml.openInline("p");
        text(note.text(), note.marks(), NotePlan.OfProvision.NONE);
        xml.close();
    }
}
