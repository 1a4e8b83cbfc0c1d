// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.model.Matrix;
import dev.millrace.model.Weights;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomWeightsTest {
    @TempDir
    Path directory;

    /** Were these to change, whatever was measured with random weights before would not be comparable. */
    @Test
    void theNumbersAreTheSameEverywhere() {
        RandomMatrix matrix = new RandomMatrix(0, 1, 3, 147.80054f);
        float[] row = new float[3];
        matrix.row(0, row);
        // The first two outputs of splitmix64 from 0 are e220a8397b1dcdaf and 6e789e6aa1b965f4.
        assertArrayEquals(
                new float[] {
                    0x7b + 0x1d + 0xcd + 0xaf - 510, 0xe2 + 0x20 + 0xa8 + 0x39 - 510, 0xa1 + 0xb9 + 0x65 + 0xf4 - 510
                },
                row);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        RandomMatrix matrix = new RandomMatrix(7, 5, 9, 1);
        float[][] forwards = new float[5][9];
        float[][] backwards = new float[5][9];
        for (int i = 0; i < 5; i++) {
            matrix.row(i, forwards[i]);
            matrix.row(4 - i, backwards[4 - i]);
        }
        assertArrayEquals(forwards, backwards);
        assertFalse(Arrays.equals(forwards[0], forwards[1]));
    }

    @Test
    void theWeightsAreCloseToNormal() {
        RandomMatrix matrix = new RandomMatrix(3, 1, 1_000_000, 2);
        float[] row = new float[matrix.columns()];
        matrix.row(0, row);
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        int withinOne = 0;
        for (float value : row) {
            double z = value / 2.0;
            sum += z;
            squares += z * z;
            fourths += z * z * z * z;
            withinOne += Math.abs(z) < 1 ? 1 : 0;
        }
        assertEquals(0, sum / row.length, 0.005);
        assertEquals(1, squares / row.length, 0.005);
        assertEquals(2.7, fourths / row.length, 0.02); // 3 - 6/5/4 for the sum of four uniform numbers
        assertEquals(0.683, withinOne / (double) row.length, 0.02);
    }

    @Test
    void seedsLayersAndProjectionsDiffer() throws IOException {
        Weights weights = TinyModels.random(directory, TinyModels.LLAMA).weights();
        Weights others = Checkpoint.random(directory, 43).weights();
        float[] reference = row(weights.layer(0).attention().query().weight());
        assertArrayEquals(reference, row(weights.layer(0).attention().query().weight()));
        assertFalse(
                Arrays.equals(reference, row(others.layer(0).attention().query().weight())));
        assertFalse(Arrays.equals(
                reference, row(weights.layer(1).attention().query().weight())));
        assertFalse(
                Arrays.equals(reference, row(weights.layer(0).attention().key().weight())));
    }

    @Test
    void theFinalNormHasGainsOfBothSigns() throws IOException {
        float[] gain = TinyModels.random(directory, TinyModels.GPT2)
                .weights()
                .finalNorm()
                .gain();
        int negative = 0;
        for (float value : gain) {
            assertEquals(1, Math.abs(value), 0.5);
            negative += value < 0 ? 1 : 0;
        }
        assertTrue(negative > 0 && negative < gain.length);
    }

    @Test
    void rowsAreMadeFast() {
        RandomMatrix matrix = new RandomMatrix(1, 100_000, 4096, 1);
        float[] row = new float[matrix.columns()];
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 5000; i++) {
                matrix.row(round * 5000 + i, row);
            }
            best = Math.max(best, 5000.0 * row.length / (System.nanoTime() - start) * 1e9);
        }
        System.out.printf(Locale.ROOT, "random weights: %.0f M per second%n", best / 1e6);
        assertTrue(best > 20e6, best + " weights per second"); // a busy machine may be slow; an idle one makes > 300 M
    }

    private static float[] row(Matrix matrix) {
        float[] row = new float[matrix.columns()];
        matrix.row(0, row);
        return row;
    }
}
