package org.rapporteur.server.cycle;

import java.util.List;
import org.rapporteur.challenge.Challenge;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.store.ChallengePair;

/// Challenges that the same texts are linked to: drawn on a circle, and as a table.
///
/// @param strongest those that are drawn
/// @param rows of the table's page
/// @param next where the next page starts
public record TogetherView(
        Cycle cycle,
        List<Cycle> cycles,
        List<ChallengePair> strongest,
        List<ChallengePair> rows,
        String next) {

    /// More lines than these nobody can tell apart.
    static final int MOST_LINES = 40;

    private static final int MIDDLE = 300;
    private static final int RADIUS = 260;
    private static final int WIDEST_LINE = 12;

    /// A challenge on the circle.
    public record Point(String id, int x, int y) {}

    /// A line between two.
    ///
    /// @param width by the texts that the two have in common
    public record Line(Point from, Point to, int width) {}

    public List<Point> points() {
        var ids = cycle.challenges().stream().map(Challenge::id).toList();
        return ids.stream().map(id -> point(id, ids.indexOf(id), ids.size())).toList();
    }

    /// The first stands on top, the others follow clockwise.
    private static Point point(String id, int index, int count) {
        double angle = 2 * Math.PI * index / Math.max(1, count) - Math.PI / 2;
        return new Point(
                id,
                (int) Math.round(MIDDLE + RADIUS * Math.cos(angle)),
                (int) Math.round(MIDDLE + RADIUS * Math.sin(angle)));
    }

    /// The strongest last, so that it lies on top.
    public List<Line> lines() {
        var points = points();
        long most = strongest.isEmpty() ? 1 : strongest.getFirst().texts();
        return strongest.reversed().stream()
                .flatMap(pair ->
                        points.stream()
                                .filter(one -> one.id().equals(pair.first()))
                                .flatMap(one ->
                                        points.stream()
                                                .filter(two -> two.id().equals(pair.second()))
                                                .map(two ->
                                                        new Line(
                                                                one,
                                                                two,
                                                                width(pair.texts(), most)))))
                .toList();
    }

    private static int width(long texts, long most) {
        return (int) Math.max(1, WIDEST_LINE * texts / most);
    }

    /// What a challenge is called.
    public String title(String id) {
        return cycle.findChallenge(id).map(Challenge::shortTitle).orElse("");
    }
}
