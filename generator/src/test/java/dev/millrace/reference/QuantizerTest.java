// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantizerTest {
    @Test
    void zerosHaveTheLeastExponent() {
        MxVector x = Quantizer.quantize(new int[32], 16);
        assertArrayEquals(new byte[32], x.mantissas());
        assertArrayEquals(new byte[] {-16}, x.exponents());
    }

    @Test
    void valuesOfSevenBitsAreExact() {
        MxVector x = quantize(127, -127, 1);
        assertEquals(-16, x.exponents()[0]);
        assertArrayEquals(new byte[] {127, -127, 1}, Arrays.copyOf(x.mantissas(), 3));
    }

    @Test
    void roundingUpTo128IsClamped() {
        MxVector x = quantize(255, 3, -3, -1);
        assertEquals(-15, x.exponents()[0]);
        assertArrayEquals(new byte[] {127, 2, -1, 0}, Arrays.copyOf(x.mantissas(), 4)); // halves round up
        assertEquals(-127, quantize(-255).mantissas()[0]);
    }

    @Test
    void theLeastIntegerNeeds32Bits() {
        MxVector x = quantize(Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertEquals(25 - 16, x.exponents()[0]);
        assertArrayEquals(new byte[] {-64, 64}, Arrays.copyOf(x.mantissas(), 2));
    }

    @Test
    void theLargestGatedProductFits() {
        long[] values = new long[32];
        values[0] = (long) Integer.MIN_VALUE * Integer.MAX_VALUE;
        values[1] = (long) Integer.MAX_VALUE * Integer.MAX_VALUE;
        MxVector x = Quantizer.quantize(values, 32);
        assertEquals(62 - 7 - 32, x.exponents()[0]);
        assertArrayEquals(new byte[] {-127, 127}, Arrays.copyOf(x.mantissas(), 2));
    }

    @Test
    void everyBlockHasItsOwnExponentAndHalfAUnitOfError() {
        Random random = new Random(1);
        int[] values = random.ints(32 * 1000).toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] >>= i / 32 % 31;
        }
        MxVector x = Quantizer.quantize(values, 24);
        for (int i = 0; i < values.length; i++) {
            double unit = Math.scalb(1.0, x.exponents()[i / 32] + 24);
            double limit = 127 * unit; // where rounding up to 128 was clamped
            double clamped = Math.max(-limit, Math.min(values[i], limit));
            assertTrue(Math.abs(x.mantissas()[i] * unit - clamped) <= unit / 2, "element " + i);
        }
    }

    @Test
    void theSecondTermIsWhatTheFirstLeaves() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            int bits = 1 + random.nextInt(32);
            int[] values = random.ints(32).map(x -> x >> (32 - bits)).toArray();
            List<MxVector> terms = Quantizer.quantize(values, 16, 2);
            MxVector first = terms.get(0);
            MxVector second = terms.get(1);
            assertArrayEquals(Quantizer.quantize(values, 16).mantissas(), first.mantissas());
            assertTrue(second.exponents()[0] <= 2 && second.exponents()[0] >= -16, "e " + second.exponents()[0]);
            long step = 1L << (second.exponents()[0] + 16);
            long largest = Arrays.stream(values)
                    .mapToLong(x -> Math.abs((long) x))
                    .max()
                    .orElseThrow();
            for (int j = 0; j < 32; j++) {
                long left = values[j] - first.value(j, 16) - second.value(j, 16);
                assertTrue(
                        2 * Math.abs(left) <= step || Math.abs(second.mantissas()[j]) == 127, "element " + values[j]);
                assertTrue(Math.abs(left) * 0x1p14 <= 1.01 * largest, values[j] + " of " + largest);
            }
        }
    }

    @Test
    void theSecondTermsOfWhatTheFirstHoldsAndOfWhatItClamps() {
        int[] held = new int[32];
        held[0] = 300 << 16; // 75 steps of 4
        held[1] = 4 << 16;
        MxVector nothing = Quantizer.quantize(held, 16, 2).get(1);
        assertArrayEquals(new byte[32], nothing.mantissas());
        assertEquals(-16, nothing.exponents()[0]);

        int[] clamped = new int[32];
        clamped[0] = Integer.MAX_VALUE; // 128 steps of 2^24, of which 127 are held
        clamped[1] = Integer.MIN_VALUE + 1;
        List<MxVector> terms = Quantizer.quantize(clamped, 16, 2);
        assertEquals(127, terms.get(0).mantissas()[0]);
        assertEquals(8, terms.get(0).exponents()[0]);
        assertEquals(1, terms.get(1).exponents()[0]);
        assertEquals(127, terms.get(1).mantissas()[0]);
        assertEquals(-127, terms.get(1).mantissas()[1]);
    }

    private static MxVector quantize(int... values) {
        return Quantizer.quantize(Arrays.copyOf(values, 32), 16);
    }
}
