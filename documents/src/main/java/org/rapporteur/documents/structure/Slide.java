package org.rapporteur.documents.structure;

import java.util.List;

/// A slide as its format gives it.
///
/// @param number from 1
/// @param title its title line; empty where it has none that stands apart
/// @param lines its other text in reading order
/// @param notes the speaker's notes
public record Slide(int number, String title, List<Line> lines, List<String> notes) {

    public Slide {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// One line.
    ///
    /// @param level its depth in a list, from 0
    /// @param whole whether it is one bullet by its format; a transcript's line may hold several
    public record Line(String text, int level, boolean whole) {}
}
