package org.rapporteur.commitment;

import java.util.Arrays;

/// Where phrases of one text start, of which roles, and where each ends: what one walk through the
/// text has found. The arrays are kept from text to text; only one text at a time is in them.
final class PhraseStarts {

    private static final int SMALLEST = 1024;

    private char[] text = new char[SMALLEST];
    private int length;

    /// Of each position one more than the number of its start; 0 where none is.
    private int[] numbers = new int[SMALLEST];

    private int count;
    private long all;

    /// Of each start: where, the roles that may have a phrase there, those of them that are to be
    /// walked through for digits and gaps, and its first ending.
    private int[] places = new int[SMALLEST];

    private long[] roles = new long[SMALLEST];
    private long[] open = new long[SMALLEST];
    private int[] firstEndings = new int[SMALLEST + 1];

    /// Of each ending: the node that the phrase ends at, and the position behind it.
    private int[] nodes = new int[SMALLEST];

    private int[] ends = new int[SMALLEST];

    /// Empties everything for another text, with an extra character behind its end.
    char[] begin(String folded) {
        for (int i = 0; i < count; i++) {
            numbers[places[i]] = 0;
        }
        count = 0;
        all = 0;
        length = folded.length();
        if (length >= text.length) {
            int size = 2 * length;
            text = new char[size];
            numbers = new int[size];
        }
        folded.getChars(0, length, text, 0);
        text[length] = 0;
        return text;
    }

    int length() {
        return length;
    }

    /// The next position, from this one on, at which no small Latin letter stands.
    int skipLetters(int from) {
        int at = from;
        while (text[at] >= 'a' && text[at] <= 'z') {
            at++;
        }
        return at;
    }

    /// Notes an ending of the start that is noted next.
    void addEnding(int number, int node, int end) {
        if (number == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * number);
            ends = Arrays.copyOf(ends, 2 * number);
        }
        nodes[number] = node;
        ends[number] = end;
    }

    /// @param endings how many there are so far
    void add(int place, long here, long walked, int endings) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            roles = Arrays.copyOf(roles, 2 * count);
            open = Arrays.copyOf(open, 2 * count);
            firstEndings = Arrays.copyOf(firstEndings, 2 * count + 1);
        }
        places[count] = place;
        roles[count] = here;
        open[count] = walked;
        count++;
        firstEndings[count] = endings;
        numbers[place] = count;
        all |= here;
    }

    int count() {
        return count;
    }

    /// All roles of all starts.
    long all() {
        return all;
    }

    int place(int start) {
        return places[start];
    }

    /// The start at a position; -1 where none is.
    int startAt(int position) {
        return numbers[position] - 1;
    }

    long roles(int start) {
        return roles[start];
    }

    boolean isOpen(int start, long role) {
        return (open[start] & role) != 0;
    }

    int firstEnding(int start) {
        return firstEndings[start];
    }

    int node(int ending) {
        return nodes[ending];
    }

    int end(int ending) {
        return ends[ending];
    }
}
