// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.Activation;
import dev.millrace.model.Arithmetic;
import dev.millrace.model.AttentionWeights;
import dev.millrace.model.Biases;
import dev.millrace.model.Family;
import dev.millrace.model.FeedForwardWeights;
import dev.millrace.model.Heads;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSizes;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.Multipliers;
import dev.millrace.model.NormKind;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Positions;
import dev.millrace.model.RopeScaling;
import dev.millrace.model.TextTokens;
import dev.millrace.model.Weights;
import dev.millrace.numerics.KeyFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Small models with random weights in memory, of awkward dimensions. */
public final class TestModels {
    private TestModels() {}

    /** RMSNorm, rotary positions, grouped queries, gated SiLU; no dimension is a multiple of 32. */
    public static Checkpoint llama(long seed) {
        return llama(seed, 72, 100, 3);
    }

    /** Two key/value heads and three times as many query heads. */
    public static Checkpoint llama(long seed, int hidden, int ffn, int layers) {
        ModelSpec spec = new ModelSpec(
                Family.LLAMA,
                "random-llama",
                new ModelSizes(layers, hidden, ffn, 150, 64),
                new Heads(6, 2, hidden / 6),
                new Arithmetic(
                        NormKind.RMS,
                        1e-5,
                        Activation.SILU_GATED,
                        new Positions.Rope(10000, new RopeScaling.None()),
                        new Biases(false, false, false),
                        Multipliers.NONE),
                false,
                new TextTokens(OptionalInt.of(1), List.of(2)),
                KeyFormat.MXINT8);
        return new Checkpoint(spec, weights(spec, seed), Path.of("."));
    }

    /** LayerNorm, learned positions, biases everywhere, a tied head. */
    public static Checkpoint gpt2(long seed, Activation activation) {
        ModelSpec spec = new ModelSpec(
                Family.GPT2,
                "random-gpt2",
                new ModelSizes(2, 80, 208, 170, 64),
                new Heads(4, 4, 20),
                new Arithmetic(
                        NormKind.LAYER,
                        1e-5,
                        activation,
                        new Positions.Learned(),
                        new Biases(true, true, true),
                        Multipliers.NONE),
                true,
                new TextTokens(OptionalInt.empty(), List.of(0)),
                KeyFormat.MXINT8);
        return new Checkpoint(spec, weights(spec, seed), Path.of("."));
    }

    /** A matrix over rows in memory. */
    public static Matrix matrix(float[][] rows) {
        return new Matrix() {
            @Override
            public int rows() {
                return rows.length;
            }

            @Override
            public int columns() {
                return rows[0].length;
            }

            @Override
            public void row(int index, float[] into) {
                System.arraycopy(rows[index], 0, into, 0, rows[index].length);
            }
        };
    }

    private static Weights weights(ModelSpec spec, long seed) {
        Random random = new Random(seed);
        int hidden = spec.hidden();
        int kvRows = spec.kvHeads() * spec.headDim();
        boolean gated = spec.activation() == Activation.SILU_GATED;
        List<LayerWeights> layers = new ArrayList<>();
        for (int i = 0; i < spec.layers(); i++) {
            layers.add(new LayerWeights(
                    new AttentionWeights(
                            norm(random, spec),
                            linear(
                                    random,
                                    spec.heads() * spec.headDim(),
                                    hidden,
                                    spec.biases().qkv()),
                            linear(random, kvRows, hidden, spec.biases().qkv()),
                            linear(random, kvRows, hidden, spec.biases().qkv()),
                            Optional.empty(),
                            linear(
                                    random,
                                    hidden,
                                    spec.heads() * spec.headDim(),
                                    spec.biases().output())),
                    new FeedForwardWeights(
                            norm(random, spec),
                            gated
                                    ? Optional.of(linear(
                                            random,
                                            spec.ffn(),
                                            hidden,
                                            spec.biases().ffn()))
                                    : Optional.empty(),
                            linear(random, spec.ffn(), hidden, spec.biases().ffn()),
                            linear(random, hidden, spec.ffn(), spec.biases().ffn()))));
        }
        Matrix embedding = gaussian(random, spec.vocab(), hidden, 0.7);
        Optional<Matrix> positions = spec.positions() instanceof Positions.Learned
                ? Optional.of(gaussian(random, spec.maxPositions(), hidden, 0.2))
                : Optional.empty();
        NormWeights finalNorm = norm(random, spec);
        Matrix head = spec.tiedHead() ? embedding : gaussian(random, spec.vocab(), hidden, 2 / Math.sqrt(hidden));
        return new Weights() {
            @Override
            public Matrix embedding() {
                return embedding;
            }

            @Override
            public Optional<Matrix> positionEmbedding() {
                return positions;
            }

            @Override
            public LayerWeights layer(int index) {
                return layers.get(index);
            }

            @Override
            public NormWeights finalNorm() {
                return finalNorm;
            }

            @Override
            public Matrix head() {
                return head;
            }
        };
    }

    private static LinearWeights linear(Random random, int rows, int columns, boolean bias) {
        return new LinearWeights(
                gaussian(random, rows, columns, 1.2 / Math.sqrt(columns)),
                bias ? Optional.of(vector(random, rows, 0, 0.1)) : Optional.empty());
    }

    private static NormWeights norm(Random random, ModelSpec spec) {
        return new NormWeights(
                vector(random, spec.hidden(), 1, 0.2),
                spec.norm() == NormKind.LAYER ? Optional.of(vector(random, spec.hidden(), 0, 0.1)) : Optional.empty());
    }

    private static Matrix gaussian(Random random, int rows, int columns, double deviation) {
        float[][] values = new float[rows][];
        for (int r = 0; r < rows; r++) {
            values[r] = vector(random, columns, 0, deviation);
        }
        return matrix(values);
    }

    private static float[] vector(Random random, int length, double mean, double deviation) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (mean + deviation * random.nextGaussian());
        }
        return values;
    }
}
