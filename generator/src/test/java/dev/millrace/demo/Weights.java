// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All parameters of the decoder, or as many gradients or moments. The head shares the embedding.
 *
 * @param embedding (vocabulary, hidden)
 * @param norm (1, hidden), before the head
 */
@SuppressWarnings("ArrayRecordComponent") // mutable buffers by design; nobody compares them
record Weights(float[][] embedding, List<Layer> layers, float[][] norm) {

    /**
     * One decoder layer; projections are (outputs, inputs) as in the checkpoint.
     *
     * @param attentionNorm (1, hidden)
     * @param query (heads * headSize, hidden)
     * @param key (keyHeads * headSize, hidden)
     * @param value (keyHeads * headSize, hidden)
     * @param output (hidden, heads * headSize)
     * @param feedNorm (1, hidden)
     * @param gate (feedForward, hidden)
     * @param up (feedForward, hidden)
     * @param down (hidden, feedForward)
     */
    record Layer(
            float[][] attentionNorm,
            float[][] query,
            float[][] key,
            float[][] value,
            float[][] output,
            float[][] feedNorm,
            float[][] gate,
            float[][] up,
            float[][] down) {

        static Layer zeros(Shape shape) {
            int hidden = shape.hidden();
            int ffn = shape.feedForward();
            return new Layer(
                    new float[1][hidden],
                    new float[hidden][hidden],
                    new float[shape.keySize()][hidden],
                    new float[shape.keySize()][hidden],
                    new float[hidden][hidden],
                    new float[1][hidden],
                    new float[ffn][hidden],
                    new float[ffn][hidden],
                    new float[hidden][ffn]);
        }

        Layer map(UnaryOperator<float[][]> change) {
            return new Layer(
                    attentionNorm,
                    change.apply(query),
                    change.apply(key),
                    change.apply(value),
                    change.apply(output),
                    feedNorm,
                    change.apply(gate),
                    change.apply(up),
                    change.apply(down));
        }

        List<Tensor> tensors(String prefix) {
            return List.of(
                    Tensor.vector(prefix + "input_layernorm.weight", attentionNorm),
                    Tensor.matrix(prefix + "self_attn.q_proj.weight", query),
                    Tensor.matrix(prefix + "self_attn.k_proj.weight", key),
                    Tensor.matrix(prefix + "self_attn.v_proj.weight", value),
                    Tensor.matrix(prefix + "self_attn.o_proj.weight", output),
                    Tensor.vector(prefix + "post_attention_layernorm.weight", feedNorm),
                    Tensor.matrix(prefix + "mlp.gate_proj.weight", gate),
                    Tensor.matrix(prefix + "mlp.up_proj.weight", up),
                    Tensor.matrix(prefix + "mlp.down_proj.weight", down));
        }
    }

    /** A named parameter as the checkpoint lists it; a vector is a matrix of one row. */
    record Tensor(String name, float[][] rows, boolean isVector) {
        static Tensor matrix(String name, float[][] rows) {
            return new Tensor(name, rows, false);
        }

        static Tensor vector(String name, float[][] row) {
            return new Tensor(name, row, true);
        }

        int size() {
            return rows.length * rows[0].length;
        }
    }

    static Weights zeros(Shape shape) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < shape.layers(); i++) {
            layers.add(Layer.zeros(shape));
        }
        return new Weights(new float[shape.vocabulary()][shape.hidden()], layers, new float[1][shape.hidden()]);
    }

    /** Norms start at one, matrices normal; those that write into the residual stream start smaller, as in GPT-2. */
    static Weights random(Shape shape, long seed) {
        Weights weights = zeros(shape);
        List<Tensor> tensors = weights.tensors();
        for (int i = 0; i < tensors.size(); i++) {
            Tensor tensor = tensors.get(i);
            boolean residual = tensor.name().contains("o_proj") || tensor.name().contains("down_proj");
            float deviation = residual ? 0.04f / (float) StrictMath.sqrt(2.0 * shape.layers()) : 0.04f;
            fill(tensor, deviation, new CounterRandom(seed, i));
        }
        return weights;
    }

    private static void fill(Tensor tensor, float deviation, CounterRandom random) {
        for (float[] row : tensor.rows()) {
            for (int j = 0; j < row.length; j++) {
                row[j] = tensor.isVector() ? 1 : deviation * random.gaussian();
            }
        }
    }

    /** Every parameter once, in the order of the network, under its Hugging Face name. */
    List<Tensor> tensors() {
        List<Tensor> tensors = new ArrayList<>();
        tensors.add(Tensor.matrix("model.embed_tokens.weight", embedding));
        for (int i = 0; i < layers.size(); i++) {
            tensors.addAll(layers.get(i).tensors("model.layers." + i + "."));
        }
        tensors.add(Tensor.vector("model.norm.weight", norm));
        return tensors;
    }

    long parameters() {
        return tensors().stream().mapToLong(Tensor::size).sum();
    }

    /** Matrices transposed to (inputs, outputs), norms shared: the layout in which the forward pass runs along rows. */
    Weights transposed() {
        List<Layer> turned =
                layers.stream().map(layer -> layer.map(Matrices::transpose)).toList();
        return new Weights(Matrices.transpose(embedding), turned, norm);
    }

    void clear() {
        for (Tensor tensor : tensors()) {
            for (float[] row : tensor.rows()) {
                Arrays.fill(row, 0);
            }
        }
    }

    /** Rounds every value to half precision, so that the run in memory and the file agree. */
    void roundToHalf() {
        for (Tensor tensor : tensors()) {
            for (float[] row : tensor.rows()) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = Half.toFloat(Half.fromFloat(row[j]));
                }
            }
        }
    }
}
