package org.rapporteur.report.slides;

import org.rapporteur.report.wording.Printable;

/// Words in one look.
record Run(String text, double sizePoints, boolean bold, Ink ink) {

    Run {
        text = Printable.of(text);
    }

    static Run plain(String text, double sizePoints) {
        return new Run(text, sizePoints, false, Ink.TEXT);
    }

    static Run bold(String text, double sizePoints, Ink ink) {
        return new Run(text, sizePoints, true, ink);
    }

    static Run quiet(String text, double sizePoints) {
        return new Run(text, sizePoints, false, Ink.QUIET);
    }

    Run withText(String other) {
        return new Run(other, sizePoints, bold, ink);
    }
}
