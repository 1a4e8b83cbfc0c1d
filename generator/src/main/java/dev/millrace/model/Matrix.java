// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/** A matrix of float32 numbers read row by row; safe to read from several threads. */
public interface Matrix {
    int rows();

    int columns();

    /** Where it is from, as messages begin with: of a checkpoint its file and tensor. */
    default String source() {
        return "weights";
    }

    /** Writes row {@code index} to {@code into[0..columns)}. */
    void row(int index, float[] into);
}
