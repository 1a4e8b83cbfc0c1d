// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static dev.millrace.numerics.FixedPoint.roundingShift;

import dev.millrace.numerics.FixedPoint;

/** The choice of a token: greedy, or by Gumbel-max, which samples the softmax without computing it. */
final class Sampler {
    private Sampler() {}

    /** T' of a temperature: in units of ln 2, 16 fraction bits; 0 is greedy. */
    static int fixedTemperature(double temperature) {
        if (!(temperature >= 0)) {
            throw new IllegalArgumentException("temperature " + temperature + " is negative");
        }
        return FixedPoint.toFixed(temperature * StrictMath.log(2));
    }

    /** The largest noisy logit, the lowest id among equals; {@code position} is that of the last token fed. */
    static int sample(int[] logits, double temperature, long seed, int position) {
        long scale = fixedTemperature(temperature);
        int best = 0;
        long bestScore = Long.MIN_VALUE;
        for (int id = 0; id < logits.length; id++) {
            long noise = scale == 0 ? 0 : roundingShift(scale * MathFunctions.gumbel(seed, position, id), 16);
            long score = logits[id] + noise;
            if (score > bestScore) {
                bestScore = score;
                best = id;
            }
        }
        return best;
    }
}
