// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Activation;
import dev.millrace.model.Arithmetic;
import dev.millrace.model.Biases;
import dev.millrace.model.Family;
import dev.millrace.model.Heads;
import dev.millrace.model.Limits;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSizes;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.Multipliers;
import dev.millrace.model.NormKind;
import dev.millrace.model.Positions;
import dev.millrace.model.TextTokens;
import dev.millrace.numerics.KeyFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a {@link ModelSpec} from config.json; absent fields get the defaults of Hugging Face's configuration classes. */
public final class SpecReader {
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

    /**
     * Reads the shape from {@code config.json} (and {@code generation_config.json}, if there).
     *
     * @param model a directory, or the {@code config.json} in it
     * @param warnings is told in a line of each what the files have that is not followed
     * @throws ModelException if the model is not supported
     */
    public static ModelSpec read(Path model, Consumer<String> warnings) {
        return readFrom(ModelDirectory.of(model), warnings);
    }

    /** Reads a specification without anybody to warn. */
    public static ModelSpec read(Path model) {
        return read(model, warning -> {});
    }

    private static ModelSpec readFrom(Path directory, Consumer<String> warnings) {
        Path file = directory.resolve(ModelDirectory.CONFIG);
        if (!Files.exists(file)) {
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
                    case LLAMA, QWEN2, QWEN3, MISTRAL, PHI3, GRANITE -> llama(family);
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

    /** What the configuration classes of Llama and its kind differ in, where a field is absent. */
    private record Defaults(int keyValueHeads, int positions, double normEpsilon, OptionalInt window) {
        static Defaults of(Family family, int heads) {
            OptionalInt none = OptionalInt.empty();
            return switch (family) {
                case QWEN2, QWEN3 -> new Defaults(32, 32768, 1e-6, none);
                case MISTRAL -> new Defaults(8, 131072, 1e-6, OptionalInt.of(4096));
                case PHI3 -> new Defaults(heads, 4096, 1e-5, none);
                case LLAMA, GRANITE, GPT2 -> new Defaults(heads, 2048, 1e-6, none);
            };
        }
    }

    private ModelSpec llama(Family family) {
        if (!SILU.contains(config.text("hidden_act", "silu"))) {
            throw config.refuse("hidden_act", "silu");
        }
        int hidden = config.size("hidden_size", Limits.HIDDEN);
        int heads = config.size("num_attention_heads", Limits.ROWS);
        int vocab = config.size("vocab_size", Limits.ROWS);
        Defaults defaults = Defaults.of(family, heads);
        OptionalInt window = window(family, defaults);
        int positions = config.size("max_position_embeddings", defaults.positions, Integer.MAX_VALUE);
        return new ModelSpec(
                family,
                name(),
                new ModelSizes(
                        config.size("num_hidden_layers", Limits.LAYERS),
                        hidden,
                        config.size("intermediate_size", Limits.ROWS),
                        vocab,
                        Math.min(positions, window.orElse(positions))),
                new Heads(
                        heads,
                        config.size("num_key_value_heads", defaults.keyValueHeads, Limits.ROWS),
                        config.has("head_dim") ? config.size("head_dim", Limits.ROWS) : headDim(family, hidden, heads),
                        family == Family.QWEN3,
                        window),
                new Arithmetic(
                        NormKind.RMS,
                        config.number("rms_norm_eps", defaults.normEpsilon),
                        Activation.SILU_GATED,
                        RopeReader.read(config, positions, warnings),
                        biases(family),
                        family == Family.GRANITE ? multipliers() : Multipliers.NONE),
                config.flag("tie_word_embeddings", false),
                new TextTokens(beginId(vocab), endIds(vocab)),
                KeyFormat.MXINT8);
    }

    /** A window that is null is none; of an absent one the class has its default. */
    private OptionalInt window(Family family, Defaults defaults) {
        if (family != Family.MISTRAL && family != Family.PHI3) {
            return OptionalInt.empty();
        }
        if (config.has("sliding_window")) {
            return OptionalInt.of(config.size("sliding_window", Integer.MAX_VALUE));
        }
        return config.node().has("sliding_window") ? OptionalInt.empty() : defaults.window;
    }

    private Biases biases(Family family) {
        if (family == Family.QWEN2) {
            return new Biases(true, false, false);
        }
        boolean may = family == Family.LLAMA || family == Family.QWEN3 || family == Family.GRANITE;
        boolean attention = may && config.flag("attention_bias", false);
        return new Biases(attention, attention, may && config.flag("mlp_bias", false));
    }

    private Multipliers multipliers() {
        return new Multipliers(
                config.number("embedding_multiplier", 1),
                OptionalDouble.of(config.number("attention_multiplier", 1)),
                config.number("residual_multiplier", 1),
                1 / config.number("logits_scaling", 1));
    }

    private ModelSpec gpt2() {
        int hidden = gpt2Size("n_embd", "hidden_size", Limits.HIDDEN);
        int heads = gpt2Size("n_head", "num_attention_heads", Limits.ROWS);
        int vocab = config.size("vocab_size", Limits.ROWS);
        return new ModelSpec(
                Family.GPT2,
                name(),
                new ModelSizes(
                        gpt2Size("n_layer", "num_hidden_layers", Limits.LAYERS),
                        hidden,
                        config.size("n_inner", 4 * hidden, Limits.ROWS),
                        vocab,
                        config.has("n_positions") || config.has("max_position_embeddings")
                                ? gpt2Size("n_positions", "max_position_embeddings", Integer.MAX_VALUE)
                                : 1024),
                new Heads(heads, heads, headDim(hidden, heads)),
                new Arithmetic(
                        NormKind.LAYER,
                        config.number("layer_norm_epsilon", 1e-5),
                        gpt2Activation(),
                        new Positions.Learned(),
                        new Biases(true, true, true),
                        Multipliers.NONE),
                config.flag("tie_word_embeddings", true),
                new TextTokens(beginId(vocab), endIds(vocab)),
                KeyFormat.MXINT8);
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

    private static int headDim(Family family, int hidden, int heads) {
        return family == Family.QWEN3 ? 128 : headDim(hidden, heads);
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
        if (Files.exists(generation)) {
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
