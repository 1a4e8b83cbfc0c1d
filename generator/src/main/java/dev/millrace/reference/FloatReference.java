// SPDX-License-Identifier: Apache-2.0

package dev.millrace.reference;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.Activation;
import dev.millrace.model.HeadNorms;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Positions;
import dev.millrace.model.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The forward pass of a decoder in float32, one token at a time, to check every other implementation against.
 *
 * <p>It is written from the model's definition and reads no {@link dev.millrace.graph.OperatorGraph}: were it derived
 * from the graph, an operator that the graph lacks or has in the wrong place would be missing on both sides, and the
 * comparison would not see it.
 */
public final class FloatReference {
    private final ModelSpec spec;
    private final DenseLinear embedding;
    private final Optional<DenseLinear> positionEmbedding;
    private final List<Layer> layers = new ArrayList<>();
    private final NormWeights finalNorm;
    private final DenseLinear head;
    private final double[] inverseFrequencies; // radians per position, (headDim/2), empty unless rotary

    /** Decodes all weights, four bytes each, into memory. */
    public FloatReference(Checkpoint checkpoint) {
        this.spec = checkpoint.spec();
        Weights weights = checkpoint.weights();
        this.embedding = new DenseLinear(weights.embedding());
        this.positionEmbedding = weights.positionEmbedding().map(DenseLinear::new);
        for (int index = 0; index < spec.layers(); index++) {
            layers.add(new Layer(weights.layer(index)));
        }
        this.finalNorm = weights.finalNorm();
        this.head = spec.tiedHead() ? embedding : new DenseLinear(weights.head());
        this.inverseFrequencies = spec.positions() instanceof Positions.Rope rope
                ? rope.inverseFrequencies(spec.headDim())
                : new double[0];
    }

    /**
     * Logits of the token after {@code token}, shape (vocab).
     *
     * @param position where the token stands, from 0; the positions before it must have been given already, those after
     *     it are forgotten
     */
    public float[] forward(int token, int position) {
        requireNext(token, position);
        float[] x = scaled(embedding.row(token), spec.multipliers().embedding());
        positionEmbedding.ifPresent(p -> Vectors.add(x, p.row(position)));
        for (Layer layer : layers) {
            Vectors.add(x, added(layer.attention(norm(x, layer.attentionNorm), position)));
            Vectors.add(x, added(layer.feedForward(norm(x, layer.ffnNorm))));
        }
        return scaled(head.apply(norm(x, finalNorm)), spec.multipliers().logits());
    }

    private float[] added(float[] sublayer) {
        return scaled(sublayer, spec.multipliers().residual());
    }

    /** In place. */
    private static float[] scaled(float[] x, double factor) {
        if (factor != 1) {
            for (int i = 0; i < x.length; i++) {
                x[i] *= (float) factor;
            }
        }
        return x;
    }

    private void requireNext(int token, int position) {
        if (token < 0 || token >= spec.vocab()) {
            throw new IllegalArgumentException("token " + token + " is not in a vocabulary of " + spec.vocab());
        }
        int limit = Math.min(spec.maxPositions() - 1, layers.get(0).keys.size());
        if (position < 0 || position > limit) {
            throw new IllegalArgumentException("position " + position + " must be from 0 to " + limit);
        }
    }

    private float[] norm(float[] x, NormWeights norm) {
        return spec.norm() == NormKind.RMS
                ? Vectors.rmsNorm(x, norm.gain(), spec.normEpsilon())
                : Vectors.layerNorm(x, norm.gain(), norm.bias().orElseThrow(), spec.normEpsilon());
    }

    /** One decoder layer with the keys and values of the positions so far. */
    private final class Layer {
        private final NormWeights attentionNorm;
        private final DenseLinear query;
        private final DenseLinear key;
        private final DenseLinear value;
        private final Optional<HeadNorms> headNorms;
        private final DenseLinear output;
        private final NormWeights ffnNorm;
        private final Optional<DenseLinear> gate;
        private final DenseLinear up;
        private final DenseLinear down;
        private final List<float[]> keys = new ArrayList<>(); // per position: (kvHeads * headDim), rotated
        private final List<float[]> values = new ArrayList<>(); // per position: (kvHeads * headDim)

