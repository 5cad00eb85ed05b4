package org.rapporteur.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.report.wording.Words;

/// Footnotes, linked both ways: from the mark in the text to the note, and back.
///
/// A mark takes the next note of its provision that is printed with the same mark; notes whose mark
/// is not in the text are called at the end of their provision.
final class DocumentNotes {

    private final List<Footnote> notes;
    private final DocumentAnchors anchors;
    private final Words words;
    private final Map<ProvisionAddress, Deque<Integer>> waiting = new HashMap<>();
    private final Set<Integer> called = new HashSet<>();

    DocumentNotes(List<Footnote> notes, DocumentAnchors anchors, Words words) {
        this.notes = notes;
        this.anchors = anchors;
        this.words = words;
        for (int i = 0; i < notes.size(); i++) {
            waiting.computeIfAbsent(notes.get(i).provision(), any -> new ArrayDeque<>()).add(i);
        }
    }

    /// The call of the next note with this mark; the mark alone where there is none.
    Markup call(ProvisionAddress provision, String mark) {
        var own = waiting.getOrDefault(provision, new ArrayDeque<>());
        for (int note : own) {
            if (notes.get(note).mark().equals(mark)) {
                own.remove(note);
                return call(note);
            }
        }
        return Markup.of("<sup>{}</sup>", mark);
    }

    /// The calls of the notes of a provision that no mark has called.
    Markup callRest(Provision provision) {
        var rest = List.copyOf(waiting.getOrDefault(provision.address(), new ArrayDeque<>()));
        waiting.remove(provision.address());
        return Markup.each(rest, this::call);
    }

    private Markup call(int note) {
        called.add(note);
        var mark = notes.get(note).mark();
        return Markup.of(
                "<sup><a href=\"#note-{}\" id=\"call-{}\" role=\"doc-noteref\" aria-label=\"{}\">{}</a></sup>",
                note + 1,
                note + 1,
                words.say("document.note", mark.isEmpty() ? note + 1 : mark),
                mark.isEmpty() ? Integer.toString(note + 1) : mark);
    }

    /// All notes, to be rendered behind the text that calls them.
    Markup render() {
        if (notes.isEmpty()) {
            return Markup.NOTHING;
        }
        var items = new ArrayList<Markup>();
        for (int i = 0; i < notes.size(); i++) {
            items.add(item(i));
        }
        return Markup.of(
                """
                <section class="notes" aria-labelledby="notes" role="doc-endnotes">
                <h2 id="notes" lang="en" dir="ltr">{}</h2>
                <ul>
                {}</ul>
                </section>
                """,
                words.say("document.notes"),
                items);
    }

    private Markup item(int index) {
        var note = notes.get(index);
        var text = DocumentText.plain(note.text(), note.marks());
        var back = called.contains(index) ? "call-" + (index + 1) : anchors.of(note.provision());
        return Markup.of(
                "<li id=\"note-{}\"><span class=\"mark\">{}</span> <span class=\"text\" dir=\"auto\">{}</span>{}</li>\n",
                index + 1,
                note.mark(),
                text,
                Markup.of(
                                " <a class=\"back\" href=\"#{}\" role=\"doc-backlink\" lang=\"en\" dir=\"ltr\" aria-label=\"{}\">{}</a>",
                                back,
                                words.say("document.back", note.provision()),
                                note.provision())
                        .when(!back.isEmpty()));
    }
}
