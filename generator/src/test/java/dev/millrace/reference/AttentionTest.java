// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.numerics.FixedPoint;
import dev.millrace.numerics.KeyFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private static final int HEADS = 6;
    private static final int KV_HEADS = 2;
    private static final int HEAD_DIM = 64;

    private final Saturations saturations = new Saturations();
    private final Attention attention = new Attention(HEADS, KV_HEADS, HEAD_DIM, KeyFormat.MXINT8, saturations);

    @Test
    void outputsAreCloseToSoftmaxOverQuantizedInputs() {
        Random random = new Random(1);
        List<double[]> cache = new ArrayList<>();
        double worst = 0;
        for (int position = 0; position < 300; position++) {
            int[] qkv = random.doubles((HEADS + 2 * KV_HEADS) * HEAD_DIM)
                    .mapToInt(u -> FixedPoint.toFixed((u - 0.5) * 2))
                    .toArray();
            double[] dequantized = dequantize(Quantizer.quantize(qkv, 16));
            cache.add(dequantized);
            int[] output = apply(qkv);
            for (int head = 0; head < HEADS; head++) {
                int kvHead = head / 3;
                double[] weights = softmax(dequantized, head, cache, (HEADS + kvHead) * HEAD_DIM);
                for (int i = 0; i < HEAD_DIM; i++) {
                    double expected = 0;
                    for (int p = 0; p < weights.length; p++) {
                        expected += weights[p] * cache.get(p)[(HEADS + KV_HEADS + kvHead) * HEAD_DIM + i];
                    }
                    worst = Math.max(worst, Math.abs(output[head * HEAD_DIM + i] * 0x1p-24 - expected));
                }
            }
        }
        System.out.printf(Locale.ROOT, "attention, error for values of up to 1: %.2e%n", worst);
        assertTrue(worst < 0x1p-12, "error " + worst);
        assertEquals(0, saturations.total());
    }

    @Test
    void aBiasOfKeysChangesNothingThatTwoTermsDoNotHold() {
        assertTrue(errorWithBiasedKeys(KeyFormat.TWO_TERM) < 0.02);
        assertTrue(errorWithBiasedKeys(KeyFormat.MXINT8) > 0.1);
    }

    /** The largest error of the first head's values of up to 1, with 1013 added to one dimension of its keys. */
    private double errorWithBiasedKeys(KeyFormat format) {
        Attention biased = new Attention(HEADS, KV_HEADS, HEAD_DIM, format, saturations);
        Random random = new Random(2);
        List<double[]> cache = new ArrayList<>();
        double worst = 0;
        for (int position = 0; position < 100; position++) {
            double[] qkv = random.doubles((HEADS + 2 * KV_HEADS) * HEAD_DIM)
                    .map(u -> 2 * u - 1)
                    .toArray();
            cache.add(qkv.clone());
            qkv[HEADS * HEAD_DIM + 5] += 1013;
            int[] fixed = Arrays.stream(qkv).mapToInt(FixedPoint::toFixed).toArray();
            biased.append(fixed);
            int[] output = biased.attend(fixed);
            double[] weights = softmax(cache.get(position), 0, cache, HEADS * HEAD_DIM);
            for (int i = 0; i < HEAD_DIM; i++) {
                double expected = 0;
                for (int p = 0; p < weights.length; p++) {
                    expected += weights[p] * cache.get(p)[(HEADS + KV_HEADS) * HEAD_DIM + i];
                }
                worst = Math.max(worst, Math.abs(output[i] * 0x1p-24 - expected));
            }
        }
        System.out.printf(Locale.ROOT, "attention with biased keys, %s: error %.4f%n", format, worst);
        return worst;
    }

    @Test
    void onePositionReturnsItsValues() {
        int[] qkv = new int[(HEADS + 2 * KV_HEADS) * HEAD_DIM];
        Arrays.fill(qkv, 100 << 16);
        int[] output = apply(qkv);
        for (int value : output) {
            assertEquals(100.0, value * 0x1p-24, 100 * 0x1p-14);
        }
    }

    @Test
    void aScoreFarBelowTheLargestHasNoWeight() {
        int[] first = new int[(HEADS + 2 * KV_HEADS) * HEAD_DIM];
        first[HEADS * HEAD_DIM] = -100 << 16; // the first key head
        first[(HEADS + KV_HEADS) * HEAD_DIM] = 50 << 16; // the first value head
        apply(first);
        int[] second = new int[first.length];
        second[0] = 1 << 16; // the first query head: 100 below
        assertEquals(0, apply(second)[0]);
    }

    @Test
    void valuesOfTheLargestMagnitudeAndManyPositionsFit48Bits() {
        int[] qkv = new int[(HEADS + 2 * KV_HEADS) * HEAD_DIM];
        Arrays.fill(qkv, (HEADS + KV_HEADS) * HEAD_DIM, qkv.length, Integer.MIN_VALUE);
        for (int position = 0; position < 16384; position++) {
            attention.append(qkv);
        }
        int[] output = attention.attend(qkv);
        assertEquals(-127.0, output[0] * 0x1p-24, 127 * 0x1p-15);
        assertEquals(16384L * KV_HEADS * HEAD_DIM, saturations.countValue());
        assertEquals(0, saturations.count32());
    }

    @Test
    void rotationTurnsPairsOfTheFirstHeadsOnly() {
        int[] qkv = new int[(HEADS + 2 * KV_HEADS) * HEAD_DIM];
        Arrays.fill(qkv, 3 << 16);
        int[] quarterTurn = new int[HEAD_DIM];
        for (int i = 0; i < HEAD_DIM; i += 2) {
            quarterTurn[i + 1] = 1 << 16;
        }
        attention.rotate(qkv, HEADS + KV_HEADS, quarterTurn);
        int rotated = (HEADS + KV_HEADS) * HEAD_DIM;
        assertEquals(-3 << 16, qkv[0]);
        assertEquals(3 << 16, qkv[1]);
        assertEquals(-3 << 16, qkv[rotated - 2]);
        assertEquals(3 << 16, qkv[rotated]);
        assertEquals(3 << 16, qkv[rotated + 1]);
    }

    private int[] apply(int[] qkv) {
        attention.append(qkv);
        return attention.attend(qkv);
    }

    private static double[] softmax(double[] query, int head, List<double[]> cache, int keyAt) {
        double[] scores = new double[cache.size()];
        for (int p = 0; p < scores.length; p++) {
            for (int i = 0; i < HEAD_DIM; i++) {
                scores[p] += query[head * HEAD_DIM + i] * cache.get(p)[keyAt + i] * Math.log(2);
            }
        }
        return DoubleMath.softmax(scores);
    }

    private static double[] dequantize(MxVector x) {
        double[] values = new double[x.mantissas().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.scalb((double) x.mantissas()[i], x.exponents()[i / 32]);
        }
        return values;
    }
}
