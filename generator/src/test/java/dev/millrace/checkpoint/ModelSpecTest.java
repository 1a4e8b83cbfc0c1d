// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.model.Activation;
import dev.millrace.model.Arithmetic;
import dev.millrace.model.Biases;
import dev.millrace.model.Family;
import dev.millrace.model.Heads;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSizes;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.Multipliers;
import dev.millrace.model.NormKind;
import dev.millrace.model.Positions;
import dev.millrace.model.RopeScaling;
import dev.millrace.model.TextTokens;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.testing.SharedModels;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSpecTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void aLlamaConfigIsReadInFull() throws IOException {
        ModelSpec expected = new ModelSpec(
                Family.LLAMA,
                directory.getFileName().toString(),
                new ModelSizes(2, 10, 14, 23, 32),
                new Heads(4, 2, 6),
                new Arithmetic(
                        NormKind.RMS,
                        1e-5,
                        Activation.SILU_GATED,
                        new Positions.Rope(100, new RopeScaling.None()),
                        new Biases(true, true, true),
                        Multipliers.NONE),
                false,
                new TextTokens(OptionalInt.of(1), List.of(2, 3)),
                KeyFormat.MXINT8);
        assertEquals(expected, read(TinyModels.LLAMA));
    }

    @Test
    void absentLlamaFieldsGetHuggingFacesDefaults() throws IOException {
        ModelSpec spec = read(
                """
                {"architectures": ["LlamaForCausalLM"], "hidden_size": 8, "intermediate_size": 16,
                 "num_hidden_layers": 1, "num_attention_heads": 2, "vocab_size": 9, "head_dim": null,
                 "rope_scaling": null, "eos_token_id": null}
                """);
        assertEquals(4, spec.headDim());
        assertEquals(2, spec.kvHeads());
        assertEquals(2048, spec.maxPositions());
        assertEquals(1e-6, spec.normEpsilon());
        assertEquals(new Positions.Rope(10000, new RopeScaling.None()), spec.positions());
        assertEquals(List.of(), spec.tokens().end());
        assertEquals(OptionalInt.empty(), spec.tokens().begin());
        assertFalse(spec.tiedHead() || spec.biases().qkv() || spec.biases().ffn());
    }

    @Test
    void aGpt2ConfigIsRead() throws IOException {
        ModelSpec spec = read(TinyModels.GPT2);
        assertEquals(20, spec.ffn());
        assertEquals(Activation.GELU_ERF, spec.activation());
        assertEquals(new Positions.Learned(), spec.positions());
        assertTrue(spec.tiedHead()
                && spec.biases().qkv()
                && spec.biases().output()
                && spec.biases().ffn());
        ModelSpec plain = read(with(with(TinyModels.GPT2, "n_inner", "null"), "activation_function", "\"gelu_new\""));
        assertEquals(48, plain.ffn());
        assertEquals(Activation.GELU_TANH, plain.activation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rope_parameters | {\"rope_type\": \"default\", \"rope_theta\": 50.0}",
                "rope_parameters | {\"rope_theta\": 50.0}",
            })
    void newStyleRotaryParametersAreRead(String field, String value) throws IOException {
        ModelSpec spec = read(with(TinyModels.LLAMA, field, value));
        assertEquals(new Positions.Rope(50, new RopeScaling.None()), spec.positions());
    }

    @Test
    void linearScalingDividesEveryFrequency() throws IOException {
        ModelSpec spec = read(with(TinyModels.LLAMA, "rope_scaling", "{\"type\": \"linear\", \"factor\": 4.0}"));
        Positions.Rope rope = (Positions.Rope) spec.positions();
        assertArrayEquals(new double[] {0.25, 0.25 / 10}, rope.inverseFrequencies(4), 1e-12);
    }

    /** Expected values by transformers' formulas, evaluated in NumPy. */
    @Test
    void llama3ScalingBlendsBetweenLongAndShortWaves() {
        RopeScaling scaling = new RopeScaling.Llama3(32, 1, 4, 8192);
        double[] inverse = new Positions.Rope(500000, scaling).inverseFrequencies(64);
        assertEquals(1, inverse[0]);
        assertEquals(0.0032114459947525913, inverse[14], 1e-12);
        assertEquals(0.00042955679655936815, inverse[16], 1e-12);
        assertEquals(9.70828780262767e-05, inverse[17], 1e-12);
        assertEquals(9.418306725434911e-08, inverse[31], 1e-15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "architectures | [\"Olmo2ForCausalLM\"] | LlamaForCausalLM, Qwen2ForCausalLM, Qwen3ForCausalLM",
                "architectures | null | GraniteForCausalLM, GPT2LMHeadModel",
                "hidden_act | \"gelu\" | silu",
                "sliding_window | 4096 | null",
                "rope_scaling | {\"rope_type\": \"yarn\", \"factor\": 2.0} | default, linear, llama3",
                "rope_scaling | {\"type\": \"dynamic\", \"factor\": 2.0} | default, linear, llama3",
                "rope_scaling | {\"type\": \"linear\", \"factor\": 0.0} | positive",
                "rope_scaling | {\"type\": \"linear\"} | rope_scaling.factor is missing",
                "quantization_config | {\"quant_method\": \"gptq\"} | F32, F16 or BF16",
                "head_dim | 5 | even",
                "num_key_value_heads | 3 | divide",
                "hidden_size | -1 | an integer from 1 to 16383",
                "hidden_size | 16384 | an integer from 1 to 16383",
                "hidden_size | 0 | an integer from 1 to 16383",
                "num_hidden_layers | 2147483647 | num_hidden_layers is 2147483647, supported: an integer from 1 to 4096",
                "intermediate_size | 2147483647 | intermediate_size is 2147483647",
                "num_attention_heads | 2147483640 | num_attention_heads is 2147483640",
                "num_key_value_heads | 2147483647 | num_key_value_heads is 2147483647",
                "head_dim | 2147483646 | head_dim is 2147483646",
                "vocab_size | 2147483647 | vocab_size is 2147483647",
                "max_position_embeddings | 2147483648 | max_position_embeddings is 2147483648",
                "hidden_size | 1e3 | integer",
                "hidden_size | 99999999999 | integer",
                "vocab_size | null | integer",
                "mlp_bias | 1 | true or false",
                "eos_token_id | [\"2\"] | list of integers",
            })
    void whatIsNotSupportedIsNamed(String field, String value, String expected) throws IOException {
        assertRefused(with(TinyModels.LLAMA, field, value), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scale_attn_by_inverse_layer_idx | true | false",
                "scale_attn_weights | false | true",
                "activation_function | \"relu\" | gelu_new, gelu_pytorch_tanh, gelu",
                "n_head | 5 | divide",
                "n_embd | 536870912 | n_embd is 536870912, supported: an integer from 1 to 16383",
                "n_embd | 2147483647 | n_embd is 2147483647",
                "n_inner | 2147483647 | n_inner is 2147483647",
                "n_layer | 2147483647 | n_layer is 2147483647",
                "n_positions | 0 | n_positions is 0",
                "vocab_size | 2147483647 | vocab_size is 2147483647",
            })
    void whatIsNotSupportedOfGpt2IsNamed(String field, String value, String expected) throws IOException {
        assertRefused(with(TinyModels.GPT2, field, value), expected);
    }

    private void assertRefused(String config, String expected) {
        String message = assertThrows(ModelException.class, () -> read(config)).getMessage();
        assertTrue(message.startsWith(directory.resolve("config.json") + ": "), message);
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count(), message);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt2, 12, 768, 3072, 12, 12, 64, 50257",
        "gpt2-medium, 24, 1024, 4096, 16, 16, 64, 50257",
        "gpt2-large, 36, 1280, 5120, 20, 20, 64, 50257",
        "llama-2-7b-chat, 32, 4096, 11008, 32, 32, 128, 32000",
        "llama-3.1-8b, 32, 4096, 14336, 32, 8, 128, 128256",
        "llama-3.2-1b, 16, 2048, 8192, 32, 8, 64, 128256",
        "qwen2.5-0.5b, 24, 896, 4864, 14, 2, 64, 151936",
        "smollm2-135m, 30, 576, 1536, 9, 3, 64, 49152",
        "tinyllama-1.1b-chat, 22, 2048, 5632, 32, 4, 64, 32000"
    })
    void publishedConfigsAreRead(
            String name, int layers, int hidden, int ffn, int heads, int kvHeads, int headDim, int vocab)
            throws IOException {
        ModelSpec spec = read(Files.readString(SharedModels.get("configs/" + name + ".json")));
        assertEquals(layers, spec.layers());
        assertEquals(hidden, spec.hidden());
        assertEquals(ffn, spec.ffn());
        assertEquals(heads, spec.heads());
        assertEquals(kvHeads, spec.kvHeads());
        assertEquals(headDim, spec.headDim());
        assertEquals(vocab, spec.vocab());
    }

    @ParameterizedTest
    @CsvSource("bert-base-uncased-seqcls, BertForSequenceClassification")
    void otherArchitecturesAreRefused(String name, String architecture) throws IOException {
        assertRefused(Files.readString(SharedModels.get("configs/" + name + ".json")), architecture);
    }

    private ModelSpec read(String config) throws IOException {
        Files.writeString(directory.resolve("config.json"), config);
        return SpecReader.read(directory);
    }

    private static String with(String config, String field, String value) throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(config);
        json.set(field, JSON.readTree(value));
        return json.toString();
    }
}