        Layer(LayerWeights weights) {
            attentionNorm = weights.attention().norm();
            query = new DenseLinear(weights.attention().query());
            key = new DenseLinear(weights.attention().key());
            value = new DenseLinear(weights.attention().value());
            headNorms = weights.attention().headNorms();
            output = new DenseLinear(weights.attention().output());
            ffnNorm = weights.feedForward().norm();
            gate = weights.feedForward().gate().map(DenseLinear::new);
            up = new DenseLinear(weights.feedForward().up());
            down = new DenseLinear(weights.feedForward().down());
        }

        /** softmax(q K / sqrt(headDim)) V for each head; a group of query heads shares one key/value head. */
        float[] attention(float[] x, int position) {
            float[] q = rotate(headsNormed(query.apply(x), HeadNorms::query), position);
            truncate(position);
            keys.add(rotate(headsNormed(key.apply(x), HeadNorms::key), position));
            values.add(value.apply(x));
            float[] heads = new float[q.length];
            for (int h = 0; h < spec.heads(); h++) {
                attend(q, h * spec.headDim(), h / (spec.heads() / spec.kvHeads()) * spec.headDim(), heads);
            }
            return output.apply(heads);
        }

        /** Each head normalized by itself, if the model does so. */
        private float[] headsNormed(float[] heads, Function<HeadNorms, float[]> gain) {
            headNorms.ifPresent(norms -> {
                for (int at = 0; at < heads.length; at += spec.headDim()) {
                    float[] head = Arrays.copyOfRange(heads, at, at + spec.headDim());
                    float[] normed = Vectors.rmsNorm(head, gain.apply(norms), spec.normEpsilon());
                    System.arraycopy(normed, 0, heads, at, spec.headDim());
                }
            });
            return heads;
        }

        private void truncate(int position) {
            keys.subList(position, keys.size()).clear();
            values.subList(position, values.size()).clear();
        }

        /** One head, whose query begins at {@code head} and whose keys and values begin at {@code kvHead}. */
        private void attend(float[] q, int head, int kvHead, float[] heads) {
            float scale = (float) spec.multipliers().attention().orElse(1 / Math.sqrt(spec.headDim()));
            float[] scores = new float[keys.size()];
            for (int t = 0; t < scores.length; t++) {
                scores[t] = Vectors.dot(q, head, keys.get(t), kvHead, spec.headDim()) * scale;
            }
            Vectors.softmax(scores, scores.length);
            for (int t = 0; t < scores.length; t++) {
                float[] v = values.get(t);
                for (int i = 0; i < spec.headDim(); i++) {
                    heads[head + i] += scores[t] * v[kvHead + i];
                }
            }
        }

        /** down(silu(gate x) * up x), or down(gelu(up x)). */
        float[] feedForward(float[] x) {
            float[] inner = up.apply(x);
            float[] gates = gate.map(g -> g.apply(x)).orElse(inner);
            for (int i = 0; i < inner.length; i++) {
                inner[i] = activate(spec.activation(), gates[i], inner[i]);
            }
            return down.apply(inner);
        }
    }

    private static float activate(Activation activation, float gate, float up) {
        return switch (activation) {
            case SILU_GATED -> Vectors.silu(gate) * up;
            case GELU_TANH -> Vectors.geluTanh(up);
            case GELU_ERF -> Vectors.geluErf(up);
        };
    }

    /** Turns elements i and i + headDim/2 of every head by position * inverseFrequencies[i] (Hugging Face's pairing). */
    private float[] rotate(float[] heads, int position) {
        int half = inverseFrequencies.length;
        for (int i = 0; i < half; i++) {
            float cos = (float) Math.cos(position * inverseFrequencies[i]);
            float sin = (float) Math.sin(position * inverseFrequencies[i]);
            for (int a = i; a < heads.length; a += 2 * half) {
                int b = a + half;
                float real = heads[a];
                heads[a] = real * cos - heads[b] * sin;
                heads[b] = heads[b] * cos + real * sin;
            }
        }
        return heads;
    }
}
