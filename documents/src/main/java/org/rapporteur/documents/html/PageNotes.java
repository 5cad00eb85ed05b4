package org.rapporteur.documents.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.documents.structure.FoldedText;

/// A page's footnotes: short marks that link to an element further down, which holds the note and
/// most often links back.
final class PageNotes {

    private static final Pattern MARK = Pattern.compile("\\[?(\\d{1,3}|[a-z]|[*†‡]{1,3})\\]?");

    /// Longer elements are parts of the text that something links to.
    private static final int LONGEST_NOTE = 3_000;

    private final Map<Element, String[]> notesByLink = new HashMap<>();

    private PageNotes() {}

    /// Finds the notes and takes their elements out of the page.
    static PageNotes takeFrom(Document page) {
        var notes = new PageNotes();
        Set<Element> targets = new HashSet<>();
        for (var link : page.select("a[href^=#]")) {
            var mark = MARK.matcher(FoldedText.fold(link.text()));
            var id = link.attr("href").substring(1);
            var target = id.isEmpty() ? null : page.getElementById(id);
            if (mark.matches() && target != null && comesAfter(target, link)) {
                var holder = holderOf(target);
                var words = withoutMark(FoldedText.fold(holder.text()), mark.group(1));
                if (!words.isEmpty() && words.length() <= LONGEST_NOTE && !holder.equals(link)) {
                    notes.notesByLink.put(link, new String[] {mark.group(1), words});
                    targets.add(holder);
                }
            }
        }
        targets.forEach(Element::remove);
        return notes;
    }

    private static boolean comesAfter(Element target, Element link) {
        return target.closest("sup") == null
                && !link.parents().contains(target)
                && link.sourceRange().startPos() <= target.sourceRange().startPos();
    }

    /// The target may be an anchor at the beginning of its note.
    private static Element holderOf(Element target) {
        boolean anchor = target.tagName().equals("a") || target.text().length() < 5;
        var parent = target.parent();
        return anchor && parent != null && !parent.tagName().equals("body") ? parent : target;
    }

    private static String withoutMark(String text, String mark) {
        var words = text.replaceAll("[↑↩︎\ufe0e^]+", "").strip();
        for (var opening : new String[] {"[" + mark + "]", mark + ".", mark + ")", mark + " "}) {
            if (words.startsWith(opening)) {
                return words.substring(opening.length()).strip();
            }
        }
        return words.equals(mark) ? "" : words;
    }

    /// Mark and words of the note that a link leads to.
    Optional<String[]> find(Element link) {
        return Optional.ofNullable(notesByLink.get(link));
    }
}
