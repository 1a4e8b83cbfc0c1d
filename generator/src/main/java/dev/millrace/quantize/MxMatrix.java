// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;

/**
 * A weight matrix in blocks of 32 along its columns, padded, in the order the device reads it.
 *
 * @param rows outputs, a multiple of 32
 * @param columns inputs, a multiple of 32
 * @param format how an element will be stored
 * @param mantissas (rows, columns) the integer of each element; for MXFP4 the doubled value
 * @param exponents (rows, columns / 32)
 */
@SuppressWarnings("ArrayRecordComponent") // as large as a model: passed on, never compared
public record MxMatrix(int rows, int columns, WeightFormat format, byte[] mantissas, byte[] exponents) {
    public MxMatrix {
        if (rows % Blocks.SIZE != 0 || columns % Blocks.SIZE != 0) {
            throw new IllegalArgumentException("matrix of " + rows + " x " + columns + " is not padded to 32");
        }
        if (mantissas.length != rows * columns || exponents.length != rows * (columns / Blocks.SIZE)) {
            throw new IllegalArgumentException("matrix of " + rows + " x " + columns + " with " + mantissas.length
                    + " mantissas and " + exponents.length + " exponents");
        }
    }

    /** Blocks in one row. */
    public int blocksPerRow() {
        return columns / Blocks.SIZE;
    }
}
