// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExponentialTest {
    @Test
    void agreesWithStrictMathToTwoUnitsInTheLastPlace() {
        for (float x = -86.9f; x < 87; x += 0.013f) {
            double expected = StrictMath.exp(x);
            assertEquals(expected, Exponential.exp(x), 2 * Math.ulp((float) expected), "x " + x);
        }
    }

    @Test
    void softmaxSumsToOneAndHidesTheRest() {
        float[] row = {1, 2, 3, 100};
        Exponential.softmax(row, 3);
        assertEquals(1, row[0] + row[1] + row[2], 1e-6);
        assertEquals(StrictMath.E, row[2] / row[1], 1e-5);
        assertEquals(0, row[3]);
    }
}
