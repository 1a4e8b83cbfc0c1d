// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.model.Activation;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The error bounds that the contract states, over whole input ranges. */
class MathFunctionsTest {
    @Test
    void exp2StaysWithinOneUnitOfItsSixteenBits() {
        double error = worst(LongStream.range(0, 20 << 16), d -> MathFunctions.exp2(d) - Math.pow(2, 16 - d * 0x1p-16));
        report("exp2, units of 2^-16", error);
        assertTrue(error <= 1.0, "error " + error);
        assertEquals(0, MathFunctions.exp2(1L << 36));
    }

    @Test
    void exp2NeverIncreases() {
        for (long d = 0; d < 20 << 16; d++) {
            assertTrue(MathFunctions.exp2(d + 1) <= MathFunctions.exp2(d), "at " + d);
        }
    }

    @Test
    void reciprocalKeepsItsRelativeBound() {
        Random random = new Random(1);
        LongStream inputs = LongStream.concat(
                LongStream.range(1, 1 << 21),
                random.longs(2_000_000, 1, 1L << 31).map(d -> d >> (d & 15)).filter(d -> d > 0));
        double error = worst(inputs, d -> value(MathFunctions.reciprocal(d)) * d - 1);
        report("recip, log2 of the relative error", Math.log(error) / Math.log(2));
        assertTrue(error <= Math.pow(2, -15.8), "error " + error);
    }

    @Test
    void inverseRootKeepsItsRelativeBoundForEveryLength() {
        Random random = new Random(2);
        double error = worst(LongStream.range(1, 1 << 19), v -> inverseRootError(BigInteger.valueOf(v)));
        for (int bits = 1; bits <= 98; bits++) {
            BigInteger least = BigInteger.ONE.shiftLeft(bits - 1);
            error = Math.max(error, Math.abs(inverseRootError(least)));
            error = Math.max(error, Math.abs(inverseRootError(least.shiftLeft(1).subtract(BigInteger.ONE))));
            for (int trial = 0; trial < 10_000; trial++) {
                error = Math.max(error, Math.abs(inverseRootError(least.or(new BigInteger(bits - 1, random)))));
            }
        }
        report("rsqrt, log2 of the relative error", Math.log(error) / Math.log(2));
        assertTrue(error <= Math.pow(2, -15.8), "error " + error);
    }

    @ParameterizedTest
    @EnumSource
    void activationsStayWithinTheirBound(Activation activation) {
        double error = worst(
                LongStream.rangeClosed(-20 << 11, 20 << 11).map(i -> 31 * i),
                x -> MathFunctions.activate(activation, (int) x)
                        - DoubleMath.activate(activation, x * 0x1p-16) * 0x1p16);
        report(activation + ", units of 2^-16", error);
        assertTrue(error <= (activation == Activation.SILU_GATED ? 1.5 : 1), "error " + error);
    }

    @ParameterizedTest
    @EnumSource
    void activationsOfExtremesAreTheRamp(Activation activation) {
        assertEquals(0, MathFunctions.activate(activation, 0));
        assertEquals(0, MathFunctions.activate(activation, Integer.MIN_VALUE));
        assertEquals(Integer.MAX_VALUE, MathFunctions.activate(activation, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"4, 15", "6, 12.8", "8, 9.5", "9, 7.9", "32, -0.5"})
    void gumbelKeepsItsBoundsUpToTheLastSteps(int bitsBelowOne, double errorBits) {
        Random random = new Random(3);
        long end = (1L << 32) - (1L << (32 - bitsBelowOne)); // w up to 1 - 2^-bitsBelowOne
        LongStream inputs = LongStream.concat(
                LongStream.range(0, 1 << 20),
                random.longs(2_000_000, 0, end).flatMap(h -> LongStream.of(h, end - 1 - (h >>> (h & 15)))));
        double error = worst(inputs, h -> MathFunctions.gumbel((int) h) * 0x1p-16 - gumbel(h));
        report("gumbel for w up to 1 - 2^-" + bitsBelowOne + ", log2 of the error", Math.log(error) / Math.log(2));
        assertTrue(error <= Math.pow(2, -errorBits), "error " + error);
    }

    @Test
    void gumbelNoiseHasTheMomentsOfItsDistribution() {
        int count = 1 << 20;
        double sum = 0;
        double squares = 0;
        for (int id = 0; id < count; id++) {
            double noise = MathFunctions.gumbel(0x123456789abcdefL, 17, id) * 0x1p-16 * Math.log(2);
            sum += noise;
            squares += noise * noise;
        }
        double mean = sum / count;
        double variance = squares / count - mean * mean;
        // In natural units the noise is Gumbel(0, 1) plus ln ln 2 = -0.3665.
        assertEquals(0.57721566 + Math.log(Math.log(2)), mean, 0.006);
        assertEquals(Math.PI * Math.PI / 6, variance, 0.02);
    }

    @Test
    void gumbelNoiseIsUniformUnderItsDistributionFunction() {
        for (int position = 0; position < 4; position++) {
            int[] counts = new int[256];
            int perBin = 500;
            for (int id = 0; id < counts.length * perBin; id++) {
                double noise = MathFunctions.gumbel(-7, position, id) * 0x1p-16;
                double uniform = Math.pow(2, -Math.pow(2, -noise)); // 1 - w
                counts[(int) (uniform * 256)]++;
            }
            double chiSquare = 0;
            for (int count : counts) {
                chiSquare += (double) (count - perBin) * (count - perBin) / perBin;
            }
            // 255 degrees of freedom: mean 255, standard deviation 22.6.
            assertTrue(chiSquare > 165 && chiSquare < 350, "position " + position + ": chi-square " + chiSquare);
        }
    }

    @Test
    void neighbouringPositionsIdsAndSeedsAreUncorrelated() {
        int count = 1 << 18;
        double[] correlations = new double[3];
        for (int id = 0; id < count; id++) {
            double here = uniform(5, 100, id);
            correlations[0] += here * uniform(5, 100, id + 1);
            correlations[1] += here * uniform(5, 101, id);
            correlations[2] += here * uniform(6, 100, id);
        }
        for (double correlation : correlations) {
            // Products of two uniforms on ±½ have the standard deviation 1/12.
            assertEquals(0, correlation / count * 12, 4 / Math.sqrt(count));
        }
    }

    private static double uniform(long seed, int position, int id) {
        return Math.pow(2, -Math.pow(2, -MathFunctions.gumbel(seed, position, id) * 0x1p-16)) - 0.5;
    }

    private static double gumbel(long h) {
        double w = (2 * h + 1) * 0x1p-33;
        return -Math.log(-Math.log1p(-w) / Math.log(2)) / Math.log(2);
    }

    private static double inverseRootError(BigInteger v) {
        return value(MathFunctions.inverseRoot(v)) * Math.sqrt(v.doubleValue()) - 1;
    }

    private static double value(MathFunctions.Scaled scaled) {
        return Math.scalb((double) scaled.factor(), -16 - scaled.exponent());
    }

    private static double worst(LongStream inputs, LongToDoubleFunction error) {
        return inputs.mapToDouble(error).map(Math::abs).max().orElseThrow();
    }

    private static void report(String what, double figure) {
        System.out.printf(Locale.ROOT, "%s: %.4f%n", what, figure);
    }
}
