package org.rapporteur.report.slides;

import java.util.List;

/// Paragraphs that stay on one slide together: a response and its source.
///
/// @param trace what the notes of the slide say about it; empty where there is nothing to say
record Block(List<Paragraph> paragraphs, String trace) {

    Block {
        paragraphs = List.copyOf(paragraphs);
    }

    static Block of(Paragraph... paragraphs) {
        return new Block(List.of(paragraphs), "");
    }

    double heightPoints(double widthPoints) {
        return paragraphs.stream()
                .mapToDouble(paragraph -> TextMeasure.heightPoints(paragraph, widthPoints))
                .sum();
    }
}
