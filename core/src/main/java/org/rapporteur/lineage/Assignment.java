package org.rapporteur.lineage;

import java.util.Arrays;

/// The best one-to-one assignment of rows to columns: the sum of gains is the largest that there is
/// (the Hungarian method of Kuhn and Munkres in its form with potentials). A pair without gain
/// stays unassigned.
final class Assignment {

    private Assignment() {}

    /// @param gains gain of each row with each column; 0 or less where they cannot be assigned
    /// @return for each row its column, or -1
    static int[] of(double[][] gains) {
        int rows = gains.length;
        int columns = rows == 0 ? 0 : gains[0].length;
        if (columns == 0) {
            var none = new int[rows];
            Arrays.fill(none, -1);
            return none;
        }
        return rows <= columns ? solve(gains) : inverse(solve(transposed(gains)), rows);
    }

    /// Shortest augmenting paths; needs as many columns as rows or more. Row and column 0 are
    /// auxiliary.
    private static int[] solve(double[][] gains) {
        int rows = gains.length;
        int columns = gains[0].length;
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var before = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            var least = new double[columns + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            var used = new boolean[columns + 1];
            do {
                used[column] = true;
                int current = rowOf[column];
                double step = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= columns; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost =
                            -Math.max(0, gains[current - 1][j - 1])
                                    - rowPotential[current]
                                    - columnPotential[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        before[j] = column;
                    }
                    if (least[j] < step) {
                        step = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += step;
                        columnPotential[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        return assigned(gains, rowOf);
    }

    private static int[] assigned(double[][] gains, int[] rowOf) {
        var columnOf = new int[gains.length];
        Arrays.fill(columnOf, -1);
        for (int j = 1; j < rowOf.length; j++) {
            if (rowOf[j] > 0 && gains[rowOf[j] - 1][j - 1] > 0) {
                columnOf[rowOf[j] - 1] = j - 1;
            }
        }
        return columnOf;
    }

    private static double[][] transposed(double[][] gains) {
        var turned = new double[gains[0].length][gains.length];
        for (int i = 0; i < gains.length; i++) {
            for (int j = 0; j < gains[0].length; j++) {
                turned[j][i] = gains[i][j];
            }
        }
        return turned;
    }

    private static int[] inverse(int[] rowOf, int rows) {
        var columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int column = 0; column < rowOf.length; column++) {
            if (rowOf[column] >= 0) {
                columnOf[rowOf[column]] = column;
            }
        }
        return columnOf;
    }
}
