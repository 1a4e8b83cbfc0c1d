// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.Multipliers;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.TestModels;
import dev.millrace.testing.SafetensorsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The models that are Llama but for little, against a forward pass in double precision that is written from their published
 * definitions and reads the tensors by their names in the file.
 */
class LlamaKindTest {
    private static final int HIDDEN = 20;
    private static final int FFN = 28;
    private static final int HEADS = 4;
    private static final int KV_HEADS = 2;
    private static final int HEAD = 6;
    private static final int VOCAB = 37;
    private static final int LAYERS = 2;
    private static final int[] TEXT = {3, 17, 5, 36, 0, 17, 22};

    /** A model, its own fields, and what of them its definition computes with. */
    private enum Kind {
        QWEN2(
                "Qwen2ForCausalLM",
                "qwen2",
                "\"use_sliding_window\": false, \"sliding_window\": 3, \"max_window_layers\": 1"),
        QWEN3(
                "Qwen3ForCausalLM",
                "qwen3",
                "\"use_sliding_window\": false, \"sliding_window\": 3, \"attention_bias\": true"),
        MISTRAL("MistralForCausalLM", "mistral", "\"sliding_window\": 16"),
        PHI3("Phi3ForCausalLM", "phi3", "\"sliding_window\": 8, \"original_max_position_embeddings\": 16"),
        GRANITE(
                "GraniteForCausalLM",
                "granite",
                "\"embedding_multiplier\": 5.5, \"attention_multiplier\": 0.3, \"residual_multiplier\": 0.22,"
                        + " \"logits_scaling\": 1.6, \"attention_bias\": true, \"mlp_bias\": true");

        private final String architecture;
        private final String type;
        private final String fields;

        Kind(String architecture, String type, String fields) {
            this.architecture = architecture;
            this.type = type;
            this.fields = fields;
        }

        String config() {
            return String.format(
                    Locale.ROOT,
                    """
                    {"architectures": ["%s"], "model_type": "%s", "hidden_size": %d, "intermediate_size": %d,
                     "num_hidden_layers": %d, "num_attention_heads": %d, "num_key_value_heads": %d, "head_dim": %d,
                     "vocab_size": %d, "max_position_embeddings": 16, "rms_norm_eps": 1e-5, "rope_theta": 100.0,
                     %s}
                    """,
                    architecture,
                    type,
                    HIDDEN,
                    FFN,
                    LAYERS,
                    HEADS,
                    KV_HEADS,
                    HEAD,
                    VOCAB,
                    fields);
        }

        boolean biased(String projection) {
            return switch (this) {
                case QWEN2 -> projection.matches("[qkv]_proj");
                case QWEN3 -> projection.matches("[qkvo]_proj");
                case GRANITE -> true;
                case MISTRAL, PHI3 -> false;
            };
        }
    }

    @TempDir
    private Path folder;

    private final Random random = new Random(11);
    private final Map<String, float[][]> tensors = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void logitsAreThoseOfThePublishedDefinition(Kind kind) throws IOException {
        Checkpoint checkpoint = checkpoint(kind);
        double[][] expected = forward(kind);
        FloatReference floats = new FloatReference(checkpoint);
        IntegerReference integers = new IntegerReference(QuantizedModel.of(checkpoint, WeightFormat.MXINT8));
        for (int position = 0; position < TEXT.length; position++) {
            float[] logits = floats.forward(TEXT[position], position);
            int[] quantized = integers.forward(TEXT[position], position);
            for (int id = 0; id < VOCAB; id++) {
                assertEquals(expected[position][id], logits[id], 1e-4, kind + ", position " + position);
                assertEquals(expected[position][id], quantized[id] * 0x1p-16, 0.3, kind + ", position " + position);
            }
        }
    }

