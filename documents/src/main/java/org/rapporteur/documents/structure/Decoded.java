package org.rapporteur.documents.structure;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes as text.
///
/// @param text without a byte order mark
/// @param damaged whether bytes that are none of the character set's were replaced
public record Decoded(String text, boolean damaged) {

    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /// @param usual the character set where no byte order mark tells another
    public static Decoded of(byte[] bytes, Charset usual) {
        var text = new String(bytes, charsetOf(bytes, usual));
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Decoded(marked ? text.substring(1) : text, text.indexOf(REPLACEMENT) >= 0);
    }

    private static Charset charsetOf(byte[] bytes, Charset usual) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
        return switch (first) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> usual;
        };
    }
}
