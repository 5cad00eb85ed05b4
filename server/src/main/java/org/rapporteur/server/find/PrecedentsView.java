package org.rapporteur.server.find;

import java.util.List;
import org.rapporteur.server.text.Piece;

/// What the finder of agreed language shows.
///
/// @param asked the paragraph
public record PrecedentsView(String asked, List<Row> rows) {

    private static final int PERCENT = 100;

    /// A wording that was agreed before.
    ///
    /// @param similarity words in common, in order, over the words of both; 0 to 1
    /// @param text with the words that differ set off
    /// @param missing words asked for that it does not have
    /// @param uses the first use first
    public record Row(
            double similarity,
            String plain,
            List<Piece> text,
            List<String> missing,
            List<Use> uses) {

        public long percent() {
            return Math.round(similarity * PERCENT);
        }
    }

    /// Where the wording was adopted.
    ///
    /// @param id of the instrument
    /// @param adopted empty where it is not known
    public record Use(String id, String name, String language, String adopted, String provision) {}
}
