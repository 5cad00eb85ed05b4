package org.rapporteur.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the notes from the foot of each page; a note that goes on on the next page is made whole.
final class NoteArea {

    private static final int SHORTEST_RULE = 5;
    private static final float NOTE_SIZE = 0.95f;

    private final List<PageLines> bodies = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final float bodySize;

    /// A note as printed.
    ///
    /// @param page where it begins
    record Note(int page, String mark, List<Line> lines) {}

    private NoteArea(float bodySize) {
        this.bodySize = bodySize;
    }

    static NoteArea split(List<PageLines> pages, float bodySize) {
        var area = new NoteArea(bodySize);
        pages.forEach(area::split);
        return area;
    }

    /// The pages without their notes.
    List<PageLines> bodies() {
        return bodies;
    }

    List<Note> notes() {
        return notes;
    }

    NoteMarks marks() {
        Map<Integer, Set<String>> byPage = new HashMap<>();
        notes.forEach(note ->
                byPage.computeIfAbsent(note.page(), any -> new HashSet<>()).add(note.mark()));
        return new NoteMarks(byPage);
    }

    /// The short line of underscores above the notes.
    static boolean isRule(Line line) {
        int underscores = 0;
        for (var glyph : line.glyphs()) {
            if (glyph.text().startsWith("_")) {
                underscores++;
            } else if (!glyph.isBlank()) {
                return false;
            }
        }
        return underscores >= SHORTEST_RULE;
    }

    private void split(PageLines page) {
        int start = startOfNotes(page);
        var body = page.lines().subList(0, start).stream().filter(line -> !isRule(line)).toList();
        bodies.add(page.with(body));
        for (var line : page.lines().subList(start, page.lines().size())) {
            if (!isRule(line)) {
                add(page.number(), line);
            }
        }
    }

    private int startOfNotes(PageLines page) {
        var lines = page.lines();
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (isRule(lines.get(i)) && !markOf(lines.get(i + 1)).isEmpty()) {
                return i;
            }
        }
        int start = lines.size();
        while (start > 0 && isOfNotes(lines.get(start - 1))) {
            start--;
        }
        for (int i = start; i < lines.size(); i++) {
            if (isRule(lines.get(i))) {
                return i;
            }
        }
        while (start < lines.size() && markOf(lines.get(start)).isEmpty()) {
            start++;
        }
        return start;
    }

    private boolean isOfNotes(Line line) {
        boolean small = line.size() < bodySize * NOTE_SIZE;
        return line.cell().isNone() && (small || isRule(line));
    }

    private void add(int page, Line line) {
        var mark = markOf(line);
        if (!mark.isEmpty()) {
            var lines = new ArrayList<Line>();
            lines.add(withoutMark(line, mark));
            notes.add(new Note(page, mark, lines));
        } else if (!notes.isEmpty()) {
            notes.getLast().lines().add(line);
        }
    }

    /// The raised number or letter, or the stars, at the beginning of the line; empty where there
    /// is none.
    static String markOf(Line line) {
        var mark = new StringBuilder();
        for (var glyph : line.glyphs()) {
            if (glyph.isBlank() && mark.isEmpty()) {
                continue;
            }
            boolean star = glyph.text().equals("*");
            if (!glyph.isBlank() && (line.isRaised(glyph) || star)) {
                mark.append(glyph.text());
                continue;
            }
            // Stars that touch what follows are part of a bar code.
            boolean apart = glyph.isBlank() || line.isRaised(line.glyphs().getFirst());
            return apart || mark.indexOf("*") < 0 ? mark.toString() : "";
        }
        return "";
    }

    private static Line withoutMark(Line line, String mark) {
        var glyphs = line.glyphs();
        int at = 0;
        int marked = 0;
        while (at < glyphs.size() && marked < mark.length()) {
            marked += glyphs.get(at).isBlank() ? 0 : glyphs.get(at).text().length();
            at++;
        }
        return line.withGlyphs(glyphs.subList(at, glyphs.size()));
    }
}
