// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import java.util.concurrent.atomic.LongAdder;

/** The clamps of the contract, each counting how often it changed a value: a healthy model never saturates. */
public final class Saturations {
    private static final long LIMIT_36 = 1L << 35;
    private static final int LARGEST_VALUE = (1 << 23) - 1;

    private final LongAdder count32 = new LongAdder();
    private final LongAdder count36 = new LongAdder();
    private final LongAdder countValue = new LongAdder();

    /** {@code sat32(x)}. */
    int saturate32(long x) {
        if (x == (int) x) {
            return (int) x;
        }
        count32.increment();
        return x < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    /** {@code sat36(x)}. */
    long saturate36(long x) {
        if (x >= -LIMIT_36 && x < LIMIT_36) {
            return x;
        }
        count36.increment();
        return x < 0 ? -LIMIT_36 : LIMIT_36 - 1;
    }

    /** The attention's clamp of v to ±(2^23 − 1), which keeps its exponents at most 0. */
    int clampValue(int v) {
        if (Math.abs((long) v) <= LARGEST_VALUE) {
            return v;
        }
        countValue.increment();
        return v < 0 ? -LARGEST_VALUE : LARGEST_VALUE;
    }

    /** Results that did not fit 32 bits. */
    public long count32() {
        return count32.sum();
    }

    /** Attention scores that did not fit 36 bits. */
    public long count36() {
        return count36.sum();
    }

    /** Attention values of 128 or more, which import rules out. */
    public long countValue() {
        return countValue.sum();
    }

    /** All of them. */
    public long total() {
        return count32() + count36() + countValue();
    }

    @Override
    public String toString() {
        return count32() + " of 32 bits, " + count36() + " scores, " + countValue() + " values";
    }
}
