package org.rapporteur.citation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds the next byte at which a mention can begin, eight bytes at a time: a stroke, an opening
/// bracket, a digit, a capital, or any byte beyond ASCII. Small letters, blanks and the other
/// punctuation make up most of a text and are passed over.
final class RareBytes {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private RareBytes() {}

    /// The first rare byte at or after `at`; `end` where there is none.
    static int next(byte[] text, int at, int end) {
        int place = at;
        while (place + Long.BYTES <= end) {
            long rare = rareIn((long) EIGHT.get(text, place));
            if (rare != 0) {
                return place + (Long.numberOfTrailingZeros(rare) >> 3);
            }
            place += Long.BYTES;
        }
        while (place < end && !isRare(text[place])) {
            place++;
        }
        return place;
    }

    static boolean isRare(byte b) {
        return b < 0 || (b & 0x60) == 0x40 || (b & 0x70) == 0x30 || b == '/' || b == '(';
    }

    /// The highest bit of each rare byte; exact for the first of them and for those before it.
    private static long rareIn(long eight) {
        long capitals = (eight & ~(eight << 1) & (0x40 * ONES)) << 1;
        long digits = zeros((eight & (0x70 * ONES)) ^ (0x30 * ONES));
        long strokes = zeros(eight ^ ('/' * ONES));
        long brackets = zeros(eight ^ ('(' * ONES));
        return (eight & HIGH) | capitals | digits | strokes | brackets;
    }

    /// The highest bit of each byte that is zero; bytes above the first such may be marked wrongly.
    private static long zeros(long bytes) {
        return (bytes - ONES) & ~bytes & HIGH;
    }
}
