// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.numerics.Blocks;

/**
 * A row of the embedding or of the learned positions: 16-bit mantissas with one left shift per block of 32.
 *
 * @param mantissas (padded hidden)
 * @param shifts (padded hidden / 32), each 0 … 16
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record QuantizedRow(short[] mantissas, byte[] shifts) {
    /** Element {@code index} in Q16.16, exactly. */
    public int value(int index) {
        return mantissas[index] << shifts[index / Blocks.SIZE];
    }
}
