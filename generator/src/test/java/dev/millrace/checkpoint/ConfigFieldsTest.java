// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSpec;
import dev.millrace.testing.SharedModels;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of config.json and generation_config.json that state no size. */
class ConfigFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private final List<String> warnings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sliding_window | 4096",
                "use_sliding_window | true",
                "layer_types | [\"full_attention\", \"sliding_attention\"]",
                "final_logit_softcapping | 30.0",
                "attn_logit_softcapping | 50",
                "embedding_multiplier | 12",
                "residual_multiplier | 0.22",
                "logits_scaling | 8",
                "logit_scale | 0",
                "attention_multiplier | 0.0078125",
                "clip_qkv | 8",
                "qk_norm | true",
                "use_qk_norm | 1",
                "rope_interleaved | true",
                "use_rope | false",
                "pruned_heads | {\"1\": [0, 2]}",
                "is_encoder_decoder | true",
                "add_cross_attention | true",
                "num_local_experts | 8",
                "no_rope_layers | [1, 0]",
                "model_type | \"mistral\"",
                "quantization_config | {\"bits\": 4}",
            })
    void whatWouldChangeTheResultIsRefused(String field, String value) {
        String message =
                assertThrows(ModelException.class, () -> write(field, value)).getMessage();
        assertTrue(message.startsWith(directory.resolve("config.json") + ": " + field + " is "), message);
        assertEquals(1, message.lines().count(), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sliding_window | null",
                "layer_types | [\"full_attention\", \"full_attention\"]",
                "logits_scaling | 1",
                "embedding_multiplier | 1.0",
                "pruned_heads | {}",
                "use_sliding_window | false",
                "hidden_act | \"swish\"",
                "model_type | \"llama\"",
                "attention_dropout | 0.1",
                "torch_dtype | \"float16\"",
                "pretraining_tp | 2",
                "something_new | false",
                "something_new | []",
            })
    void whatChangesNothingPassesWithoutAWord(String field, String value) throws IOException {
        ModelSpec plain = write("use_cache", "true");
        assertEquals(plain, write(field, value));
        assertEquals(List.of(), warnings);
    }

    @Test
    void fieldsWithoutARuleAreNamedInOneWarning() throws IOException {
        write("something_new", "3.5");
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).startsWith(directory.resolve("config.json") + ": "), warnings.get(0));
        assertTrue(warnings.get(0).endsWith("they are ignored: something_new"), warnings.get(0));
    }

    /** Python writes them so, and reads them. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void numbersThatAreNoneAreReadWhereNothingUsesThem(String number) throws IOException {
        String config = TinyModels.LLAMA.replace("{\"arch", "{\"initializer_range\": " + number + ", \"arch");
        Files.writeString(directory.resolve("config.json"), config);
        assertEquals(10, SpecReader.read(directory).hidden());
        Files.writeString(directory.resolve("config.json"), TinyModels.LLAMA.replace("1e-5", number));
        assertThrows(ModelException.class, () -> SpecReader.read(directory));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt2",
                "gpt2-medium",
                "gpt2-large",
                "llama-3.1-8b",
                "llama-3.2-1b",
                "smollm2-135m",
                "tinyllama-1.1b-chat"
            })
    void publishedConfigsGiveNoWarning(String name) throws IOException {
        Files.copy(SharedModels.get("configs/" + name + ".json"), directory.resolve("config.json"));
        SpecReader.read(directory, warnings::add);
        assertEquals(List.of(), warnings);
    }

    @Test
    void codeOfItsOwnIsNamed() throws IOException {
        Files.copy(SharedModels.get("configs/llama-2-7b-chat.json"), directory.resolve("config.json"));
        SpecReader.read(directory, warnings::add);
        assertTrue(warnings.size() == 1 && warnings.get(0).endsWith(": auto_map"), warnings::toString);
    }

    @Test
    void gpt2SizesHaveTwoNamesThatMustAgree() throws IOException {
        String config = TinyModels.GPT2.replace("\"n_embd\": 12", "\"hidden_size\": 12");
        Files.writeString(directory.resolve("config.json"), config);
        assertEquals(12, SpecReader.read(directory).hidden());
        Files.writeString(
                directory.resolve("config.json"), TinyModels.GPT2.replace("{\"arch", "{\"hidden_size\": 24, \"arch"));
        String message = assertThrows(ModelException.class, () -> SpecReader.read(directory))
                .getMessage();
        assertTrue(message.contains("n_embd is 12") && message.contains("hidden_size, 24"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"eos_token_id\": [3, 7, 3]} | [3, 7]",
                "{\"eos_token_id\": 5} | [5]",
                "{\"eos_token_id\": null} | [2, 3]",
                "{\"do_sample\": true} | [2, 3]",
                "{\"eos_token_id\": [-1, 22, 23, 4294967296]} | [22]",
                "{\"eos_token_id\": -1} | []",
            })
    void endTokensOfTheGenerationConfigGoFirst(String generation, String expected) throws IOException {
        Files.writeString(directory.resolve("generation_config.json"), generation);
        assertEquals(expected, write("use_cache", "true").tokens().end().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1 | []", "23 | []", "22 | [22]", "[23, 1] | [1]", "9999999999 | []", "[0, 0] | [0]"})
    void anEndTokenOutsideTheVocabularyIsNone(String value, String expected) throws IOException {
        assertEquals(expected, write("eos_token_id", value).tokens().end().toString());
    }

    @Test
    void whatGenerationConfigAsksForAndIsNotDoneIsNamed() throws IOException {
        Files.writeString(
                directory.resolve("generation_config.json"),
                "{\"repetition_penalty\": 1.1, \"no_repeat_ngram_size\": 0, \"suppress_tokens\": [4], \"top_p\": 0.9}");
        write("use_cache", "true");
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).endsWith(": repetition_penalty, suppress_tokens"), warnings.get(0));
    }

    private ModelSpec write(String field, String value) throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(TinyModels.LLAMA);
        json.set(field, JSON.readTree(value));
        Files.writeString(directory.resolve("config.json"), json.toString());
        return SpecReader.read(directory, warnings::add);
    }
}
