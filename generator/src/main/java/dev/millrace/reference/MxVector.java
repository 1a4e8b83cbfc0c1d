// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.numerics.Blocks;

/**
 * Quantized activations: blocks of 32 integers of −127 … 127 with an exponent each.
 *
 * @param mantissas (n)
 * @param exponents (n / 32), −32 … 24
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record MxVector(byte[] mantissas, byte[] exponents) {
    /** Element {@code i} as an integer with so many fraction bits, which are no fewer than its own. */
    long value(int i, int fractionBits) {
        return (long) mantissas[i] << (exponents[i / Blocks.SIZE] + fractionBits);
    }
}
