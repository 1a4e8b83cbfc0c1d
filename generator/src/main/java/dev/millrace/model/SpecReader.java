// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a {@link ModelSpec} from config.json; absent fields get the defaults of Hugging Face's configuration classes. */
final class SpecReader {
    private static final Map<String, Activation> GPT2_ACTIVATIONS = Map.of(
            "gelu_new", Activation.GELU_TANH,
            "gelu_pytorch_tanh", Activation.GELU_TANH,
            "gelu", Activation.GELU_ERF);

    private SpecReader() {}

    static ModelSpec read(Path directory) {
        Path file = directory.resolve("config.json");
        if (!Files.isRegularFile(file)) {
            throw new ModelException(file, "no such file; expected the directory of a Hugging Face model");
        }
        JsonObject config = JsonObject.read(file);
        try {
            return spec(config, name(directory), endIds(directory, config));
        } catch (IllegalArgumentException e) {
            throw new ModelException(file, e.getMessage(), e);
        }
    }

    private static ModelSpec spec(JsonObject config, String name, List<Integer> endIds) {
        refuseQuantized(config);
        return switch (family(config)) {
            case LLAMA -> llama(config, name, endIds);
            case GPT2 -> gpt2(config, name, endIds);
        };
    }

    private static Family family(JsonObject config) {
        String supported = "LlamaForCausalLM, GPT2LMHeadModel";
        if (!config.has("architectures")) {
            throw config.refuse("architectures", supported);
        }
        return switch (config.node().get("architectures").path(0).asText()) {
            case "LlamaForCausalLM" -> Family.LLAMA;
            case "GPT2LMHeadModel" -> Family.GPT2;
            default -> throw config.refuse("architectures", supported);
        };
    }

    private static ModelSpec llama(JsonObject config, String name, List<Integer> endIds) {
        refuseLlamaVariants(config);
        int hidden = config.integer("hidden_size");
        int heads = config.integer("num_attention_heads");
        boolean attentionBias = config.flag("attention_bias", false);
        return new ModelSpec(
                Family.LLAMA,
                name,
                config.integer("num_hidden_layers"),
                hidden,
                config.integer("intermediate_size"),
                heads,
                config.integer("num_key_value_heads", heads),
                config.has("head_dim") ? config.integer("head_dim") : headDim(hidden, heads),
                config.integer("vocab_size"),
                config.integer("max_position_embeddings", 2048),
                NormKind.RMS,
                config.number("rms_norm_eps", 1e-6),
                Activation.SILU_GATED,
                rope(config),
                config.flag("tie_word_embeddings", false),
                attentionBias,
                attentionBias,
                config.flag("mlp_bias", false),
                beginId(config),
                endIds);
    }

    private static void refuseLlamaVariants(JsonObject config) {
        config.require("hidden_act", TextNode.valueOf("silu"));
        config.require("rope_interleaved", BooleanNode.FALSE);
        if (config.has("sliding_window")) {
            throw config.refuse("sliding_window", "null (full attention only)");
        }
        if (config.has("partial_rotary_factor") && config.number("partial_rotary_factor") != 1) {
            throw config.refuse("partial_rotary_factor", "1");
        }
    }

    private static ModelSpec gpt2(JsonObject config, String name, List<Integer> endIds) {
        config.require("scale_attn_by_inverse_layer_idx", BooleanNode.FALSE);
        config.require("scale_attn_weights", BooleanNode.TRUE);
        config.require("add_cross_attention", BooleanNode.FALSE);
        int hidden = config.integer("n_embd");
        int heads = config.integer("n_head");
        return new ModelSpec(
                Family.GPT2,
                name,
                config.integer("n_layer"),
                hidden,
                config.has("n_inner") ? config.integer("n_inner") : Math.multiplyExact(4, hidden),
                heads,
                heads,
                headDim(hidden, heads),
                config.integer("vocab_size"),
                config.integer("n_positions", 1024),
                NormKind.LAYER,
                config.number("layer_norm_epsilon", 1e-5),
                gpt2Activation(config),
                new Positions.Learned(),
                config.flag("tie_word_embeddings", true),
                true,
                true,
                true,
                beginId(config),
                endIds);
    }

    private static Activation gpt2Activation(JsonObject config) {
        Activation activation = GPT2_ACTIVATIONS.get(config.text("activation_function", "gelu_new"));
        if (activation == null) {
            throw config.refuse("activation_function", "gelu_new, gelu_pytorch_tanh, gelu");
        }
        return activation;
    }

    private static int headDim(int hidden, int heads) {
        if (heads <= 0 || hidden % heads != 0) {
            throw new IllegalArgumentException("attention heads " + heads + " must divide hidden size " + hidden);
        }
        return hidden / heads;
    }

    /** Old configs have rope_theta beside rope_scaling; since transformers 5 both are in rope_parameters. */
    private static Positions.Rope rope(JsonObject config) {
        if (config.has("rope_parameters")) {
            JsonObject parameters = config.object("rope_parameters");
            double theta = parameters.number("rope_theta", config.number("rope_theta", 10000));
            return new Positions.Rope(theta, scaling(config, parameters));
        }
        RopeScaling scaling =
                config.has("rope_scaling") ? scaling(config, config.object("rope_scaling")) : new RopeScaling.None();
        return new Positions.Rope(config.number("rope_theta", 10000), scaling);
    }

    private static RopeScaling scaling(JsonObject config, JsonObject parameters) {
        if (parameters.has("partial_rotary_factor")) {
            parameters.require("partial_rotary_factor", DoubleNode.valueOf(1));
        }
        String field = parameters.has("rope_type") ? "rope_type" : "type";
        return switch (parameters.text(field, "default")) {
            case "default" -> new RopeScaling.None();
            case "linear" -> new RopeScaling.Linear(parameters.number("factor"));
            case "llama3" -> new RopeScaling.Llama3(
                    parameters.number("factor"),
                    parameters.number("low_freq_factor"),
                    parameters.number("high_freq_factor"),
                    originalPositions(config, parameters));
            default -> throw parameters.refuse(field, "default, linear, llama3");
        };
    }

    private static int originalPositions(JsonObject config, JsonObject parameters) {
        String field = "original_max_position_embeddings";
        return config.has(field) ? config.integer(field) : parameters.integer(field);
    }

    private static void refuseQuantized(JsonObject config) {
        if (config.has("quantization_config")) {
            throw config.refuse("quantization_config", "none (give the F32, F16 or BF16 checkpoint)");
        }
    }

    private static OptionalInt beginId(JsonObject config) {
        return config.has("bos_token_id") ? OptionalInt.of(config.integer("bos_token_id")) : OptionalInt.empty();
    }

    private static List<Integer> endIds(Path directory, JsonObject config) {
        Set<Integer> ids = new LinkedHashSet<>(config.integers("eos_token_id"));
        Path generation = directory.resolve("generation_config.json");
        if (Files.isRegularFile(generation)) {
            ids.addAll(JsonObject.read(generation).integers("eos_token_id"));
        }
        return List.copyOf(ids);
    }

    private static String name(Path directory) {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return name == null ? "model" : name.toString();
    }
}
