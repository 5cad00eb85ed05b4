package org.rapporteur.lineage;

import java.util.Arrays;

/// Numbers for shingles in the order in which they are first met, and how often each was: a table
/// with open addressing, since one look-up among millions must not be more than one step in memory.
final class ShingleNumbers {

    private static final int SMALLEST = 1 << 10;

    private long[] shingles = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST]; // one above the number; 0 where the slot is free
    private int[] counts = new int[SMALLEST / 2];
    private int size;

    /// The number of a shingle, which is met once more.
    int meet(long shingle) {
        int slot = slot(shingle);
        if (numbers[slot] == 0) {
            if (size == counts.length) {
                grow();
                slot = slot(shingle);
            }
            shingles[slot] = shingle;
            numbers[slot] = ++size;
        }
        int number = numbers[slot] - 1;
        counts[number]++;
        return number;
    }

    /// The number of a shingle; -1 where it was never met.
    int find(long shingle) {
        return numbers[slot(shingle)] - 1;
    }

    int size() {
        return size;
    }

    /// For each number its rank by rarity: 0 is the rarest, of equally rare ones the first met.
    int[] ranks() {
        int most = Arrays.stream(counts, 0, size).max().orElse(0);
        var next = new int[most + 1];
        for (int number = 0; number < size; number++) {
            next[counts[number]]++;
        }
        int before = 0;
        for (int count = 0; count <= most; count++) {
            int these = next[count];
            next[count] = before;
            before += these;
        }
        var ranks = new int[size];
        for (int number = 0; number < size; number++) {
            ranks[number] = next[counts[number]]++;
        }
        return ranks;
    }

    /// Where a shingle is, or the free slot where it would be. Shingles are well mixed already.
    private int slot(long shingle) {
        int last = numbers.length - 1;
        int slot = (int) (shingle >>> 17) & last;
        while (numbers[slot] != 0 && shingles[slot] != shingle) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        var oldShingles = shingles;
        var oldNumbers = numbers;
        shingles = new long[oldShingles.length * 2];
        numbers = new int[oldNumbers.length * 2];
        counts = Arrays.copyOf(counts, counts.length * 2);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldShingles[i]);
                shingles[slot] = oldShingles[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
