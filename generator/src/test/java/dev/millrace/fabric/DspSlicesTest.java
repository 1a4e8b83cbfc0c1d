// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fabric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DspSlicesTest {
    @ParameterizedTest
    @CsvSource({"8, 8, 1", "27, 18, 1", "18, 27, 1", "28, 18, 2", "27, 19, 2", "32, 32, 4", "43, 18, 2", "42, 42, 6"})
    void wideOperandsTakeSlices(int a, int b, int dsps) {
        assertEquals(dsps, DspSlices.dsps(a, b));
    }

    @ParameterizedTest
    @CsvSource({"32, 1536, 2", "16, 33, 1", "71, 192, 4", "32, 1024, 0", "32, 1, 0"})
    void aConstantMayBeAShift(int bits, int constant, int dsps) {
        assertEquals(dsps, DspSlices.byConstant(bits, constant));
    }
}
