package org.rapporteur.commitment;

/// The edges of a tree of characters in one table: from a node by a character to a node. One look
/// into the table a step, however many edges a node has.
final class PhraseEdges {

    /// Nodes are numbered from 1, the root; this is none.
    static final int NONE = 0;

    private static final int NODE_BITS = 24;
    private static final int MOST_NODES = 1 << NODE_BITS;
    private static final long NODE = MOST_NODES - 1L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST = 10;

    /// Each entry holds node, character and, in its lowest bits, the node behind.
    private long[] entries = new long[1 << SMALLEST];

    private int shift = Long.SIZE - SMALLEST;
    private int size;

    /// The node behind a character; [#NONE] where no edge leads on.
    int find(int node, char c) {
        long key = key(node, c);
        int mask = entries.length - 1;
        int at = place(key);
        while (true) {
            long entry = entries[at];
            if (entry >>> NODE_BITS == key) {
                return (int) (entry & NODE);
            }
            if (entry == 0) {
                return NONE;
            }
            at = (at + 1) & mask;
        }
    }

    void add(int node, char c, int child) {
        if (child >= MOST_NODES) {
            throw new IllegalStateException("more than " + MOST_NODES + " nodes of phrases");
        }
        if (2 * (size + 1) > entries.length) {
            grow();
        }
        size++;
        insert(key(node, c) << NODE_BITS | child);
    }

    private void grow() {
        var old = entries;
        entries = new long[2 * old.length];
        shift--;
        for (long entry : old) {
            if (entry != 0) {
                insert(entry);
            }
        }
    }

    private void insert(long entry) {
        int at = place(entry >>> NODE_BITS);
        while (entries[at] != 0) {
            at = (at + 1) & (entries.length - 1);
        }
        entries[at] = entry;
    }

    private int place(long key) {
        return (int) ((key * SPREAD) >>> shift);
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }
}
