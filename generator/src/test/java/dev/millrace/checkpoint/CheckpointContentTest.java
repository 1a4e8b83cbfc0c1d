// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.model.Matrix;
import dev.millrace.model.ModelException;
import dev.millrace.testing.SafetensorsWriter;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tensors that the configuration does not ask for, heads that are tied or not, and numbers that are none. */
class CheckpointContentTest {
    private static final String TIED =
            TinyModels.LLAMA.replace("\"tie_word_embeddings\": false", "\"tie_word_embeddings\": true");

    @TempDir
    Path directory;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void aHeadOfItsOwnIsTakenThoughItShouldBeTied() throws IOException {
        Checkpoint model = TinyModels.random(directory, TinyModels.LLAMA);
        Checkpoint read = open(TIED, TinyModels.llama(model, "F32"));
        assertFalse(read.spec().tiedHead());
        assertArrayEquals(row(model.weights().head()), row(read.weights().head()));
        assertArrayEquals(row(model.weights().embedding()), row(read.weights().embedding()));
        assertWarning("tensor lm_head.weight is not equal to model.embed_tokens.weight");
    }

    @Test
    void aHeadOfItsOwnIsTakenOfGpt2Too() throws IOException {
        Checkpoint model = TinyModels.random(directory, TinyModels.GPT2);
        Matrix head = new RandomMatrix(5, model.spec().vocab(), model.spec().hidden(), 1);
        Checkpoint read = open(
                TinyModels.GPT2, TinyModels.gpt2(model, "F32", "transformer.").put("lm_head.weight", head));
        assertArrayEquals(row(head), row(read.weights().head()));
        assertWarning("tensor lm_head.weight is not equal to transformer.wte.weight");
    }

    @Test
    void anEqualHeadIsTiedWithoutAWord() throws IOException {
        Checkpoint model = TinyModels.random(directory, TIED);
        assertTrue(open(TIED, TinyModels.llama(model, "F32")).spec().tiedHead());
        assertEquals(List.of(), warnings);
    }

    @Test
    void aTiedEmbeddingMayBeStoredAsTheHead() throws IOException {
        Checkpoint model = TinyModels.random(directory, TIED);
        SafetensorsWriter file = TinyModels.llama(model, "F32");
        file.header().set("other", file.header().remove("model.embed_tokens.weight"));
        Checkpoint read = open(TIED, file);
        assertArrayEquals(row(model.weights().head()), row(read.weights().embedding()));
    }

    @Test
    void aMissingHeadIsNamed() throws IOException {
        SafetensorsWriter file = TinyModels.llama(TinyModels.random(directory, TinyModels.LLAMA), "F32");
        file.header().set("other", file.header().remove("lm_head.weight"));
        assertRefused(TinyModels.LLAMA, file, "model.safetensors: tensor lm_head.weight of shape [23, 10] is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model.layers.1.self_attn.q_norm.weight",
                "model.layers.0.self_attn.q_proj.lora_A.weight",
                "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight",
                "model.layers.0.post_feedforward_layernorm.weight",
                "model.embed_layernorm.weight",
                "lm_head.bias",
            })
    void aPartOfTheModelThatWouldBeLeftOutIsRefused(String name) throws IOException {
        SafetensorsWriter file = llama().put(name, new float[] {0, 1});
        assertRefused(TinyModels.LLAMA, file, "model.safetensors: tensor " + name + ": is a part of the model");
    }

