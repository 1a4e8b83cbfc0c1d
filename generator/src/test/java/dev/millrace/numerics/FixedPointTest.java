// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FixedPointTest {
    @Test
    void roundingShiftRoundsHalfUp() {
        assertEquals(3, FixedPoint.roundingShift(5, 1));
        assertEquals(-2, FixedPoint.roundingShift(-5, 1));
        assertEquals(-5, FixedPoint.roundingShift(-5, 0));
        assertEquals(0, FixedPoint.roundingShift(-4, 3));
    }

    @Test
    void bitsIsTheBitLength() {
        assertEquals(0, FixedPoint.bits(0));
        assertEquals(1, FixedPoint.bits(1));
        assertEquals(8, FixedPoint.bits(128));
        assertEquals(32, FixedPoint.bits(1L << 31));
    }

    @Test
    void roundTakesHalvesAwayFromZeroAndTheirNeighboursNot() {
        assertEquals(1, FixedPoint.round(0.5));
        assertEquals(-1, FixedPoint.round(-0.5));
        assertEquals(0, FixedPoint.round(Math.nextDown(0.5)));
        assertEquals(3, FixedPoint.round(2.5));
        assertEquals(1L << 60, FixedPoint.round(0x1p60));
    }

    @Test
    void realNumbersSaturateInFixedPoint() {
        assertEquals(1 << 16, FixedPoint.toFixed(1));
        assertEquals(Integer.MAX_VALUE, FixedPoint.toFixed(32768));
        assertEquals(Integer.MIN_VALUE, FixedPoint.toFixed(Double.NEGATIVE_INFINITY));
    }
}
