// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.model.NormKind;
import dev.millrace.model.NormWeights;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.FixedPoint;
import dev.millrace.quantize.QuantizedNorm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NormTest {
    private final Saturations saturations = new Saturations();

    @ParameterizedTest
    @CsvSource({
        "RMS, 64, 1, 1e-5", "LAYER, 64, 1, 1e-5", "RMS, 172, 0.01, 1e-6", "LAYER, 172, 0.01, 1e-5",
        "RMS, 4096, 30, 1e-5", "LAYER, 1600, 3000, 1e-5", "RMS, 16383, 4000, 1e-12", "LAYER, 100, 0.0005, 1e-12"
    })
    void randomVectorsMatchDoublePrecision(NormKind kind, int dimension, double deviation, double epsilon) {
        Random random = new Random(dimension);
        int[] x = new int[Blocks.pad(dimension)];
        for (int i = 0; i < dimension; i++) {
            x[i] = FixedPoint.toFixed(random.nextGaussian() * deviation + deviation / 2);
        }
        assertMatches(kind, dimension, x, epsilon, random);
        assertEquals(0, saturations.total());
    }

    @ParameterizedTest
    @EnumSource
    void zerosStayZeroWithAndWithoutEpsilon(NormKind kind) {
        for (BigInteger epsilon : new BigInteger[] {BigInteger.ZERO, epsilon(40, 1e-5), epsilon(40, 1e-12)}) {
            Norm norm = new Norm(kind, 40, epsilon, saturations);
            assertArrayEquals(
                    new int[64], norm.apply(new int[64], new QuantizedNorm(filled(64, 1 << 16), Optional.empty())));
        }
    }

    @Test
    void equalElementsHaveNoVariance() {
        Norm norm = new Norm(NormKind.LAYER, 40, BigInteger.ZERO, saturations);
        int[] bias = filled(64, 123);
        assertEquals(
                123, norm.apply(filled(64, 1 << 20), new QuantizedNorm(filled(64, 1 << 16), Optional.of(bias)))[39]);
    }

    @ParameterizedTest
    @CsvSource({"RMS, 32", "LAYER, 32", "RMS, 100", "LAYER, 768", "RMS, 16383", "LAYER, 16383"})
    void oneHugeOutlierIsNormalizedToTheRootOfTheDimension(NormKind kind, int dimension) {
        int[] x = new int[Blocks.pad(dimension)];
        x[dimension - 1] = Integer.MIN_VALUE;
        assertMatches(kind, dimension, x, 1e-12, new Random(4));
    }

    @ParameterizedTest
    @EnumSource
    void theLargestInputsOfTheLargestDimensionFit(NormKind kind) {
        int dimension = 16383;
        int[] x = new int[16384];
        for (int i = 0; i < dimension; i++) {
            x[i] = i % 2 == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        assertMatches(kind, dimension, x, 1e-5, new Random(5));
    }

    @Test
    void aSingleUnitAgainstATinyEpsilonShiftsLeft() {
        int[] x = new int[64];
        x[3] = 1;
        assertMatches(NormKind.RMS, 64, x, 1e-12, new Random(6));
        assertMatches(NormKind.LAYER, 64, x, 1e-12, new Random(6));
        assertMatches(NormKind.RMS, 64, x, 0, new Random(6));
    }

    @Test
    void hugeGainsSaturate() {
        int[] x = filled(32, 5);
        x[0] = 1 << 20;
        int[] y = new Norm(NormKind.RMS, 32, BigInteger.ZERO, saturations)
                .apply(x, new QuantizedNorm(filled(32, Integer.MAX_VALUE), Optional.empty()));
        assertEquals(Integer.MAX_VALUE, y[0]);
        assertEquals(1, saturations.count32());
    }

    private void assertMatches(NormKind kind, int dimension, int[] x, double epsilon, Random random) {
        float[] gain = new float[dimension];
        float[] bias = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            gain[i] = 1 + random.nextFloat();
            bias[i] = kind == NormKind.LAYER ? random.nextFloat() : 0;
        }
        int[] y = new Norm(kind, dimension, epsilon(dimension, epsilon), saturations)
                .apply(x, new QuantizedNorm(fixed(gain, x.length), Optional.of(fixed(bias, x.length))));
        double[] expected = DoubleMath.norm(
                Arrays.stream(x).limit(dimension).mapToDouble(v -> v * 0x1p-16).toArray(),
                kind,
                epsilon,
                new NormWeights(gain, Optional.of(bias)));
        for (int i = 0; i < dimension; i++) {
            // rsqrt's relative error on the normalized part, then the roundings of u, gain, bias and result.
            double tolerance = Math.abs(expected[i] - bias[i]) * 0x1p-15 + 2.5 * 0x1p-16;
            assertEquals(expected[i], y[i] * 0x1p-16, tolerance, kind + " element " + i);
        }
        for (int i = dimension; i < y.length; i++) {
            assertTrue(y[i] == 0, "padding " + i);
        }
    }

    private static BigInteger epsilon(int dimension, double epsilon) {
        return new BigDecimal(epsilon * dimension * dimension * 0x1p40)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    private static int[] fixed(float[] values, int length) {
        int[] fixed = new int[length];
        for (int i = 0; i < values.length; i++) {
            fixed[i] = FixedPoint.toFixed(values[i]);
        }
        return fixed;
    }

    private static int[] filled(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }
}
