// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.numerics.FixedPoint;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {
    private static final double[] LOGITS = {1.5, -0.25, 0, 2.75, 2.5, -3, 0.125, 1.5, -7, 3};

    @Test
    void temperatureZeroTakesTheLargestLogitAndThenTheLowestId() {
        assertEquals(2, Sampler.sample(new int[] {-5, 3, 9, 9, 1}, 0, 123, 4));
        assertEquals(0, Sampler.sample(new int[] {-7, -7}, 0, 123, 4));
    }

    @Test
    void negativeTemperaturesAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> Sampler.sample(new int[1], -0.1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Sampler.sample(new int[1], Double.NaN, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.7})
    void frequenciesFollowTheSoftmax(double temperature) {
        int[] logits = Arrays.stream(LOGITS).mapToInt(FixedPoint::toFixed).toArray();
        double[] expected = DoubleMath.softmax(
                Arrays.stream(LOGITS).map(l -> l / temperature).toArray());
        int draws = 200_000;
        int[] counts = new int[logits.length];
        for (int draw = 0; draw < draws; draw++) {
            counts[Sampler.sample(logits, temperature, 0xfeedL + (draw >> 10), draw & 1023)]++;
        }
        double chiSquare = 0;
        for (int id = 0; id < counts.length; id++) {
            double mean = expected[id] * draws;
            chiSquare += (counts[id] - mean) * (counts[id] - mean) / Math.max(mean, 1);
        }
        // 9 degrees of freedom: 1 in 1000 is above 27.9.
        assertTrue(chiSquare < 27.9, "chi-square " + chiSquare + " of " + Arrays.toString(counts));
    }

    @Test
    void theSameSeedAndPositionGiveTheSameToken() {
        int[] logits = new int[1000];
        int token = Sampler.sample(logits, 1, 99, 5);
        assertEquals(token, Sampler.sample(logits, 1, 99, 5));
        assertTrue(token != Sampler.sample(logits, 1, 99, 6) || token != Sampler.sample(logits, 1, 100, 5));
    }
}