    /** With biases in the file and none in config.json. */
    @ParameterizedTest
    @CsvSource({"attention_bias, self_attn.k_proj.bias", "mlp_bias, mlp.down_proj.bias"})
    void biasesThatTheConfigurationDoesNotHaveAreRefused(String field, String tensor) throws IOException {
        String config = TinyModels.LLAMA.replace("\"" + field + "\": true", "\"" + field + "\": false");
        assertRefused(config, llama(), "tensor model.layers.0." + tensor + ": is a part of the model");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model.layers.0.self_attn.rotary_emb.inv_freq",
                "model.rotary_emb.inv_freq",
                "model.layers.1.self_attn.added_proj.bias", // zeros
            })
    void whatChangesNothingPassesWithoutAWord(String name) throws IOException {
        open(TinyModels.LLAMA, llama().put(name, new float[3]));
        assertEquals(List.of(), warnings);
    }

    @Test
    void masksOfGpt2PassWithoutAWord() throws IOException {
        Checkpoint model = TinyModels.random(directory, TinyModels.GPT2);
        open(
                TinyModels.GPT2,
                TinyModels.gpt2(model, "F32", "")
                        .put("h.0.attn.bias", new float[] {1, 1})
                        .put("h.1.attn.masked_bias", new float[] {-1e4f}));
        assertEquals(List.of(), warnings);
    }

    @Test
    void otherTensorsAreNamedInAWarning() throws IOException {
        open(TinyModels.LLAMA, llama().put("score.weight", new float[] {1}).put("v_head.bias", new float[] {1}));
        assertWarning("model.safetensors: not used: score.weight, v_head.bias");
    }

    @Test
    void furtherLayersAreNamedInAWarning() throws IOException {
        String config = TinyModels.LLAMA.replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1");
        open(config, llama());
        assertWarning("layers 1 to 1 are not used, config.json has 1 layers");
    }

    @Test
    void anAdapterBesideTheModelIsRefused() throws IOException {
        Files.writeString(directory.resolve("adapter_config.json"), "{}");
        assertRefused(TinyModels.LLAMA, llama(), "adapter_config.json: adapters are not supported");
    }

    @ParameterizedTest
    @CsvSource({
        "model.embed_tokens.weight, NaN, NaN",
        "model.layers.0.input_layernorm.weight, Infinity, an infinity",
        "model.layers.1.self_attn.v_proj.weight, -Infinity, an infinity",
        "model.layers.1.self_attn.k_proj.bias, NaN, NaN",
        "model.layers.1.mlp.down_proj.weight, NaN, NaN",
        "model.norm.weight, NaN, NaN",
        "lm_head.weight, Infinity, an infinity",
    })
    void aNumberThatIsNoneIsNamedWithItsTensor(String name, float number, String called) throws IOException {
        llama().write(file());
        poke(name, number);
        Files.writeString(directory.resolve("config.json"), TinyModels.LLAMA);
        String message = assertThrows(ModelException.class, () -> Checkpoint.open(directory))
                .getMessage();
        assertTrue(message.startsWith(file() + ": tensor " + name + ": holds " + called + ","), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aPositionThatIsNoNumberIsNamed() throws IOException {
        TinyModels.gpt2(TinyModels.random(directory, TinyModels.GPT2), "F32", "")
                .write(file());
        poke("wpe.weight", Float.NaN);
        String message = assertThrows(ModelException.class, () -> Checkpoint.open(directory))
                .getMessage();
        assertTrue(message.contains("tensor wpe.weight: holds NaN"), message);
    }

    @Test
    void numbersBeyondTheFixedPointAreNamedInAWarning() throws IOException {
        llama().write(file());
        poke("model.norm.weight", 40000);
        poke("model.embed_tokens.weight", -32768);
        poke("lm_head.weight", 1e5f); // a multiplied weight has an exponent of its own
        Files.writeString(directory.resolve("config.json"), TinyModels.LLAMA);
        Checkpoint.open(directory, warnings::add);
        assertEquals(2, warnings.size(), warnings::toString);
        assertTrue(warnings.get(0).contains("tensor model.embed_tokens.weight: holds numbers up to 32768.0"));
        assertTrue(warnings.get(1).contains("tensor model.norm.weight: holds numbers up to 40000.0"));
    }

    @Test
    void tensorsThatTheIndexDoesNotListAreSeenToo() throws IOException {
        SafetensorsWriter shard = llama().put("model.layers.0.self_attn.q_norm.weight", new float[] {1});
        String name = "model-00001-of-00001.safetensors";
        shard.write(directory.resolve(name));
        Files.writeString(
                directory.resolve("model.safetensors.index.json"),
                "{\"weight_map\": {\"model.norm.weight\": \"" + name + "\"}}");
        String message = assertThrows(ModelException.class, () -> Checkpoint.open(directory))
                .getMessage();
        assertTrue(message.contains("q_norm"), message);
    }

    @Test
    void theConfigFileNamesItsDirectory() throws IOException {
        llama().write(file());
        Checkpoint named = Checkpoint.open(directory.resolve("config.json"));
        assertEquals(directory, named.directory());
        assertEquals(Checkpoint.open(directory).spec(), named.spec());
    }

    private SafetensorsWriter llama() throws IOException {
        return TinyModels.llama(TinyModels.random(directory, TinyModels.LLAMA), "F32");
    }

    private Checkpoint open(String config, SafetensorsWriter weights) throws IOException {
        Files.writeString(directory.resolve("config.json"), config);
        weights.write(file());
        return Checkpoint.open(directory, warnings::add);
    }

    private void assertRefused(String config, SafetensorsWriter weights, String expected) {
        String message =
                assertThrows(ModelException.class, () -> open(config, weights)).getMessage();
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count(), message);
    }

    private void assertWarning(String expected) {
        assertEquals(1, warnings.size(), warnings::toString);
        assertTrue(warnings.get(0).contains(expected), warnings::toString);
    }

    /** Overwrites the last number of a tensor. */
    private void poke(String name, float number) throws IOException {
        Tensor tensor = Safetensors.read(file()).get(name);
        byte[] bytes = Files.readAllBytes(file());
        int at = (int) (tensor.begin() + tensor.bytes()) - Float.BYTES;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(at, number);
        Files.write(file(), bytes);
    }

    private Path file() {
        return directory.resolve("model.safetensors");
    }

    private static float[] row(Matrix matrix) {
        float[] values = new float[matrix.columns()];
        matrix.row(matrix.rows() - 1, values);
        return values;
    }
}
