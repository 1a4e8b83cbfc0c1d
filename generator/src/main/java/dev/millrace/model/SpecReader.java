// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a {@link ModelSpec} from config.json; absent fields get the defaults of Hugging Face's configuration classes. */
final class SpecReader {
    private static final Set<String> SILU = Set.of("silu", "swish");
    private static final Map<String, Activation> GPT2_ACTIVATIONS = Map.of(
            "gelu_new", Activation.GELU_TANH,
            "gelu_pytorch_tanh", Activation.GELU_TANH,
            "gelu", Activation.GELU_ERF);

    private final JsonObject config;
    private final Path directory;
    private final Consumer<String> warnings;

    private SpecReader(JsonObject config, Path directory, Consumer<String> warnings) {
        this.config = config;
        this.directory = directory;
        this.warnings = warnings;
    }

    static ModelSpec read(Path directory, Consumer<String> warnings) {
        Path file = directory.resolve(ModelDirectory.CONFIG);
        if (!Files.isRegularFile(file)) {
            throw new ModelException(file, "no such file; expected the directory of a Hugging Face model");
        }
        try {
            return new SpecReader(JsonObject.read(file), directory, warnings).spec();
        } catch (IllegalArgumentException e) {
            throw new ModelException(file, e.getMessage(), e);
        }
    }

    private ModelSpec spec() {
        Family family = family();
        if (!config.text("model_type", family.modelType()).equals(family.modelType())) {
            throw config.refuse("model_type", family.modelType() + ", that of " + family.architecture());
        }
        refuseQuantized();
        ConfigFields.check(config, family, warnings);
        ModelSpec spec =
                switch (family) {
                    case LLAMA -> llama();
                    case GPT2 -> gpt2();
                };
        MatrixSizes.check(config.file(), spec);
        return spec;
    }

    private Family family() {
        String supported =
                Arrays.stream(Family.values()).map(Family::architecture).collect(Collectors.joining(", "));
        if (!config.has("architectures")) {
            throw config.refuse("architectures", supported);
        }
        String name = config.node().get("architectures").path(0).asText();
        return Arrays.stream(Family.values())
                .filter(family -> family.architecture().equals(name))
                .findFirst()
                .orElseThrow(() -> config.refuse("architectures", supported));
    }

    private ModelSpec llama() {
        if (!SILU.contains(config.text("hidden_act", "silu"))) {
            throw config.refuse("hidden_act", "silu");
        }
        int hidden = config.size("hidden_size", Limits.HIDDEN);
        int heads = config.size("num_attention_heads", Limits.ROWS);
        int vocab = config.size("vocab_size", Limits.ROWS);
        boolean attentionBias = config.flag("attention_bias", false);
        return new ModelSpec(
                Family.LLAMA,
                name(),
                config.size("num_hidden_layers", Limits.LAYERS),
                hidden,
                config.size("intermediate_size", Limits.ROWS),
                heads,
                config.size("num_key_value_heads", heads, Limits.ROWS),
                config.has("head_dim") ? config.size("head_dim", Limits.ROWS) : headDim(hidden, heads),
                vocab,
                maxPositions(config),
                NormKind.RMS,
                config.number("rms_norm_eps", 1e-6),
                Activation.SILU_GATED,
                RopeReader.read(config, warnings),
                config.flag("tie_word_embeddings", false),
                attentionBias,
                attentionBias,
                config.flag("mlp_bias", false),
                beginId(vocab),
                endIds(vocab));
    }

    static int maxPositions(JsonObject llama) {
        return llama.size("max_position_embeddings", 2048, Integer.MAX_VALUE);
    }

    private ModelSpec gpt2() {
        int hidden = gpt2Size("n_embd", "hidden_size", Limits.HIDDEN);
        int heads = gpt2Size("n_head", "num_attention_heads", Limits.ROWS);
        int vocab = config.size("vocab_size", Limits.ROWS);
        return new ModelSpec(
                Family.GPT2,
                name(),
                gpt2Size("n_layer", "num_hidden_layers", Limits.LAYERS),
                hidden,
                config.size("n_inner", 4 * hidden, Limits.ROWS),
                heads,
                heads,
                headDim(hidden, heads),
                vocab,
                config.has("n_positions") || config.has("max_position_embeddings")
                        ? gpt2Size("n_positions", "max_position_embeddings", Integer.MAX_VALUE)
                        : 1024,
                NormKind.LAYER,
                config.number("layer_norm_epsilon", 1e-5),
                gpt2Activation(),
                new Positions.Learned(),
                config.flag("tie_word_embeddings", true),
                true,
                true,
                true,
                beginId(vocab),
                endIds(vocab));
    }

    /** A field that transformers also knows by another name, which must say the same. */
    private int gpt2Size(String field, String alias, int most) {
        if (!config.has(alias)) {
            return config.size(field, most);
        }
        int size = config.size(alias, most);
        if (config.has(field) && config.size(field, most) != size) {
            throw config.refuse(field, "the same as " + alias + ", " + size);
        }
        return size;
    }

    private Activation gpt2Activation() {
        Activation activation = GPT2_ACTIVATIONS.get(config.text("activation_function", "gelu_new"));
        if (activation == null) {
            throw config.refuse("activation_function", "gelu_new, gelu_pytorch_tanh, gelu");
        }
        return activation;
    }

    private static int headDim(int hidden, int heads) {
        if (hidden % heads != 0) {
            throw new IllegalArgumentException("attention heads " + heads + " must divide hidden size " + hidden);
        }
        return hidden / heads;
    }

    private void refuseQuantized() {
        if (config.has("quantization_config")) {
            throw config.refuse("quantization_config", "none (give the F32, F16 or BF16 checkpoint)");
        }
    }

    private OptionalInt beginId(int vocab) {
        return config.tokens("bos_token_id", vocab).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Those of generation_config.json go before those of config.json; one outside the vocabulary never comes. */
    private List<Integer> endIds(int vocab) {
        Path generation = directory.resolve("generation_config.json");
        List<Integer> ids = config.tokens("eos_token_id", vocab);
        if (Files.isRegularFile(generation)) {
            JsonObject fields = JsonObject.read(generation);
            GenerationFields.check(fields, warnings);
            ids = fields.has("eos_token_id") ? fields.tokens("eos_token_id", vocab) : ids;
        }
        return ids.stream().distinct().toList();
    }

    private String name() {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return name == null ? "model" : name.toString();
    }
}
