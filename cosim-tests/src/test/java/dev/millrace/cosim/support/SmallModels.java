// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Models of random weights in shapes that no block of 32 divides. */
public final class SmallModels {
    private static final int BIASED_DIMENSION = 5;

    private SmallModels() {}

    /** A Llama with biases everywhere. */
    public static String llama(int layers, int hidden, int ffn, int heads, int kvHeads, int headDim, int vocab) {
        return String.format(
                Locale.ROOT,
                """
                {"architectures": ["LlamaForCausalLM"], "num_hidden_layers": %d, "hidden_size": %d,
                 "intermediate_size": %d, "num_attention_heads": %d, "num_key_value_heads": %d, "head_dim": %d,
                 "vocab_size": %d, "max_position_embeddings": 128, "rms_norm_eps": 1e-5, "rope_theta": 10000.0,
                 "attention_bias": true, "mlp_bias": true, "tie_word_embeddings": false}
                """,
                layers,
                hidden,
                ffn,
                heads,
                kvHeads,
                headDim,
                vocab);
    }

    /** A model that is Llama but for its architecture and its own fields, if any. */
    public static String llamaKind(
            String architecture,
            String fields,
            int layers,
            int hidden,
            int ffn,
            int heads,
            int kvHeads,
            int headDim,
            int vocab) {
        return String.format(
                Locale.ROOT,
                """
                {"architectures": ["%s"], "num_hidden_layers": %d, "hidden_size": %d, "intermediate_size": %d,
                 "num_attention_heads": %d, "num_key_value_heads": %d, "head_dim": %d, "vocab_size": %d,
                 "max_position_embeddings": 128, "rms_norm_eps": 1e-5, "rope_theta": 10000.0,
                 "tie_word_embeddings": false%s}
                """,
                architecture,
                layers,
                hidden,
                ffn,
                heads,
                kvHeads,
                headDim,
                vocab,
                fields.isEmpty() ? "" : ", " + fields);
    }

    /** A Qwen3, whose query and key heads are normalized. */
    public static String qwen3(int layers, int hidden, int ffn, int heads, int kvHeads, int headDim, int vocab) {
        return llamaKind("Qwen3ForCausalLM", "", layers, hidden, ffn, heads, kvHeads, headDim, vocab);
    }

    /** A GPT-2, which has biases everywhere. */
    public static String gpt2(int layers, int hidden, int ffn, int heads, int vocab, String activation) {
        return String.format(
                Locale.ROOT,
                """
                {"architectures": ["GPT2LMHeadModel"], "n_layer": %d, "n_embd": %d, "n_inner": %d, "n_head": %d,
                 "n_positions": 128, "vocab_size": %d, "activation_function": "%s"}
                """,
                layers,
                hidden,
                ffn,
                heads,
                vocab,
                activation);
    }

    /** Writes a config.json to a folder, which gives the model its name. */
    public static Path folder(Path parent, String name, String config) {
        try {
            Path folder = Files.createDirectories(parent.resolve(name));
            Files.writeString(folder.resolve("config.json"), config);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Checkpoint checkpoint(Path parent, String name, String config) {
        return Checkpoint.random(folder(parent, name, config), 7);
    }

    /** A plan whose readers run ahead by other distances, and with rows in other lanes, than the planner chooses. */
    public static Plan with(Plan plan, int fifoBeats, int rowLanes) {
        return plan.with(plan.options().withFifo(fifoBeats)).withRowLanes(rowLanes);
    }

    /** The same checkpoint with all projections times a factor. */
    public static Checkpoint scaled(Checkpoint checkpoint, float factor) {
        return checkpoint.withWeights(checkpoint
                .weights()
                .withLayers(layer -> layer.withProjections(
                        linear -> new LinearWeights(new ScaledMatrix(linear.weight(), factor), linear.bias())))
                .withHead(head -> new ScaledMatrix(head, factor)));
    }

    /** The same checkpoint with a bias added to one dimension of every other key head. */
    public static Checkpoint biasedKeys(Checkpoint checkpoint, float bias) {
        int headDim = checkpoint.spec().headDim();
        return checkpoint.withWeights(checkpoint
                .weights()
                .withLayers(layer -> layer.withAttention(
                        layer.attention().withKey(biased(layer.attention().key(), headDim, bias)))));
    }

    private static LinearWeights biased(LinearWeights key, int headDim, float bias) {
        float[] biases = key.bias().orElseThrow().clone();
        for (int row = BIASED_DIMENSION; row < biases.length; row += 2 * headDim) {
            biases[row] += bias;
        }
        return new LinearWeights(key.weight(), Optional.of(biases));
    }

    private record ScaledMatrix(Matrix matrix, float factor) implements Matrix {
        @Override
        public int rows() {
            return matrix.rows();
        }

        @Override
        public int columns() {
            return matrix.columns();
        }

        @Override
        public void row(int index, float[] into) {
            matrix.row(index, into);
            for (int i = 0; i < matrix.columns(); i++) {
                into[i] *= factor;
            }
        }
    }
}
