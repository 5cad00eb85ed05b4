package org.rapporteur.documents.extraction;

import java.util.List;
import org.rapporteur.documents.structure.Prose;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import tools.jackson.core.JacksonException;

/// Reads a document that was extracted into JSON blocks, with its machine translation or without:
/// the words of the original become the provisions.
public final class ExtractionReader {

    private ExtractionReader() {}

    public static Instrument read(byte[] bytes, Source source) {
        List<ExtractedBlock> blocks;
        try {
            blocks = ExtractedBlocks.read(bytes);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            return refuse(
                    source,
                    IssueCode.CONTAINER_DAMAGED,
                    "The JSON is broken"
                            + (place == null
                                    ? "."
                                    : " at line "
                                            + place.getLineNr()
                                            + ", column "
                                            + place.getColumnNr()
                                            + "."));
        }
        if (blocks.isEmpty()) {
            return refuse(
                    source,
                    IssueCode.FORMAT_UNKNOWN,
                    "The JSON holds no blocks of text (objects with a type and a text).");
        }
        return Prose.read(new BlockCleaner(blocks).clean(), List.of())
                .toInstrument(source, Format.JSON, List.of());
    }

    private static Instrument refuse(Source source, IssueCode code, String message) {
        return Instrument.refused(source, Format.JSON, Issue.of(code, message));
    }
}
