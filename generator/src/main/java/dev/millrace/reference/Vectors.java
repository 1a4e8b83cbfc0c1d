// SPDX-License-Identifier: Apache-2.0

package dev.millrace.reference;

/** The vector operations of a decoder, in float32. */
final class Vectors {
    private Vectors() {}

    /** Sum of a[aFirst + i] * b[bFirst + i]; four sums side by side, which is quicker and loses less than one. */
    static float dot(float[] a, int aFirst, float[] b, int bFirst, int length) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[aFirst + i] * b[bFirst + i];
            s1 += a[aFirst + i + 1] * b[bFirst + i + 1];
            s2 += a[aFirst + i + 2] * b[bFirst + i + 2];
            s3 += a[aFirst + i + 3] * b[bFirst + i + 3];
        }
        for (; i < length; i++) {
            s0 += a[aFirst + i] * b[bFirst + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** a += b. */
    static void add(float[] a, float[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
    }

    /** Makes x[0..length) a distribution: e^x[i] over the sum of all. */
    static void softmax(float[] x, int length) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            max = Math.max(max, x[i]);
        }
        double sum = 0;
        for (int i = 0; i < length; i++) {
            x[i] = (float) Math.exp(x[i] - max);
            sum += x[i];
        }
        for (int i = 0; i < length; i++) {
            x[i] /= (float) sum;
        }
    }

    /** gain * x / sqrt(mean(x^2) + epsilon). */
    static float[] rmsNorm(float[] x, float[] gain, double epsilon) {
        double squares = 0;
        for (float value : x) {
            squares += (double) value * value;
        }
        float scale = (float) (1 / Math.sqrt(squares / x.length + epsilon));
        float[] y = new float[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = gain[i] * (x[i] * scale);
        }
        return y;
    }

    /** gain * (x - mean(x)) / sqrt(variance(x) + epsilon) + bias. */
    static float[] layerNorm(float[] x, float[] gain, float[] bias, double epsilon) {
        double sum = 0;
        for (float value : x) {
            sum += value;
        }
        double mean = sum / x.length;
        double squares = 0;
        for (float value : x) {
            squares += (value - mean) * (value - mean);
        }
        double scale = 1 / Math.sqrt(squares / x.length + epsilon);
        float[] y = new float[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = gain[i] * (float) ((x[i] - mean) * scale) + bias[i];
        }
        return y;
    }

    static float silu(float x) {
        return (float) (x / (1 + Math.exp(-x)));
    }

    static float geluTanh(float x) {
        double inner = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x);
        return (float) (0.5 * x * (1 + Math.tanh(inner)));
    }

    static float geluErf(float x) {
        return (float) (0.5 * x * (1 + erf(x / Math.sqrt(2))));
    }

    /** erf(x) = 2/sqrt(pi) e^(-x^2) sum of 2^n x^(2n+1) / (2n+1)!!, whose terms all have one sign. */
    static double erf(double x) {
        if (Math.abs(x) > 6) {
            return Math.signum(x);
        }
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }
}
