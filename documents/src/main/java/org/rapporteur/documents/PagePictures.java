package org.rapporteur.documents;

import java.time.Duration;
import java.util.Optional;
import org.rapporteur.documents.pdf.PdfPicture;

/// A page of a PDF as it is printed, with words of it outlined: for whoever wants to see where a
/// provision stands in the original. Safe to call from several threads.
public final class PagePictures {

    /// A page takes a tenth of a second; one that takes longer is not worth the wait.
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// Files that are larger are not drawn from.
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private PagePictures() {}

    /// The page as PNG; empty where the file has no such page, or it cannot be drawn in time.
    ///
    /// @param page from 1
    /// @param words outlined where the page has them
    public static Optional<byte[]> find(byte[] pdf, int page, String words) {
        return pdf.length > MOST_BYTES
                ? Optional.empty()
                : BoundedWork.within(
                        LONGEST, () -> PdfPicture.find(pdf, page, words), _ -> Optional.empty());
    }
}