    @Test
    void absentFieldsGetTheDefaultsOfEachClass() throws IOException {
        assertEquals(
                OptionalInt.of(4096),
                spec(Kind.MISTRAL, "\"hidden_act\": \"silu\"").attention().window());
        assertEquals(
                OptionalInt.empty(),
                spec(Kind.MISTRAL, "\"sliding_window\": null").attention().window());
        assertEquals(
                OptionalInt.empty(),
                spec(Kind.PHI3, "\"hidden_act\": \"silu\"").attention().window());
        Multipliers granite = spec(Kind.GRANITE, "\"hidden_act\": \"silu\"").multipliers();
        assertEquals(1, granite.attention().getAsDouble());
        assertEquals(1, granite.embedding() * granite.residual() * granite.logits());
        assertTrue(spec(Kind.QWEN2, "\"hidden_act\": \"silu\"").biases().qkv());
        assertFalse(spec(Kind.QWEN3, "\"hidden_act\": \"silu\"").biases().qkv());
        Files.writeString(folder.resolve("config.json"), Kind.QWEN3.config().replace("\"head_dim\": 6,", ""));
        assertEquals(128, SpecReader.read(folder).headDim());
    }

    @Test
    void aContextBeyondTheWindowIsRefusedByName() throws IOException {
        ModelSpec spec = spec(Kind.MISTRAL, "\"sliding_window\": 8");
        assertEquals(8, spec.maxPositions());
        PlanOptions options = PlanOptions.of("u280", WeightFormat.MXINT8);
        assertEquals(8, Planner.plan(spec, options).context());
        String message = assertThrows(PlanException.class, () -> Planner.plan(spec, options.withContext(9)))
                .getMessage();
        assertTrue(message.contains("--context 9") && message.contains("sliding_window"), message);
    }

    @Test
    void whatIsNotComputedIsRefusedByName() {
        assertRefused(Kind.QWEN2, "\"use_sliding_window\": true", "use_sliding_window");
        assertRefused(Kind.QWEN3, "\"use_sliding_window\": true", "use_sliding_window");
        assertRefused(Kind.QWEN3, "\"mlp_bias\": true", "mlp_bias");
        assertRefused(Kind.PHI3, "\"rope_scaling\": {\"type\": \"longrope\"}", "longrope");
        assertRefused(Kind.MISTRAL, "\"attention_bias\": true", "attention_bias");
        assertRefused(Kind.GRANITE, "\"residual_multiplier\": 0", "residual multiplier");
    }

    private void assertRefused(Kind kind, String fields, String name) {
        String message =
                assertThrows(ModelException.class, () -> spec(kind, fields)).getMessage();
        assertTrue(message.contains(name), message);
    }

    private ModelSpec spec(Kind kind, String fields) throws IOException {
        Files.writeString(folder.resolve("config.json"), kind.config().replace(kind.fields, fields));
        return SpecReader.read(folder);
    }

    private Checkpoint checkpoint(Kind kind) throws IOException {
        Files.writeString(folder.resolve("config.json"), kind.config());
        matrix("model.embed_tokens.weight", VOCAB, HIDDEN, 0.8);
        for (int layer = 0; layer < LAYERS; layer++) {
            String prefix = "model.layers." + layer + ".";
            gain(prefix + "input_layernorm.weight", HIDDEN);
            gain(prefix + "post_attention_layernorm.weight", HIDDEN);
            if (kind == Kind.QWEN3) {
                gain(prefix + "self_attn.q_norm.weight", HEAD);
                gain(prefix + "self_attn.k_norm.weight", HEAD);
            }
            if (kind == Kind.PHI3) {
                projection(kind, prefix + "self_attn.", "qkv_proj", (HEADS + 2 * KV_HEADS) * HEAD, HIDDEN);
                projection(kind, prefix + "mlp.", "gate_up_proj", 2 * FFN, HIDDEN);
            } else {
                projection(kind, prefix + "self_attn.", "q_proj", HEADS * HEAD, HIDDEN);
                projection(kind, prefix + "self_attn.", "k_proj", KV_HEADS * HEAD, HIDDEN);
                projection(kind, prefix + "self_attn.", "v_proj", KV_HEADS * HEAD, HIDDEN);
                projection(kind, prefix + "mlp.", "gate_proj", FFN, HIDDEN);
                projection(kind, prefix + "mlp.", "up_proj", FFN, HIDDEN);
            }
            projection(kind, prefix + "self_attn.", "o_proj", HIDDEN, HEADS * HEAD);
            projection(kind, prefix + "mlp.", "down_proj", HIDDEN, FFN);
        }
        gain("model.norm.weight", HIDDEN);
        matrix("lm_head.weight", VOCAB, HIDDEN, 1 / Math.sqrt(HIDDEN));
        SafetensorsWriter file = new SafetensorsWriter("F32");
        tensors.forEach((name, values) -> {
            if (values.length == 1) {
                file.put(name, values[0]);
            } else {
                file.put(name, TestModels.matrix(values));
            }
        });
        file.write(folder.resolve("model.safetensors"));
        List<String> warnings = new ArrayList<>();
        Checkpoint checkpoint = Checkpoint.open(folder, warnings::add);
        assertEquals(List.of(), warnings);
        return checkpoint;
    }

