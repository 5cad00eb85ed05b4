package org.rapporteur.documents.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What most lines of a document have in common.
///
/// @param size font size of the running text
/// @param pitch distance of two lines of a paragraph, as a multiple of the font size
/// @param left where most lines begin
/// @param right where full lines end
record Measurements(float size, float pitch, float left, float right) {

    private static final float USUAL_PITCH = 1.2f;

    /// A distance comes often that comes at least this share as often as the most common one.
    private static final float OFTEN = 0.3f;

    static float bodySize(List<PageLines> pages) {
        var sizes = new HashMap<Integer, Integer>();
        for (var page : pages) {
            for (var line : page.lines()) {
                if (!line.artifact() && line.cell().isNone()) {
                    sizes.merge(Math.round(line.size() * 10), line.glyphs().size(), Integer::sum);
                }
            }
        }
        return mostCommon(sizes, 100) / 10f;
    }

    static Measurements of(List<PageLines> bodies, float size) {
        var pitches = new HashMap<Integer, Integer>();
        var lefts = new HashMap<Integer, Integer>();
        var rights = new HashMap<Integer, Integer>();
        for (var page : bodies) {
            Line before = null;
            for (var line : page.lines()) {
                if (line.cell().isNone() && Math.abs(line.size() - size) < 0.3f) {
                    lefts.merge(Math.round(line.left()), 1, Integer::sum);
                    rights.merge(Math.round(line.right() / 2), 1, Integer::sum);
                    if (before != null) {
                        float pitch = (line.baseline() - before.baseline()) / size;
                        if (pitch > 0.9f && pitch < 2.2f) {
                            pitches.merge(Math.round(pitch * 20), 1, Integer::sum);
                        }
                    }
                    before = line;
                }
            }
        }
        return new Measurements(
                size,
                smallestCommon(pitches, Math.round(USUAL_PITCH * 20)) / 20f,
                mostCommon(lefts, 72),
                mostCommon(rights, 250) * 2f);
    }

    /// The smallest value that comes often: where paragraphs are short, the distance between them
    /// is the most common one.
    private static int smallestCommon(Map<Integer, Integer> counts, int otherwise) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getValue() >= most * OFTEN)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(otherwise);
    }

    private static int mostCommon(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Orders.by(Map.Entry::getValue, Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
