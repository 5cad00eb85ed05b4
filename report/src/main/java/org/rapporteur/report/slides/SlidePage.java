package org.rapporteur.report.slides;

import java.util.List;

/// One slide, laid out and ready to be written.
sealed interface SlidePage {

    /// What the speaker's notes say.
    String notes();

    /// The first slide.
    record Opening(String title, double titlePoints, List<Paragraph> subtitle, String notes)
            implements SlidePage {
        public Opening {
            subtitle = List.copyOf(subtitle);
        }
    }

    /// A challenge beside its responses.
    ///
    /// @param kicker the small line over the title
    /// @param panel the deck's label and what it leaves out
    /// @param responses the responses that fit
    record Answer(
            String kicker,
            String title,
            double titlePoints,
            List<Paragraph> panel,
            List<Paragraph> responses,
            String notes)
            implements SlidePage {
        public Answer {
            panel = List.copyOf(panel);
            responses = List.copyOf(responses);
        }
    }

    /// One column of entries: gaps, newer texts, sources.
    record Listing(
            String kicker, String title, double titlePoints, List<Paragraph> entries, String notes)
            implements SlidePage {
        public Listing {
            entries = List.copyOf(entries);
        }
    }
}
