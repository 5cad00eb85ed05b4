package org.rapporteur.documents.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The letters of a page in the order of drawing, in which words are found again. Only letters
/// count: numbers of notes stand between words on the page and not in what was read.
record PrintedWords(String letters, List<Glyph> glyphs) {

    /// So many letters of a passage have to be there; a passage that goes on elsewhere has fewer
    /// than all.
    private static final int FEWEST = 24;

    /// Room between the letters and the outline, by the size of the letters.
    private static final float ROOM = 0.3f;

    PrintedWords {
        glyphs = List.copyOf(glyphs);
    }

    /// A rectangle on the page, in points from its top left corner.
    record Place(float left, float top, float right, float bottom) {

        static Place of(Glyph glyph) {
            float room = ROOM * glyph.size();
            return new Place(
                    glyph.x() - room,
                    glyph.baseline() - glyph.size(),
                    glyph.end() + room,
                    glyph.baseline() + room);
        }

        Place with(Place other) {
            return new Place(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    /// @param glyphs of the page in the order of drawing
    static PrintedWords of(List<Glyph> glyphs) {
        var letters = new StringBuilder();
        var owners = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            var own = lettersOf(glyph.text());
            letters.append(own);
            for (int i = 0; i < own.length(); i++) {
                owners.add(glyph);
            }
        }
        return new PrintedWords(letters.toString(), owners);
    }

    private static String lettersOf(String text) {
        var letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(Character::isLetter)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /// Where the page has the words, or the longest part of them from their first or up to their
    /// last: one place for each column that they run through. None where the page has too few.
    List<Place> find(String words) {
        var wanted = lettersOf(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        int least = Math.min(FEWEST, wanted.length());
        int start = letters.indexOf(wanted.substring(0, least));
        if (start >= 0) {
            int end = start + least;
            while (end < letters.length()
                    && end - start < wanted.length()
                    && letters.charAt(end) == wanted.charAt(end - start)) {
                end++;
            }
            return places(start, end);
        }
        int last = letters.indexOf(wanted.substring(wanted.length() - least));
        return last < 0 ? List.of() : fromEarlierPage(wanted, last, last + least);
    }

    /// The end of a passage that began on the page before.
    private List<Place> fromEarlierPage(String wanted, int found, int end) {
        int start = found;
        while (start > 0
                && end - start < wanted.length()
                && letters.charAt(start - 1)
                        == wanted.charAt(wanted.length() - (end - start) - 1)) {
            start--;
        }
        return places(start, end);
    }

    /// A line that stands above the one before begins another column.
    private List<Place> places(int start, int end) {
        var places = new ArrayList<Place>();
        float baseline = glyphs.get(start).baseline();
        for (var glyph : glyphs.subList(start, end)) {
            boolean isFirst = places.isEmpty() || glyph.baseline() < baseline - 2 * glyph.size();
            if (isFirst) {
                places.add(Place.of(glyph));
            } else {
                places.set(places.size() - 1, places.getLast().with(Place.of(glyph)));
            }
            baseline = glyph.baseline();
        }
        return List.copyOf(places);
    }
}