    private void projection(Kind kind, String prefix, String name, int out, int in) {
        matrix(prefix + name + ".weight", out, in, 1.5 / Math.sqrt(in));
        if (kind.biased(name)) {
            matrix(prefix + name + ".bias", 1, out, 0.3);
        }
    }

    private void gain(String name, int width) {
        matrix(name, 1, width, 0.2);
        for (int i = 0; i < width; i++) {
            tensors.get(name)[0][i] += 1;
        }
    }

    private void matrix(String name, int rows, int columns, double deviation) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) (random.nextGaussian() * deviation);
            }
        }
        tensors.put(name, values);
    }

    /** Logits of each position of the text. */
    private double[][] forward(Kind kind) {
        boolean granite = kind == Kind.GRANITE;
        int window = kind == Kind.PHI3 ? 8 : 16; // the text is within both
        assertTrue(TEXT.length <= window);
        double residual = granite ? 0.22 : 1;
        double[][] x = new double[TEXT.length][HIDDEN];
        for (int t = 0; t < TEXT.length; t++) {
            for (int i = 0; i < HIDDEN; i++) {
                x[t][i] = tensors.get("model.embed_tokens.weight")[TEXT[t]][i] * (granite ? 5.5 : 1);
            }
        }
        for (int layer = 0; layer < LAYERS; layer++) {
            String prefix = "model.layers." + layer + ".";
            double[][] attended = attention(kind, prefix + "self_attn.", normed(x, prefix + "input_layernorm.weight"));
            add(x, attended, residual);
            double[][] inner = normed(x, prefix + "post_attention_layernorm.weight");
            add(x, feedForward(kind, prefix + "mlp.", inner), residual);
        }
        double[][] logits = new double[TEXT.length][];
        double[][] last = normed(x, "model.norm.weight");
        for (int t = 0; t < TEXT.length; t++) {
            logits[t] = linear("lm_head", last[t]);
            for (int id = 0; id < VOCAB; id++) {
                logits[t][id] /= granite ? 1.6 : 1;
            }
        }
        return logits;
    }

    private double[][] attention(Kind kind, String prefix, double[][] x) {
        double scale = kind == Kind.GRANITE ? 0.3 : 1 / Math.sqrt(HEAD);
        int width = HEADS * HEAD;
        int kvWidth = KV_HEADS * HEAD;
        double[][] output = new double[x.length][];
        List<double[]> keys = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (int t = 0; t < x.length; t++) {
            double[] qkv = kind == Kind.PHI3
                    ? linear(prefix + "qkv_proj", x[t])
                    : joined(
                            linear(prefix + "q_proj", x[t]),
                            linear(prefix + "k_proj", x[t]),
                            linear(prefix + "v_proj", x[t]));
            double[] query = rotated(headsNormed(kind, slice(qkv, 0, width), prefix + "q_norm.weight"), t);
            keys.add(rotated(headsNormed(kind, slice(qkv, width, kvWidth), prefix + "k_norm.weight"), t));
            values.add(slice(qkv, width + kvWidth, kvWidth));
            double[] heads = new double[width];
            for (int head = 0; head < HEADS; head++) {
                int at = head / (HEADS / KV_HEADS) * HEAD;
                double[] scores = new double[t + 1];
                for (int p = 0; p <= t; p++) {
                    for (int i = 0; i < HEAD; i++) {
                        scores[p] += query[head * HEAD + i] * keys.get(p)[at + i] * scale;
                    }
                }
                double[] weights = DoubleMath.softmax(scores);
                for (int p = 0; p <= t; p++) {
                    for (int i = 0; i < HEAD; i++) {
                        heads[head * HEAD + i] += weights[p] * values.get(p)[at + i];
                    }
                }
            }
            output[t] = linear(prefix + "o_proj", heads);
        }
        return output;
    }

    private double[][] feedForward(Kind kind, String prefix, double[][] x) {
        double[][] output = new double[x.length][];
        for (int t = 0; t < x.length; t++) {
            double[] both = kind == Kind.PHI3
                    ? linear(prefix + "gate_up_proj", x[t])
                    : joined(linear(prefix + "gate_proj", x[t]), linear(prefix + "up_proj", x[t]));
            double[] inner = new double[FFN];
            for (int i = 0; i < FFN; i++) {
                inner[i] = both[i] / (1 + Math.exp(-both[i])) * both[FFN + i];
            }
            output[t] = linear(prefix + "down_proj", inner);
        }
        return output;
    }

    private double[] linear(String name, double[] x) {
        float[][] weight = tensors.get(name + ".weight");
        float[][] bias = tensors.get(name + ".bias");
        double[] y = new double[weight.length];
        for (int row = 0; row < y.length; row++) {
            y[row] = bias == null ? 0 : bias[0][row];
            for (int i = 0; i < x.length; i++) {
                y[row] += (double) weight[row][i] * x[i];
            }
        }
        return y;
    }

    private double[] headsNormed(Kind kind, double[] heads, String gain) {
        if (kind != Kind.QWEN3) {
            return heads;
        }
        double[][] each = new double[heads.length / HEAD][];
        Arrays.setAll(each, head -> slice(heads, head * HEAD, HEAD));
        return joined(normed(each, gain));
    }

    private double[][] normed(double[][] x, String gain) {
        double[][] y = new double[x.length][x[0].length];
        for (int t = 0; t < x.length; t++) {
            double squares = 0;
            for (double value : x[t]) {
                squares += value * value;
            }
            for (int i = 0; i < y[t].length; i++) {
                y[t][i] = x[t][i] / Math.sqrt(squares / y[t].length + 1e-5) * tensors.get(gain)[0][i];
            }
        }
        return y;
    }

    /** Element i of a head turns with element i + HEAD / 2. */
    private static double[] rotated(double[] heads, int position) {
        double[] turned = new double[heads.length];
        for (int at = 0; at < heads.length; at += HEAD) {
            for (int i = 0; i < HEAD / 2; i++) {
                double angle = position * Math.pow(100, -2.0 * i / HEAD);
                double a = heads[at + i];
                double b = heads[at + i + HEAD / 2];
                turned[at + i] = a * Math.cos(angle) - b * Math.sin(angle);
                turned[at + i + HEAD / 2] = b * Math.cos(angle) + a * Math.sin(angle);
            }
        }
        return turned;
    }

    private static void add(double[][] x, double[][] y, double factor) {
        for (int t = 0; t < x.length; t++) {
            for (int i = 0; i < x[t].length; i++) {
                x[t][i] += y[t][i] * factor;
            }
        }
    }

    private static double[] slice(double[] x, int first, int count) {
        return Arrays.copyOfRange(x, first, first + count);
    }

    private static double[] joined(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
