// SPDX-License-Identifier: Apache-2.0

package dev.millrace.testing;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checkpoints of a few hundred weights, written as Hugging Face would. */
public final class TinyModels {
    /** Uneven on purpose: heads * headDim is not hidden, ffn is not a multiple of anything. */
    public static final String LLAMA =
            """
            {"architectures": ["LlamaForCausalLM"], "hidden_size": 10, "intermediate_size": 14, "num_hidden_layers": 2,
             "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 6, "vocab_size": 23,
             "max_position_embeddings": 32, "rms_norm_eps": 1e-5, "rope_theta": 100.0, "attention_bias": true,
             "mlp_bias": true, "tie_word_embeddings": false, "bos_token_id": 1, "eos_token_id": [2, 3]}
            """;

    public static final String GPT2 =
            """
            {"architectures": ["GPT2LMHeadModel"], "n_embd": 12, "n_inner": 20, "n_layer": 2, "n_head": 3,
             "n_positions": 32, "vocab_size": 23, "activation_function": "gelu", "eos_token_id": 2}
            """;

    private TinyModels() {}

    /** Random weights for a config, which is written to the directory. */
    public static Checkpoint random(Path directory, String config) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("config.json"), config);
        return Checkpoint.random(directory, 42);
    }

    /** The tensors of a Llama model by their Hugging Face names. */
    public static SafetensorsWriter llama(Checkpoint model, String dtype) {
        Weights weights = model.weights();
        SafetensorsWriter file = new SafetensorsWriter(dtype).put("model.embed_tokens.weight", weights.embedding());
        for (int i = 0; i < model.spec().layers(); i++) {
            LayerWeights layer = weights.layer(i);
            String name = "model.layers." + i + ".";
            file.put(name + "input_layernorm.weight", layer.attention().norm().gain());
            put(file, name + "self_attn.q_proj", layer.attention().query());
            put(file, name + "self_attn.k_proj", layer.attention().key());
            put(file, name + "self_attn.v_proj", layer.attention().value());
            put(file, name + "self_attn.o_proj", layer.attention().output());
            file.put(
                    name + "post_attention_layernorm.weight",
                    layer.feedForward().norm().gain());
            put(file, name + "mlp.gate_proj", layer.feedForward().gate().orElseThrow());
            put(file, name + "mlp.up_proj", layer.feedForward().up());
            put(file, name + "mlp.down_proj", layer.feedForward().down());
        }
        file.put("model.norm.weight", weights.finalNorm().gain());
        return file.put("lm_head.weight", weights.head());
    }

    /** The tensors of a GPT-2 model by their Hugging Face names, which may go without their prefix "transformer.". */
    public static SafetensorsWriter gpt2(Checkpoint model, String dtype, String prefix) {
        Weights weights = model.weights();
        SafetensorsWriter file = new SafetensorsWriter(dtype)
                .put(prefix + "wte.weight", weights.embedding())
                .put(prefix + "wpe.weight", weights.positionEmbedding().orElseThrow());
        for (int i = 0; i < model.spec().layers(); i++) {
            LayerWeights layer = weights.layer(i);
            String name = prefix + "h." + i + ".";
            put(file, name + "ln_1", layer.attention().norm());
            putConv1d(
                    file,
                    name + "attn.c_attn",
                    layer.attention().query(),
                    layer.attention().key(),
                    layer.attention().value());
            putConv1d(file, name + "attn.c_proj", layer.attention().output());
            put(file, name + "ln_2", layer.feedForward().norm());
            putConv1d(file, name + "mlp.c_fc", layer.feedForward().up());
            putConv1d(file, name + "mlp.c_proj", layer.feedForward().down());
        }
        put(file, prefix + "ln_f", weights.finalNorm());
        return file;
    }

    private static void put(SafetensorsWriter file, String name, NormWeights norm) {
        file.put(name + ".weight", norm.gain()).put(name + ".bias", norm.bias().orElseThrow());
    }

    private static void put(SafetensorsWriter file, String name, LinearWeights linear) {
        file.put(name + ".weight", linear.weight())
                .put(name + ".bias", linear.bias().orElseThrow());
    }

    private static void putConv1d(SafetensorsWriter file, String name, LinearWeights... parts) {
        Matrix[] weights = new Matrix[parts.length];
        float[][] biases = new float[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            weights[i] = parts[i].weight();
            biases[i] = parts[i].bias().orElseThrow();
        }
        file.putTransposed(name + ".weight", weights).put(name + ".bias", biases);
    }
}
