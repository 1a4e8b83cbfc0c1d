// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final int[] FP4 = {-12, -8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 12};

    @Test
    void paddingRoundsUpToWholeBlocks() {
        assertEquals(0, Blocks.pad(0));
        assertEquals(32, Blocks.pad(1));
        assertEquals(32, Blocks.pad(32));
        assertEquals(192, Blocks.pad(172));
    }

    @Test
    void formatsFillBeatsWithWholeBlocks() {
        assertEquals(32, WeightFormat.MXINT8.blockBytes());
        assertEquals(64, WeightFormat.MXINT8.elementsPerBeat());
        assertEquals(2, WeightFormat.MXINT8.blocksPerBeat());
        assertEquals(16, WeightFormat.MXFP4.blockBytes());
        assertEquals(128, WeightFormat.MXFP4.elementsPerBeat());
        assertEquals(4, WeightFormat.MXFP4.blocksPerBeat());
    }

    @Test
    void int8MantissasAreTheExactQuotientsRoundedHalfAwayFromZero() {
        Random random = new Random(1);
        byte[] mantissas = new byte[32];
        for (int trial = 0; trial < 2000; trial++) {
            double[] values = randomBlock(random);
            int exponent = Blocks.quantize(WeightFormat.MXINT8, values, 0, mantissas, 0);
            assertEquals((int) Math.floor(Math.log(largest(values)) / Math.log(2)) - 6, exponent);
            for (int i = 0; i < 32; i++) {
                int rounded = new BigDecimal(values[i])
                        .divide(new BigDecimal(Math.scalb(1.0, exponent)))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
                assertEquals(Math.max(-127, Math.min(rounded, 127)), mantissas[i], "trial " + trial);
            }
        }
    }

    @Test
    void halvesRoundAwayFromZeroAndTheirNeighboursDoNot() {
        double[] values = new double[32];
        values[0] = 64; // exponent 0
        values[1] = 0.5;
        values[2] = -0.5;
        values[3] = Math.nextDown(0.5);
        values[4] = -2.5;
        values[5] = 63.5;
        byte[] mantissas = new byte[32];
        assertEquals(0, Blocks.quantize(WeightFormat.MXINT8, values, 0, mantissas, 0));
        assertArrayEquals(new byte[] {64, 1, -1, 0, -3, 64}, Arrays.copyOf(mantissas, 6));
    }

    @Test
    void aQuotientOf128IsClampedTo127() {
        double[] values = new double[32];
        values[7] = -Math.nextDown(2.0);
        byte[] mantissas = new byte[32];
        assertEquals(-6, Blocks.quantize(WeightFormat.MXINT8, values, 0, mantissas, 0));
        assertEquals(-127, mantissas[7]);
    }

    @Test
    void zerosAndValuesTooSmallForTheLeastExponentGiveAZeroBlock() {
        for (WeightFormat format : WeightFormat.values()) {
            byte[] mantissas = new byte[32];
            mantissas[3] = 5;
            assertEquals(0, Blocks.quantize(format, new double[32], 0, mantissas, 0));
            assertArrayEquals(new byte[32], mantissas);
            double[] tiny = new double[32];
            tiny[0] = 0x1p-98;
            assertEquals(0, Blocks.quantize(format, tiny, 0, mantissas, 0));
            assertArrayEquals(new byte[32], mantissas);
            tiny[0] = 0x1.8p-96;
            assertEquals(-96, Blocks.quantize(format, tiny, 0, mantissas, 0));
        }
    }

    @Test
    void weightsBeyondTheGreatestExponentAreRejected() {
        for (double weight : new double[] {0x1p22, Double.POSITIVE_INFINITY, Double.NaN}) {
            double[] values = new double[32];
            values[31] = weight;
            for (WeightFormat format : WeightFormat.values()) {
                assertThrows(
                        ArithmeticException.class,
                        () -> Blocks.quantize(format, values, 0, new byte[32], 0),
                        format + " " + weight);
            }
        }
    }

    @Test
    void fp4BlocksAreTheBestOfTwoExponents() {
        Random random = new Random(2);
        byte[] mantissas = new byte[32];
        int raised = 0;
        for (int trial = 0; trial < 2000; trial++) {
            double[] values = randomBlock(random);
            int low = (int) Math.floor(Math.log(largest(values)) / Math.log(2)) - 3;
            double lowError = bruteForce(values, low, new byte[32]);
            double highError = bruteForce(values, low + 1, new byte[32]);
            byte[] expected = new byte[32];
            int expectedExponent = highError < lowError ? low + 1 : low;
            bruteForce(values, expectedExponent, expected);
            assertEquals(expectedExponent, Blocks.quantize(WeightFormat.MXFP4, values, 0, mantissas, 0));
            assertArrayEquals(expected, mantissas, "trial " + trial);
            raised += expectedExponent - low;
        }
        assertTrue(raised > 100 && raised < 1900, raised + " of 2000 blocks took the greater exponent");
    }

    @Test
    void fp4TiesTakeTheSmallerMagnitude() {
        double[] values = {8, 0.5, 1.5, 2.5, 3.5, 5, 7, -0.5, -5, -7};
        byte[] mantissas = new byte[32];
        assertEquals(0, Blocks.quantize(WeightFormat.MXFP4, Arrays.copyOf(values, 32), 0, mantissas, 0));
        assertArrayEquals(new byte[] {8, 0, 1, 2, 3, 4, 6, 0, -4, -6}, Arrays.copyOf(mantissas, 10));
    }

    @Test
    void fp4CodesNameEveryElementOnceAndNeverMinusZero() {
        for (int mantissa : FP4) {
            int code = Blocks.fp4Code(mantissa);
            assertTrue(code != 8 && code >= 0 && code < 16);
            assertEquals(mantissa, Blocks.fp4Mantissa(code));
        }
        assertThrows(IllegalArgumentException.class, () -> Blocks.fp4Code(5));
    }

    @Test
    void embeddingRowsKeepFifteenBitsOfTheLargestElement() {
        Random random = new Random(3);
        short[] mantissas = new short[32];
        for (int trial = 0; trial < 2000; trial++) {
            double[] values = randomBlock(random);
            int shift = Blocks.quantizeRow(values, 0, mantissas, 0);
            double unit = Math.scalb(1.0, shift - 16);
            double limit = 32767 * unit;
            for (int i = 0; i < 32; i++) {
                double clamped = Math.max(-limit, Math.min(values[i], limit));
                assertEquals(clamped, mantissas[i] * unit, unit / 2, "trial " + trial);
            }
            assertTrue(shift == 0 || largest(values) >= 16383 * unit, "shift " + shift);
        }
    }

    @Test
    void embeddingElementsOfAnySizeAreClamped() {
        double[] values = new double[32];
        values[0] = -1e30;
        values[1] = 40000;
        values[2] = 1;
        short[] mantissas = new short[32];
        assertEquals(16, Blocks.quantizeRow(values, 0, mantissas, 0));
        assertArrayEquals(new short[] {-32767, 32767, 1}, Arrays.copyOf(mantissas, 3));
    }

    private static double[] randomBlock(Random random) {
        double scale = Math.scalb(1.0, random.nextInt(30) - 20);
        double[] values = new double[32];
        for (int i = 0; i < 32; i++) {
            values[i] = (float) (random.nextGaussian() * scale);
        }
        return values;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElseThrow();
    }

    private static double bruteForce(double[] values, int exponent, byte[] mantissas) {
        double unit = Math.scalb(1.0, exponent);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double best = Double.POSITIVE_INFINITY;
            for (int m : FP4) {
                double error = Math.abs(values[i] - m * unit);
                if (error < best || (error == best && Math.abs(m) < Math.abs(mantissas[i]))) {
                    best = error;
                    mantissas[i] = (byte) m;
                }
            }
            sum += best * best;
        }
        return sum;
    }
}
