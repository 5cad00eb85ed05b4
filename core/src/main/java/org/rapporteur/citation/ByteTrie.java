package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A set of phrases matched byte by byte from a position, forwards or backwards; the longest match
/// wins.
///
/// Latin letters match in either case; everything else to the letter. Immutable once built; safe to
/// share.
final class ByteTrie {

    /// No match.
    static final int NONE = -1;

    private final boolean backwards;
    private final boolean[] firstByte = new boolean[256];
    private int[] keys = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int[] values = new int[1 << 10];
    private int used;
    private int nodes = 1;

    private ByteTrie(boolean backwards) {
        this.backwards = backwards;
        java.util.Arrays.fill(values, NONE);
    }

    /// Phrase number `i` gives the value `i`; of two equal phrases the first counts.
    static ByteTrie forwards(List<String> phrases) {
        return build(phrases, false);
    }

    static ByteTrie backwards(List<String> phrases) {
        return build(phrases, true);
    }

    private static ByteTrie build(List<String> phrases, boolean backwards) {
        var trie = new ByteTrie(backwards);
        for (int i = 0; i < phrases.size(); i++) {
            var bytes = phrases.get(i).getBytes(StandardCharsets.UTF_8);
            if (bytes.length == 0) {
                throw new IllegalArgumentException("an empty phrase");
            }
            trie.add(bytes, i);
        }
        return trie;
    }

    private void add(byte[] phrase, int value) {
        int node = 0;
        for (int i = 0; i < phrase.length; i++) {
            int symbol = lower(phrase[backwards ? phrase.length - 1 - i : i]);
            if (i == 0) {
                firstByte[symbol] = true;
            }
            int child = child(node, symbol);
            if (child < 0) {
                child = nodes++;
                insert(node << 8 | symbol, child);
            }
            node = child;
        }
        if (node >= values.length) {
            int old = values.length;
            values = java.util.Arrays.copyOf(values, Math.max(old * 2, node + 1));
            java.util.Arrays.fill(values, old, values.length, NONE);
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
    }

    private void insert(int key, int child) {
        if (++used * 2 > keys.length) {
            var oldKeys = keys;
            var oldNext = next;
            keys = new int[oldKeys.length * 2];
            next = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldNext[i] != 0) {
                    put(oldKeys[i], oldNext[i]);
                }
            }
        }
        put(key, child);
    }

    private void put(int key, int child) {
        int slot = hash(key) & (keys.length - 1);
        while (next[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        next[slot] = child;
    }

    private int child(int node, int symbol) {
        int key = node << 8 | symbol;
        int slot = hash(key) & (keys.length - 1);
        while (next[slot] != 0) {
            if (keys[slot] == key) {
                return next[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    private static int hash(int key) {
        int h = key * 0x9E3779B1;
        return h ^ (h >>> 15);
    }

    /// Whether any phrase starts (backwards: ends) with this byte.
    boolean mayStart(byte b) {
        return firstByte[lower(b)];
    }

    /// The longest phrase that starts at `at` and ends before `limit`, on a word's boundary, packed
    /// by [#pack]; [#NONE] where there is none.
    long match(byte[] text, int at, int limit) {
        int node = 0;
        int end = at;
        long best = NONE;
        while (end < limit) {
            node = child(node, lower(text[end]));
            if (node < 0) {
                break;
            }
            end++;
            if (node < values.length && values[node] != NONE && !isWordByte(text, end, limit)) {
                best = pack(values[node], end - at);
            }
        }
        return best;
    }

    /// The longest phrase that ends just before `end` and starts at or after `floor`, on a word's
    /// boundary.
    long matchBack(byte[] text, int end, int floor) {
        int node = 0;
        int start = end;
        long best = NONE;
        while (start > floor) {
            node = child(node, lower(text[start - 1]));
            if (node < 0) {
                break;
            }
            start--;
            if (node < values.length
                    && values[node] != NONE
                    && (start == floor || !isAsciiLetter(text[start - 1]))) {
                best = pack(values[node], end - start);
            }
        }
        return best;
    }

    private static boolean isWordByte(byte[] text, int at, int limit) {
        return at < limit && isAsciiLetter(text[at]);
    }

    static boolean isAsciiLetter(byte b) {
        int folded = b | 0x20;
        return folded >= 'a' && folded <= 'z';
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b & 0xff;
    }

    private static long pack(int value, int length) {
        return (long) value << 32 | length;
    }

    static int value(long match) {
        return (int) (match >> 32);
    }

    static int length(long match) {
        return (int) match;
    }
}
