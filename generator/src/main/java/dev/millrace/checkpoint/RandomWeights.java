// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.AttentionWeights;
import dev.millrace.model.FeedForwardWeights;
import dev.millrace.model.HeadNorms;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Positions;
import dev.millrace.model.Weights;
import java.util.Optional;

/**
 * Weights computed from a seed. Projections have deviation 1/sqrt(in), so that activations neither grow nor fade. The
 * gains of the final norm have random signs: a tied head would otherwise mostly repeat the token it was given.
 */
final class RandomWeights implements Weights {
    private static final float POSITION_DEVIATION = 0.1f;
    private static final float GAIN_DEVIATION = 0.1f;
    private static final float BIAS_DEVIATION = 0.02f;
    private static final int OUTSIDE = -1; // the layer of what belongs to none

    /** What a number belongs to; the order is part of the numbers' definition. */
    private enum Part {
        EMBEDDING,
        POSITIONS,
        ATTENTION_NORM,
        QUERY,
        KEY,
        VALUE,
        OUTPUT,
        FFN_NORM,
        GATE,
        UP,
        DOWN,
        FINAL_NORM,
        HEAD
    }

    /** Which of a part's tensors; the order is part of the numbers' definition. */
    private enum TensorRole {
        WEIGHT,
        BIAS,
        /** Signs of a norm's gains, or gains of the norm of what a projection makes. */
        FURTHER
    }

    private final ModelSpec spec;
    private final long seed;

    RandomWeights(ModelSpec spec, long seed) {
        this.spec = spec;
        this.seed = seed;
    }

    @Override
    public Matrix embedding() {
        return matrix(OUTSIDE, Part.EMBEDDING, TensorRole.WEIGHT, spec.vocab(), spec.hidden(), 1);
    }

    @Override
    public Optional<Matrix> positionEmbedding() {
        if (!(spec.positions() instanceof Positions.Learned)) {
            return Optional.empty();
        }
        return Optional.of(matrix(
                OUTSIDE, Part.POSITIONS, TensorRole.WEIGHT, spec.maxPositions(), spec.hidden(), POSITION_DEVIATION));
    }

    @Override
    public LayerWeights layer(int index) {
        int hidden = spec.hidden();
        return new LayerWeights(
                new AttentionWeights(
                        norm(index, Part.ATTENTION_NORM),
                        linear(
                                index,
                                Part.QUERY,
                                spec.queryWidth(),
                                hidden,
                                spec.biases().qkv()),
                        linear(
                                index,
                                Part.KEY,
                                spec.keyWidth(),
                                hidden,
                                spec.biases().qkv()),
                        linear(
                                index,
                                Part.VALUE,
                                spec.keyWidth(),
                                hidden,
                                spec.biases().qkv()),
                        headNorms(index),
                        linear(
                                index,
                                Part.OUTPUT,
                                hidden,
                                spec.queryWidth(),
                                spec.biases().output())),
                new FeedForwardWeights(
                        norm(index, Part.FFN_NORM),
                        spec.activation().gated()
                                ? Optional.of(linear(
                                        index,
                                        Part.GATE,
                                        spec.ffn(),
                                        hidden,
                                        spec.biases().ffn()))
                                : Optional.empty(),
                        linear(index, Part.UP, spec.ffn(), hidden, spec.biases().ffn()),
                        linear(
                                index,
                                Part.DOWN,
                                hidden,
                                spec.ffn(),
                                spec.biases().ffn())));
    }

    @Override
    public NormWeights finalNorm() {
        NormWeights norm = norm(OUTSIDE, Part.FINAL_NORM);
        float[] signs = vector(OUTSIDE, Part.FINAL_NORM, TensorRole.FURTHER, 1);
        for (int i = 0; i < signs.length; i++) {
            norm.gain()[i] = Math.copySign(norm.gain()[i], signs[i]);
        }
        return norm;
    }

    @Override
    public Matrix head() {
        return spec.tiedHead() ? embedding() : weight(OUTSIDE, Part.HEAD, spec.vocab(), spec.hidden());
    }

    private Optional<HeadNorms> headNorms(int layer) {
        return spec.attention().normed()
                ? Optional.of(new HeadNorms(
                        gain(layer, Part.QUERY, TensorRole.FURTHER, spec.headDim()),
                        gain(layer, Part.KEY, TensorRole.FURTHER, spec.headDim())))
                : Optional.empty();
    }

    private NormWeights norm(int layer, Part part) {
        float[] gain = gain(layer, part, TensorRole.WEIGHT, spec.hidden());
        Optional<float[]> bias = spec.norm() == NormKind.LAYER
                ? Optional.of(vector(layer, part, TensorRole.BIAS, BIAS_DEVIATION))
                : Optional.empty();
        return new NormWeights(gain, bias);
    }

    private float[] gain(int layer, Part part, TensorRole role, int length) {
        float[] gain = row(matrix(layer, part, role, 1, length, GAIN_DEVIATION));
        for (int i = 0; i < gain.length; i++) {
            gain[i] += 1;
        }
        return gain;
    }

    private LinearWeights linear(int layer, Part part, int out, int in, boolean hasBias) {
        Optional<float[]> bias = hasBias
                ? Optional.of(row(matrix(layer, part, TensorRole.BIAS, 1, out, BIAS_DEVIATION)))
                : Optional.empty();
        return new LinearWeights(weight(layer, part, out, in), bias);
    }

    private Matrix weight(int layer, Part part, int out, int in) {
        return matrix(layer, part, TensorRole.WEIGHT, out, in, (float) (1 / Math.sqrt(in)));
    }

    private float[] vector(int layer, Part part, TensorRole role, float deviation) {
        return row(matrix(layer, part, role, 1, spec.hidden(), deviation));
    }

    private static float[] row(Matrix matrix) {
        float[] values = new float[matrix.columns()];
        matrix.row(0, values);
        return values;
    }

    @SuppressWarnings("EnumOrdinal") // their order defines the numbers
    private Matrix matrix(int layer, Part part, TensorRole role, int rows, int columns, float deviation) {
        long place =
                ((layer + 1L) * Part.values().length + part.ordinal()) * TensorRole.values().length + role.ordinal();
        return new RandomMatrix(RandomMatrix.mix(seed ^ RandomMatrix.mix(place + 1)), rows, columns, deviation);
    }
}
