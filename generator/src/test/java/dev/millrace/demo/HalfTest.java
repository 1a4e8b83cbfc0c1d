// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HalfTest {
    @Test
    void everyHalfSurvivesTheRoundTrip() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            short half = (short) bits;
            boolean notANumber = (bits & 0x7FFF) > 0x7C00;
            if (!notANumber) {
                assertEquals(half, Half.fromFloat(Half.toFloat(half)), "bits " + bits);
            }
        }
    }

    @Test
    void tiesRoundToEven() {
        assertEquals(0x3C00, Half.fromFloat(1 + 0x1p-11f));
        assertEquals(0x3C02, Half.fromFloat(1 + 3 * 0x1p-11f));
        assertEquals(0x3C01, Half.fromFloat(1 + 0x1p-11f + 0x1p-23f));
        assertEquals(0, Half.fromFloat(0x1p-25f));
        assertEquals(1, Half.fromFloat(Math.nextUp(0x1p-25f)));
        assertEquals(0x7BFF, Half.fromFloat(65519));
        assertEquals(0x7C00, Half.fromFloat(65520));
    }
}
