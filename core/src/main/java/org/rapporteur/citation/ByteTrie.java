package org.rapporteur.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A set of phrases matched byte by byte from a position, forwards or backwards; the longest match
/// wins.
///
/// Latin letters match in either case; everything else to the letter. A node stands for a run of
/// bytes up to the next place where phrases part, so that a match is a table look-up for each
/// parting and a comparison between them. Immutable once built; safe to share.
final class ByteTrie {

    /// No match.
    static final int NONE = -1;

    private static final int LONG_OPENING = 4;
    private static final byte[] LOWER = lowerTable();
    private static final int[] NO_CHILDREN = new int[256];

    private final boolean[] pairs = new boolean[1 << 16];
    private final boolean[] openings = new boolean[1 << 16];
    private final int openingBytes;
    private final List<byte[]> labelList = new ArrayList<>();
    private final List<int[]> childrenList = new ArrayList<>();
    private final List<Integer> valueList = new ArrayList<>();
    private final byte[][] labels;
    private final int[][] children;
    private final int[] values;

    private ByteTrie(TreeMap<String, Integer> phrases) {
        int shortest = phrases.keySet().stream().mapToInt(String::length).min().orElse(1);
        openingBytes = Math.min(LONG_OPENING, shortest);
        for (var phrase : phrases.keySet()) {
            int hash = 0;
            for (int i = 0; i < openingBytes; i++) {
                hash = hash * 31 + phrase.charAt(i);
            }
            openings[hash & 0xFFFF] = true;
            if (openingBytes > 1) {
                pairs[phrase.charAt(0) << 8 | phrase.charAt(1)] = true;
            }
        }
        node(List.copyOf(phrases.keySet()), 0, 0, phrases);
        labels = labelList.toArray(byte[][]::new);
        children = childrenList.toArray(int[][]::new);
        values = valueList.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Phrase number `i` gives the value `i`; of two equal phrases the first counts.
    static ByteTrie forwards(List<String> phrases) {
        return build(phrases, false);
    }

    static ByteTrie backwards(List<String> phrases) {
        return build(phrases, true);
    }

    private static ByteTrie build(List<String> phrases, boolean backwards) {
        var keyed = new TreeMap<String, Integer>();
        for (int i = 0; i < phrases.size(); i++) {
            var bytes = phrases.get(i).getBytes(StandardCharsets.UTF_8);
            if (bytes.length == 0) {
                throw new IllegalArgumentException("an empty phrase");
            }
            // One character a byte, lower case, in the order in which it will be matched.
            var key = new StringBuilder(bytes.length);
            for (byte b : bytes) {
                key.append((char) lower(b));
            }
            keyed.putIfAbsent((backwards ? key.reverse() : key).toString(), i);
        }
        return new ByteTrie(keyed);
    }

    /// Makes the node that the phrases share from `start` up to the place where they part, and
    /// those below it.
    private int node(
            List<String> phrases, int start, int labelStart, TreeMap<String, Integer> all) {
        int index = labelList.size();
        int end = phrases.isEmpty() ? start : commonEnd(phrases, start);
        var label = phrases.isEmpty() ? "" : phrases.getFirst().substring(labelStart, end);
        labelList.add(label.getBytes(StandardCharsets.ISO_8859_1));
        boolean terminal = !phrases.isEmpty() && phrases.getFirst().length() == end;
        valueList.add(terminal ? all.getOrDefault(phrases.getFirst(), NONE) : NONE);
        childrenList.add(NO_CHILDREN);
        var groups = new TreeMap<Character, List<String>>();
        for (var phrase : phrases) {
            if (phrase.length() > end) {
                groups.computeIfAbsent(phrase.charAt(end), any -> new ArrayList<>()).add(phrase);
            }
        }
        if (!groups.isEmpty()) {
            var table = new int[256];
            childrenList.set(index, table);
            groups.forEach((first, group) -> table[first] = node(group, end + 1, end, all));
        }
        return index;
    }

    /// Where the phrases part, or the shortest ends; the root parts at once.
    private int commonEnd(List<String> phrases, int start) {
        int end = start;
        while (!labelList.isEmpty() && end < phrases.getFirst().length()) {
            char next = phrases.getFirst().charAt(end);
            int at = end;
            boolean shared =
                    phrases.stream()
                            .allMatch(phrase -> phrase.length() > at && phrase.charAt(at) == next);
            if (!shared) {
                break;
            }
            end++;
        }
        return end;
    }

    /// Whether a phrase may start at `at`: a filter over the first bytes that lets few others pass.
    /// For a trie that matches forwards.
    boolean mayStart(byte[] text, int at, int limit) {
        if (at + openingBytes > limit
                || (openingBytes > 1 && !pairs[lower(text[at]) << 8 | lower(text[at + 1])])) {
            return false;
        }
        int hash = 0;
        for (int i = 0; i < openingBytes; i++) {
            hash = hash * 31 + lower(text[at + i]);
        }
        return openings[hash & 0xFFFF];
    }

    /// The longest phrase that starts at `at` and ends before `limit`, on a word's boundary, packed
    /// as value and length; [#NONE] where there is none.
    long match(byte[] text, int at, int limit) {
        int end = at;
        long best = NONE;
        int node = 0;
        while (end < limit && (node = children[node][lower(text[end])]) != 0) {
            var label = labels[node];
            if (end + label.length > limit) {
                break;
            }
            int i = 1;
            while (i < label.length && label[i] == LOWER[text[end + i] & 0xff]) {
                i++;
            }
            if (i < label.length) {
                break;
            }
            end += label.length;
            if (values[node] != NONE && (end == limit || !isLetterAt(text, end))) {
                best = pack(values[node], end - at);
            }
        }
        return best;
    }

    /// The longest phrase that ends just before `end` and starts at or after `floor`, on a word's
    /// boundary.
    long matchBack(byte[] text, int end, int floor) {
        int start = end;
        long best = NONE;
        int node = 0;
        while (start > floor && (node = children[node][lower(text[start - 1])]) != 0) {
            var label = labels[node];
            if (start - label.length < floor) {
                break;
            }
            int i = 1;
            while (i < label.length && label[i] == LOWER[text[start - 1 - i] & 0xff]) {
                i++;
            }
            if (i < label.length) {
                break;
            }
            start -= label.length;
            if (values[node] != NONE && (start == floor || !isLetterBefore(text, start, floor))) {
                best = pack(values[node], end - start);
            }
        }
        return best;
    }

    /// A Latin or Cyrillic letter. In Arabic small words are written together with the next, in
    /// Chinese all are: there a boundary says nothing.
    private static boolean isLetterAt(byte[] text, int at) {
        return isAsciiLetter(text[at]) || isLead(text[at]);
    }

    private static boolean isLetterBefore(byte[] text, int at, int floor) {
        return isAsciiLetter(text[at - 1]) || (at - 2 >= floor && isLead(text[at - 2]));
    }

    /// Whether a byte is the first of a Latin letter with an accent or of a Cyrillic letter.
    private static boolean isLead(byte b) {
        int lead = b & 0xff;
        return (lead >= 0xC3 && lead <= 0xC5) || (lead >= 0xD0 && lead <= 0xD3);
    }

    static boolean isAsciiLetter(byte b) {
        int folded = b | 0x20;
        return folded >= 'a' && folded <= 'z';
    }

    private static int lower(byte b) {
        return LOWER[b & 0xff] & 0xff;
    }

    private static byte[] lowerTable() {
        var table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 32 : i);
        }
        return table;
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
