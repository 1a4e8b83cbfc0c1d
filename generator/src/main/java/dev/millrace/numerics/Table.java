// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

import static dev.millrace.numerics.FixedPoint.roundingShift;

import java.util.function.IntToDoubleFunction;

/**
 * One named table of the contract. The reference interpolates these integers and the kernels are rendered with them, so
 * that no execution computes an entry anew.
 */
@SuppressWarnings("ArrayRecordComponent") // a constant that is read entry by entry
public record Table(String name, int[] entries) {
    /** A table of j = 0 … last, each entry rounded half away from zero. */
    static Table of(String name, int last, IntToDoubleFunction value) {
        int[] entries = new int[last + 1];
        for (int j = 0; j <= last; j++) {
            entries[j] = Math.toIntExact(FixedPoint.round(value.applyAsDouble(j)));
        }
        return new Table(name, entries);
    }

    /** {@code lerp(T, j, g, w)}: entry j plus g / 2^w of the way to the next. */
    public long interpolate(int j, int g, int w) {
        return entries[j] + roundingShift((long) (entries[j + 1] - entries[j]) * g, w);
    }
}
