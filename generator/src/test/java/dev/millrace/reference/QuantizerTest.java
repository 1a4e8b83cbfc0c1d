// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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

    private static MxVector quantize(int... values) {
        return Quantizer.quantize(Arrays.copyOf(values, 32), 16);
    }
}
