package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.ProvisionAddress;

/// An instrument's text as one run of UTF-8 bytes, divided into units: its provisions, each
/// followed by its notes.
///
/// @param bytes every unit's text, one after the other
/// @param units in the order in which they are read
public record EncodedText(byte[] bytes, List<Unit> units) {

    /// One provision or footnote.
    ///
    /// @param footnote mark of the footnote; empty for a provision
    /// @param start first byte
    /// @param end byte after the last
    /// @param ascii whether every character is one byte, so that byte and character positions agree
    public record Unit(
            ProvisionAddress provision, String footnote, int start, int end, boolean ascii) {}

    /// Encodes an instrument; notes follow the provision that carries their mark.
    public static EncodedText of(Instrument instrument) {
        var builder = new Builder();
        var notes = instrument.footnotes();
        int next = 0;
        for (var provision : instrument.provisions()) {
            builder.add(provision.address(), "", provision.text());
            while (next < notes.size() && notes.get(next).provision().equals(provision.address())) {
                var note = notes.get(next++);
                builder.add(note.provision(), note.mark(), note.text());
            }
        }
        for (; next < notes.size(); next++) {
            var note = notes.get(next);
            builder.add(note.provision(), note.mark(), note.text());
        }
        return builder.build();
    }

    /// Encodes one text that stands by itself.
    public static EncodedText of(String text) {
        var builder = new Builder();
        builder.add(ProvisionAddress.of("text"), "", text);
        return builder.build();
    }

    /// The characters (Java `char`) that the bytes from `start` to `end` stand for.
    int characters(int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            int b = bytes[i] & 0xff;
            characters += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        }
        return characters;
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static final class Builder {
        private byte[] bytes = new byte[1 << 14];
        private int used;
        private final List<Unit> units = new ArrayList<>();

        void add(ProvisionAddress provision, String footnote, String text) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            if (used + encoded.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + encoded.length));
            }
            System.arraycopy(encoded, 0, bytes, used, encoded.length);
            boolean ascii = encoded.length == text.length();
            units.add(new Unit(provision, footnote, used, used + encoded.length, ascii));
            used += encoded.length;
        }

        EncodedText build() {
            return new EncodedText(Arrays.copyOf(bytes, used), List.copyOf(units));
        }
    }
}
