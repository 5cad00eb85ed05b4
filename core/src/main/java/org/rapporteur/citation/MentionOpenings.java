package org.rapporteur.citation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The places of a text at which a mention may begin, one after the other.
///
/// They are looked for a window at a time and without a branch for each byte, since a processor
/// guesses wrongly at almost every capital: first every byte that can open anything is marked,
/// sixty-four at a time; then a table over four bytes drops nearly all of them. Not safe to share
/// between threads.
final class MentionOpenings {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;

    /// Times eight bytes of 0 or 1: their bits side by side in the highest byte.
    private static final long GATHER = 0x0102040810204080L;

    private static final int WINDOW = 4096;
    private static final int AT_ONCE = 6;

    /// Which places are kept: those of certain signs, and those whose four bytes may open a name.
    static final class Table {

        /// Sets the bit that makes a Latin letter small. It joins a few other bytes too, which lets
        /// some places pass that open nothing.
        private static final int SMALL = 0x20202020;

        private static final int SPREAD = 0x9E3779B1;
        private static final int BITS = 16;

        private final byte[] signs = new byte[256];
        private final byte[] openings = new byte[1 << BITS];
        private final int mask;

        Table(String signs, List<String> names) {
            for (char sign : signs.toCharArray()) {
                this.signs[sign] = 1;
            }
            var encoded =
                    names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toList();
            int shortest = encoded.stream().mapToInt(name -> name.length).min().orElse(0);
            mask = shortest >= Integer.BYTES ? -1 : (1 << shortest * Byte.SIZE) - 1;
            for (var name : encoded) {
                if (!mayOpen(name[0]) && !ByteTrie.isAsciiLetter(name[0])) {
                    throw new IllegalArgumentException("no name may start with byte " + name[0]);
                }
                var four = Arrays.copyOf(name, Integer.BYTES);
                openings[slot((int) FOUR.get(four, 0))] = 1;
            }
        }

        /// 1 where a mention may begin with these four bytes, the first of them lowest; else 0.
        int keeps(int four) {
            return signs[four & 0xff] | openings[slot(four)];
        }

        private int slot(int four) {
            return (((four & mask) | SMALL) * SPREAD) >>> (Integer.SIZE - BITS);
        }
    }

    private final byte[] text;
    private final Table table;
    private final int[] places = new int[WINDOW + AT_ONCE];
    private int next;
    private int count;
    private int seen;

    MentionOpenings(byte[] text, Table table) {
        this.text = text;
        this.table = table;
    }

    /// The first place at or after `at`; `end` where there is none before it. Asked with rising
    /// `at` only.
    int next(int at, int end) {
        while (true) {
            for (; next < count; next++) {
                int place = places[next];
                if (place >= at) {
                    return Math.min(place, end);
                }
            }
            if (seen >= end) {
                return end;
            }
            look();
        }
    }

    /// Fills the places of the next window. Of the last bytes of all, behind which four cannot be
    /// read, every mark counts.
    private void look() {
        int last = Math.max(seen, text.length - Integer.BYTES + 1);
        int stop = Math.min(seen + WINDOW, last);
        int marked = 0;
        int at = seen;
        for (; at + Long.SIZE <= stop; at += Long.SIZE) {
            marked = spread(marks(text, at), at, marked);
        }
        for (; at < stop; at++) {
            places[marked] = at;
            marked += mayOpen(text[at]) ? 1 : 0;
        }
        next = 0;
        count = keep(marked);
        seen = stop;
        if (stop == last) {
            for (; seen < text.length; seen++) {
                places[count] = seen;
                count += mayOpen(text[seen]) ? 1 : 0;
            }
        }
    }

    /// Writes the places of the marks, some at once whether they are there or not.
    private int spread(long marks, int at, int from) {
        int to = from;
        for (long left = marks; left != 0; to += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                places[to + i] = at + Long.numberOfTrailingZeros(left);
                left &= left - 1;
            }
        }
        return from + Long.bitCount(marks);
    }

    private int keep(int marked) {
        int kept = 0;
        for (int i = 0; i < marked; i++) {
            int place = places[i];
            places[kept] = place;
            kept += table.keeps((int) FOUR.get(text, place));
        }
        return kept;
    }

    /// One bit for each of sixty-four bytes, set where the byte may open a mention.
    private static long marks(byte[] text, int at) {
        long marks = 0;
        for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
            long eight = (long) EIGHT.get(text, at + i);
            long left = eight << 1;
            long any = (left ^ (eight << 2)) & (left | (eight << 3) | (eight << 4));
            long bits = ((eight | any) & HIGH) >>> 7;
            marks |= (bits * GATHER >>> 56) << i;
        }
        return marks;
    }

    /// Whether a byte can open a mention: a capital, a digit, a stroke, an opening bracket, any
    /// byte beyond ASCII; and the few signs that the bits do not tell from these. Small letters and
    /// blanks cannot.
    static boolean mayOpen(byte b) {
        return b < 0 || (b & 0x60) == 0x40 || ((b & 0x60) == 0x20 && (b & 0x18) != 0);
    }
}
