package org.rapporteur.documents.pdf;

import java.util.List;

/// A straight line that a page draws, level or upright, in points from the top left corner.
record Ruling(float left, float top, float right, float bottom) {

    boolean isLevel() {
        return right - left >= bottom - top;
    }

    /// Where it stands across its direction.
    float place() {
        return isLevel() ? (top + bottom) / 2 : (left + right) / 2;
    }

    float start() {
        return isLevel() ? left : top;
    }

    float end() {
        return isLevel() ? right : bottom;
    }

    /// As a mirror beside a page of this width shows it.
    Ruling mirrored(float width) {
        return new Ruling(width - right, top, width - left, bottom);
    }

    float length() {
        return end() - start();
    }

    boolean touches(Ruling other, float reach) {
        return left - reach <= other.right
                && other.left - reach <= right
                && top - reach <= other.bottom
                && other.top - reach <= bottom;
    }

    /// The smallest rectangle around all of them, as if it were a line.
    static Ruling around(List<Ruling> lines) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (var line : lines) {
            left = Math.min(left, line.left());
            top = Math.min(top, line.top());
            right = Math.max(right, line.right());
            bottom = Math.max(bottom, line.bottom());
        }
        return new Ruling(left, top, right, bottom);
    }
}
