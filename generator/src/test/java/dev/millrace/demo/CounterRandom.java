// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/**
 * A random stream that is a pure function of (seed, stream, draw number), so that shards may draw in any order and
 * every machine sees the same numbers. The mixing function is the finaliser of SplitMix64.
 */
final class CounterRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long key;
    private long draws;

    CounterRandom(long seed, long stream) {
        key = mix(mix(seed + GOLDEN) ^ (stream * GOLDEN));
    }

    /** Uniform in [0, bound); the bias of the multiplication is below bound / 2^32. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Uniform in (0, 1), never an end of the interval, so that its logarithm exists. */
    double uniform() {
        return ((next() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Standard normal, by Box and Muller. */
    float gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform()));
        return (float) (radius * StrictMath.cos(2 * Math.PI * uniform()));
    }

    private long next() {
        draws++;
        return mix(key + draws * GOLDEN);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
