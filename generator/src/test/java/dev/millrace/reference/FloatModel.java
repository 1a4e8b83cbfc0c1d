// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.model.Activation;
import dev.millrace.model.Checkpoint;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.Linear;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A checkpoint executed in double precision straight from its tensors: what quantization is measured against. */
final class FloatModel {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Dense(double[][] weight, double[] bias) {
        double[] apply(double[] x) {
            double[] y = new double[weight.length];
            IntStream.range(0, y.length).parallel().forEach(r -> {
                double[] row = weight[r];
                double sum = bias[r];
                for (int i = 0; i < x.length; i++) {
                    sum += row[i] * x[i];
                }
                y[r] = sum;
            });
            return y;
        }
    }

    private record Layer(
            NormWeights attentionNorm,
            Dense query,
            Dense key,
            Dense value,
            Dense output,
            NormWeights ffnNorm,
            Optional<Dense> gate,
            Dense up,
            Dense down,
            List<double[]> keys,
            List<double[]> values) {}

    private final ModelSpec spec;
    private final Checkpoint checkpoint;
    private final List<Layer> layers = new ArrayList<>();
    private final double[][] embedding;
    private final Optional<double[][]> positions;
    private final Dense head;

    FloatModel(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.spec = checkpoint.spec();
        for (int i = 0; i < spec.layers(); i++) {
            LayerWeights layer = checkpoint.weights().layer(i);
            layers.add(new Layer(
                    layer.attentionNorm(),
                    dense(layer.query()),
                    dense(layer.key()),
                    dense(layer.value()),
                    dense(layer.output()),
                    layer.ffnNorm(),
                    layer.gate().map(FloatModel::dense),
                    dense(layer.up()),
                    dense(layer.down()),
                    new ArrayList<>(),
                    new ArrayList<>()));
        }
        this.embedding = dense(checkpoint.weights().embedding());
        this.positions = checkpoint.weights().positionEmbedding().map(FloatModel::dense);
        this.head = dense(new Linear(checkpoint.weights().head(), Optional.empty()));
    }

    double[] forward(int token, int position) {
        double[] x = embedding[token].clone();
        if (positions.isPresent()) {
            x = add(x, positions.get()[position]);
        }
        for (Layer layer : layers) {
            layer.keys.subList(position, layer.keys.size()).clear();
            layer.values.subList(position, layer.values.size()).clear();
            double[] normed = norm(x, layer.attentionNorm);
            double[] query = layer.query.apply(normed);
            double[] key = layer.key.apply(normed);
            rotate(query, position);
            rotate(key, position);
            layer.keys.add(key);
            layer.values.add(layer.value.apply(normed));
            x = add(x, layer.output.apply(attention(query, layer)));
            x = add(x, feedForward(norm(x, layer.ffnNorm), layer));
        }
        return head.apply(norm(x, checkpoint.weights().finalNorm()));
    }

    private double[] attention(double[] query, Layer layer) {
        int headDim = spec.headDim();
        double[] output = new double[query.length];
        for (int h = 0; h < spec.heads(); h++) {
            int kvAt = h * spec.kvHeads() / spec.heads() * headDim;
            double[] scores = new double[layer.keys.size()];
            for (int p = 0; p < scores.length; p++) {
                for (int i = 0; i < headDim; i++) {
                    scores[p] += query[h * headDim + i] * layer.keys.get(p)[kvAt + i] / Math.sqrt(headDim);
                }
            }
            double[] weights = softmax(scores);
            for (int p = 0; p < scores.length; p++) {
                for (int i = 0; i < headDim; i++) {
                    output[h * headDim + i] += weights[p] * layer.values.get(p)[kvAt + i];
                }
            }
        }
        return output;
    }

    private double[] feedForward(double[] x, Layer layer) {
        double[] y = layer.up.apply(x);
        double[] gate = layer.gate.map(dense -> dense.apply(x)).orElse(y);
        for (int i = 0; i < y.length; i++) {
            double activated = activate(spec.activation(), gate[i]);
            y[i] = layer.gate.isPresent() ? activated * y[i] : activated;
        }
        return layer.down.apply(y);
    }

    /** As Hugging Face has it: element j turns with element j + head dimension / 2. */
    private void rotate(double[] heads, int position) {
        if (spec.positions() instanceof Positions.Rope rope) {
            double[] frequencies = rope.inverseFrequencies(spec.headDim());
            for (int at = 0; at < heads.length; at += spec.headDim()) {
                for (int j = 0; j < frequencies.length; j++) {
                    double cos = Math.cos(position * frequencies[j]);
                    double sin = Math.sin(position * frequencies[j]);
                    double a = heads[at + j];
                    double b = heads[at + j + frequencies.length];
                    heads[at + j] = a * cos - b * sin;
                    heads[at + j + frequencies.length] = b * cos + a * sin;
                }
            }
        }
    }

    private double[] norm(double[] x, NormWeights weights) {
        return norm(x, spec.norm(), spec.normEpsilon(), weights);
    }

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

    private static double[] add(double[] x, double[] y) {
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + y[i];
        }
        return sum;
    }

    private static Dense dense(Linear linear) {
        double[] bias = new double[linear.weight().rows()];
        for (int i = 0; i < bias.length; i++) {
            bias[i] = linear.bias().isPresent() ? linear.bias().get()[i] : 0;
        }
        return new Dense(dense(linear.weight()), bias);
    }

    private static double[][] dense(Matrix matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        float[] row = new float[matrix.columns()];
        for (int r = 0; r < rows.length; r++) {
            matrix.row(r, row);
            for (int i = 0; i < row.length; i++) {
                rows[r][i] = row[i];
            }
        }
        return rows;
    }
}
