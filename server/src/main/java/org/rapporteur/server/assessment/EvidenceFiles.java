package org.rapporteur.server.assessment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that evidence may be. A file is what its name and its first bytes say alike;
/// nothing is unpacked, run or shown in a page.
final class EvidenceFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("pdf", "application/pdf", ascii("%PDF-")),
                    new Kind("docx", OFFICE + "wordprocessingml.document", ZIP),
                    new Kind("xlsx", OFFICE + "spreadsheetml.sheet", ZIP),
                    new Kind("pptx", OFFICE + "presentationml.presentation", ZIP),
                    new Kind("odt", "application/vnd.oasis.opendocument.text", ZIP),
                    new Kind("png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                    new Kind(
                            "jpg",
                            "image/jpeg",
                            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
                    new Kind(
                            "jpeg",
                            "image/jpeg",
                            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
                    new Kind("txt", "text/plain", new byte[0]),
                    new Kind("csv", "text/csv", new byte[0]),
                    new Kind("html", "text/html", new byte[0]));

    private EvidenceFiles() {}

    /// @param start what every such file starts with; empty for texts, which are UTF-8
    private record Kind(String ending, String mediaType, byte[] start) {
        boolean fits(byte[] bytes) {
            return start.length == 0
                    ? isText(bytes)
                    : bytes.length >= start.length
                            && Arrays.equals(start, Arrays.copyOf(bytes, start.length));
        }
    }

    /// Endings, as a form names them: `.pdf,.docx`.
    static String endings() {
        return String.join(",", KINDS.stream().map(kind -> "." + kind.ending()).toList());
    }

    /// The type of a file; empty where it is none of these, or not what its name says.
    static Optional<String> findMediaType(String name, byte[] bytes) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> kind.ending().equals(ending) && kind.fits(bytes))
                .map(Kind::mediaType)
                .findFirst();
    }

    private static boolean isText(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(one -> one == 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
