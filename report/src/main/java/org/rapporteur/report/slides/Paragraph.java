package org.rapporteur.report.slides;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a slide.
record Paragraph(Form form, List<Run> runs) {

    Paragraph {
        runs = List.copyOf(runs);
    }

    static Paragraph of(Form form, Run... runs) {
        return new Paragraph(form, List.of(runs));
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    double sizePoints() {
        return runs.stream().mapToDouble(Run::sizePoints).max().orElse(Sizes.SMALL);
    }

    /// Share of the characters that are bold, 0 to 1.
    double boldShare() {
        double bold = runs.stream().filter(Run::bold).mapToInt(run -> run.text().length()).sum();
        return bold / Math.max(1, text().length());
    }

    /// How a paragraph stands: how far in, how far below the one before, with a bullet or without.
    enum Form {
        BULLET(18, 10, true),
        /// A bullet that goes on from the slide before.
        CONTINUED(18, 10, false),
        SOURCE(18, 1, false),
        PLAIN(0, 8, false),
        TIGHT(0, 2, false);

        private final double indentPoints;
        private final double spaceBeforePoints;
        private final boolean bullet;

        Form(double indentPoints, double spaceBeforePoints, boolean bullet) {
            this.indentPoints = indentPoints;
            this.spaceBeforePoints = spaceBeforePoints;
            this.bullet = bullet;
        }

        double indentPoints() {
            return indentPoints;
        }

        double spaceBeforePoints() {
            return spaceBeforePoints;
        }

        boolean hasBullet() {
            return bullet;
        }
    }
}
