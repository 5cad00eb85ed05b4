package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.documents.structure.Slide.Line;

/// Puts lines together that belong to one bullet.
final class LineJoiner {

    private LineJoiner() {}

    /// Lines that a format gives as whole bullets stay. Of a transcript's lines, either each is a
    /// bullet, or they are one text broken at the margin: then some line ends in the middle of a
    /// phrase, and all are one.
    static List<Line> join(List<Line> lines) {
        if (lines.size() < 2 || lines.stream().allMatch(Line::whole)) {
            return lines;
        }
        if (isBrokenText(lines)) {
            var text = String.join(" ", lines.stream().map(Line::text).toList());
            return List.of(new Line(text, 0, false));
        }
        return lines.stream()
                .map(line -> new Line(line.text(), line.level(), !carriesMarks(line.text())))
                .toList();
    }

    private static boolean carriesMarks(String text) {
        return MarkedBullets.split(text).size() > 1;
    }

    private static boolean isBrokenText(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            var before = Token.listOf(lines.get(i - 1).text());
            var next = Token.listOf(lines.get(i).text());
            if (before.isEmpty() || next.isEmpty()) {
                continue;
            }
            var last = before.getLast();
            boolean endsOpen =
                    !last.endsClause() && BulletWords.isOpenEnded(last.word())
                            || last.endsWith(",");
            if (endsOpen
                    || next.getFirst().isLower()
                            && next.getFirst().raw().equals(lines.get(i).text().split(" ")[0])
                            && !last.endsSentence()) {
                return true;
            }
        }
        return false;
    }

    /// A bullet that is only the name of a source ("Quay Declaration:") opens the one below it.
    static List<Line> joinHeads(List<Line> bullets) {
        var joined = new ArrayList<Line>();
        var head = "";
        for (var bullet : bullets) {
            var text = head.isEmpty() ? bullet.text() : head + " " + bullet.text();
            boolean headAlone = head.isEmpty() && isHeadAlone(text);
            head = headAlone ? text : "";
            if (!headAlone) {
                joined.add(new Line(text, bullet.level(), true));
            }
        }
        if (!head.isEmpty()) {
            joined.add(new Line(head, 0, true));
        }
        return joined;
    }

    private static boolean isHeadAlone(String text) {
        var tokens = Token.listOf(text);
        var heads = SourceHeads.find(tokens, List.of());
        return text.endsWith(":")
                && heads.size() == 1
                && heads.getFirst().first() == 0
                && heads.getFirst().last() == tokens.size() - 1;
    }
}
