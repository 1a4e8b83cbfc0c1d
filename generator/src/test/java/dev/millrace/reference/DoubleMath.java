// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.model.Activation;
import dev.millrace.model.NormKind;
import dev.millrace.model.NormWeights;
import java.util.stream.IntStream;

/** The operators in double precision, straight from their definitions. */
final class DoubleMath {
    private DoubleMath() {}

    static double[] norm(double[] x, NormKind kind, double epsilon, NormWeights weights) {
        double mean = kind == NormKind.LAYER
                ? IntStream.range(0, x.length).mapToDouble(i -> x[i]).sum() / x.length
                : 0;
        double squares = 0;
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        double inverse = 1 / Math.sqrt(squares / x.length + epsilon);
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (x[i] - mean) * inverse * weights.gain()[i];
            if (weights.bias().isPresent()) {
                y[i] += weights.bias().get()[i];
            }
        }
        return y;
    }

    static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double[] weights = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            weights[i] = Math.exp(scores[i] - largest);
            sum += weights[i];
        }
        for (int i = 0; i < scores.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    static double activate(Activation activation, double x) {
        return switch (activation) {
            case SILU_GATED -> x / (1 + Math.exp(-x));
            case GELU_TANH -> x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
            case GELU_ERF -> x * normal(x);
        };
    }

    /** The normal distribution function, by Simpson's rule from 0. */
    private static double normal(double x) {
        double end = Math.min(Math.abs(x), 9);
        int steps = 2 * (int) Math.ceil(end * 32 + 1);
        double h = end / steps;
        double sum = 1 + Math.exp(-end * end / 2);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * Math.exp(-(i * h) * (i * h) / 2);
        }
        double half = sum * h / 3 / Math.sqrt(2 * Math.PI);
        return x < 0 ? 0.5 - half : 0.5 + half;
    }
}
