package org.rapporteur.documents.akn;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes end tags fit: drops one that closes nothing open, closes what an outer one leaves open.
///
/// Nothing but end tags is changed, so no word of the text can be lost or moved into the mark-up.
final class TagBalance {

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private final List<byte[]> open = new ArrayList<>();
    private int repairs;

    /// The bytes with fitting end tags.
    ///
    /// @param repairs how many end tags were dropped or added; 0 when the fault is of another kind
    record Balanced(byte[] bytes, int repairs) {}

    private TagBalance(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length + 256);
    }

    static Balanced balance(byte[] bytes) {
        var balance = new TagBalance(bytes);
        balance.run();
        return new Balanced(balance.out.toByteArray(), balance.repairs);
    }

    private void run() {
        int at = 0;
        while (at < in.length) {
            int tag = indexOf('<', at);
            out.write(in, at, tag - at);
            if (tag == in.length) {
                break;
            }
            int end = Math.min(endOfMarkup(tag), in.length);
            if (tag + 1 < in.length && in[tag + 1] == '/') {
                close(name(tag + 2), tag, end);
            } else {
                enter(tag, end);
            }
            at = end;
        }
        while (!open.isEmpty()) {
            addEndTag();
        }
    }

    private void enter(int tag, int end) {
        out.write(in, tag, end - tag);
        boolean element = tag + 1 < in.length && in[tag + 1] != '?' && in[tag + 1] != '!';
        if (element && in[Math.max(tag, end - 2)] != '/') {
            open.add(name(tag + 1));
        }
    }

    private void close(byte[] name, int tag, int end) {
        int match = open.size() - 1;
        while (match >= 0 && !Arrays.equals(open.get(match), name)) {
            match--;
        }
        if (match < 0) {
            repairs++;
            return;
        }
        while (open.size() - 1 > match) {
            addEndTag();
        }
        open.removeLast();
        out.write(in, tag, end - tag);
    }

    private void addEndTag() {
        repairs++;
        out.write('<');
        out.write('/');
        out.writeBytes(open.removeLast());
        out.write('>');
    }

    private int endOfMarkup(int tag) {
        boolean comment =
                tag + 3 < in.length
                        && in[tag + 1] == '!'
                        && in[tag + 2] == '-'
                        && in[tag + 3] == '-';
        if (!comment) {
            return indexOf('>', tag) + 1;
        }
        for (int i = tag + 4; i + 2 < in.length; i++) {
            if (in[i] == '-' && in[i + 1] == '-' && in[i + 2] == '>') {
                return i + 3;
            }
        }
        return in.length;
    }

    private byte[] name(int from) {
        int end = from;
        while (end < in.length && in[end] > ' ' && in[end] != '>' && in[end] != '/') {
            end++;
        }
        return Arrays.copyOfRange(in, from, end);
    }

    private int indexOf(char wanted, int from) {
        int i = from;
        while (i < in.length && in[i] != wanted) {
            i++;
        }
        return i;
    }
}
