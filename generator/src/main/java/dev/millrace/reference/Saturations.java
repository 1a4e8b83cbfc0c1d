// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.graph.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** The clamps of the contract, each counting how often it changed a value: a healthy model never saturates. */
public final class Saturations {
    private static final long LIMIT_36 = 1L << 35;
    private static final int LARGEST_VALUE = (1 << 23) - 1;

    /**
     * An operator that clamps.
     *
     * @param layer from 0; empty before and after the layers
     */
    public record Place(OptionalInt layer, Role role) {}

    private final AtomicReference<Place> first = new AtomicReference<>();
    private volatile Place place = new Place(OptionalInt.empty(), Role.EMBED);
    private final LongAdder count32 = new LongAdder();
    private final LongAdder count36 = new LongAdder();
    private final LongAdder countValue = new LongAdder();

    /** Says which operator runs from here on. */
    void enter(Place operator) {
        place = operator;
    }

    private void count(LongAdder counter) {
        counter.increment();
        first.compareAndSet(null, place);
    }

    /** {@code sat32(x)}. */
    int saturate32(long x) {
        if (x == (int) x) {
            return (int) x;
        }
        count(count32);
        return x < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    /** {@code sat36(x)}. */
    long saturate36(long x) {
        if (x >= -LIMIT_36 && x < LIMIT_36) {
            return x;
        }
        count(count36);
        return x < 0 ? -LIMIT_36 : LIMIT_36 - 1;
    }

    /** The attention's clamp of v to ±(2^23 − 1), which keeps its exponents at most 0. */
    int clampValue(int v) {
        if (Math.abs((long) v) <= LARGEST_VALUE) {
            return v;
        }
        count(countValue);
        return v < 0 ? -LARGEST_VALUE : LARGEST_VALUE;
    }

    /** The operator whose clamp was the first to change a value, if any has. */
    public Optional<Place> first() {
        return Optional.ofNullable(first.get());
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
