// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/** y = x / sqrt(mean(x^2) + epsilon) * gain, row by row, remembering what its gradient needs. */
final class RmsNorm {
    private final float[][] input; // (tokens, hidden)
    private final float[] gain; // (hidden)
    private final float[] scale; // (tokens), one over the root mean square
    private final float[][] output; // (tokens, hidden)

    RmsNorm(float[][] input, float[] gain) {
        this.input = input;
        this.gain = gain;
        scale = new float[input.length];
        output = new float[input.length][gain.length];
        for (int t = 0; t < input.length; t++) {
            scale[t] = scale(input[t]);
            for (int i = 0; i < gain.length; i++) {
                output[t][i] = input[t][i] * scale[t] * gain[i];
            }
        }
    }

    float[][] output() {
        return output;
    }

    /** Adds the gradient of the gain and of the input. With u = x s: dx = s (dy g - u mean(dy g u)). */
    void backward(float[][] dOutput, float[][] dInput, float[] dGain) {
        for (int t = 0; t < input.length; t++) {
            float dot = 0;
            for (int i = 0; i < gain.length; i++) {
                float unit = input[t][i] * scale[t];
                dGain[i] += dOutput[t][i] * unit;
                dot += dOutput[t][i] * gain[i] * unit;
            }
            float mean = dot / gain.length;
            for (int i = 0; i < gain.length; i++) {
                dInput[t][i] += scale[t] * (dOutput[t][i] * gain[i] - input[t][i] * scale[t] * mean);
            }
        }
    }

    private static float scale(float[] row) {
        float squares = 0;
        for (float value : row) {
            squares += value * value;
        }
        return (float) (1 / Math.sqrt(squares / row.length + Shape.EPSILON));
    }
}
