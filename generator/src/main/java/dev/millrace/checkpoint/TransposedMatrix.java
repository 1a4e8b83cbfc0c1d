// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Matrix;

/** A matrix stored in x out, seen as out x in: transposed as a whole when a row is first read, then held in memory. */
final class TransposedMatrix implements Matrix {
    private static final int BLOCK = 16; // floats in a cache line: each one written is written whole

    private final Matrix stored;
    private float[][] transposed; // (out, in), null until read

    TransposedMatrix(Matrix stored) {
        this.stored = stored;
    }

    @Override
    public String source() {
        return stored.source();
    }

    @Override
    public int rows() {
        return stored.columns();
    }

    @Override
    public int columns() {
        return stored.rows();
    }

    @Override
    public void row(int index, float[] into) {
        System.arraycopy(transposed()[index], 0, into, 0, columns());
    }

    private synchronized float[][] transposed() {
        if (transposed == null) {
            transposed = transpose();
        }
        return transposed;
    }

    private float[][] transpose() {
        float[][] result = new float[rows()][columns()];
        float[][] block = new float[BLOCK][rows()];
        for (int first = 0; first < columns(); first += BLOCK) {
            int count = Math.min(BLOCK, columns() - first);
            for (int i = 0; i < count; i++) {
                stored.row(first + i, block[i]);
            }
            for (int row = 0; row < result.length; row++) {
                for (int i = 0; i < count; i++) {
                    result[row][first + i] = block[i][row];
                }
            }
        }
        return result;
    }
}
