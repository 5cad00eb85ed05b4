package org.rapporteur.documents.pdf;

import java.util.Map;
import java.util.Set;

/// The marks of the notes that stand at the foot of each page: a raised character is a note's mark
/// only where such a note is there.
final class NoteMarks {

    static final NoteMarks NONE = new NoteMarks(Map.of());

    private final Map<Integer, Set<String>> byPage;

    NoteMarks(Map<Integer, Set<String>> byPage) {
        this.byPage = byPage;
    }

    boolean isNote(int page, String mark) {
        return byPage.getOrDefault(page, Set.of()).contains(mark);
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
