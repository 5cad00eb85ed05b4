package org.rapporteur.report.slides;

import java.awt.Color;

/// Colours of text on a light ground; each has a contrast of at least 4.5 to 1 there.
enum Ink {
    TEXT(0x1A212B),
    QUIET(0x4C5866),
    ACCENT(0x0B3D75),
    FLAG(0x7A4300),
    LIGHT(0xFFFFFF);

    private final Color color;

    Ink(int rgb) {
        this.color = new Color(rgb);
    }

    byte[] rgb() {
        return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    Color color() {
        return color;
    }
}
