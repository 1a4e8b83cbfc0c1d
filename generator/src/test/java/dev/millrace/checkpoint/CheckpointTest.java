// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelException;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Weights;
import dev.millrace.testing.SafetensorsWriter;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"F32, 0", "F16, 1e-3", "BF16, 1e-2"})
    void llamaIsReadAsItWasWritten(String dtype, float relativeTolerance) throws IOException {
        Checkpoint expected = TinyModels.random(directory, TinyModels.LLAMA);
        TinyModels.llama(expected, dtype).write(file());
        assertSameWeights(expected, Checkpoint.open(directory), relativeTolerance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transformer.", "model.", ""})
    void gpt2IsPresentedOutByIn(String prefix) throws IOException {
        Checkpoint expected = TinyModels.random(directory, TinyModels.GPT2);
        TinyModels.gpt2(expected, "F32", prefix).write(file());
        assertSameWeights(expected, Checkpoint.open(directory), 0);
    }

    @Test
    void shardsAreReadByTheirIndex() throws IOException {
        Checkpoint expected = TinyModels.random(directory, TinyModels.LLAMA);
        writeShards(expected, "model-00002-of-00002.safetensors");
        assertSameWeights(expected, Checkpoint.open(directory), 0);
    }

    @Test
    void anIndexThatLeadsOutsideItsDirectoryIsRefused() throws IOException {
        writeShards(TinyModels.random(directory, TinyModels.LLAMA), "../model.safetensors");
        assertRefused("model.safetensors.index.json", "lm_head.weight", "../model.safetensors");
    }

    @Test
    void anIndexThatNamesTheWrongShardIsRefused() throws IOException {
        writeShards(TinyModels.random(directory, TinyModels.LLAMA), "model-00001-of-00002.safetensors");
        assertRefused("model.safetensors.index.json", "lm_head.weight", "lacks it");
    }

    /** Everything in the first shard but the head, which is in the second and mapped to {@code shardOfHead}. */
    private void writeShards(Checkpoint model, String shardOfHead) throws IOException {
        SafetensorsWriter first = TinyModels.llama(model, "F32");
        String second = "model-00002-of-00002.safetensors";
        new SafetensorsWriter("F32")
                .put("lm_head.weight", model.weights().head())
                .write(directory.resolve(second));
        first.header().set("other", first.header().remove("lm_head.weight"));
        first.write(directory.resolve("model-00001-of-00002.safetensors"));
        ObjectNode index = new ObjectMapper().createObjectNode();
        ObjectNode map = index.putObject("weight_map");
        first.header().fieldNames().forEachRemaining(name -> map.put(name, "model-00001-of-00002.safetensors"));
        map.remove(List.of("__metadata__", "other"));
        map.put("lm_head.weight", shardOfHead);
        Files.writeString(directory.resolve("model.safetensors.index.json"), index.toString());
    }

    @Test
    void aTiedHeadIsTheEmbedding() throws IOException {
        Checkpoint model = TinyModels.random(directory, TinyModels.LLAMA);
        SafetensorsWriter file = TinyModels.llama(model, "F32");
        file.header().set("other", file.header().remove("lm_head.weight"));
        file.write(file());
        Files.writeString(
                directory.resolve("config.json"),
                TinyModels.LLAMA.replace("\"tie_word_embeddings\": false", "\"tie_word_embeddings\": true"));
        Weights weights = Checkpoint.open(directory).weights();
        assertSame(weights.embedding(), weights.head(), 0);
    }

    @Test
    void aMissingTensorIsNamedWithItsShape() throws IOException {
        SafetensorsWriter file = TinyModels.llama(TinyModels.random(directory, TinyModels.LLAMA), "F32");
        file.header().set("other", file.header().remove("model.layers.1.mlp.up_proj.weight"));
        file.write(file());
        assertRefused("model.safetensors", "model.layers.1.mlp.up_proj.weight", "[14, 10]", "missing");
    }

    @Test
    void aWrongShapeIsNamedWithTheExpectedOne() throws IOException {
        SafetensorsWriter file = TinyModels.llama(TinyModels.random(directory, TinyModels.LLAMA), "F32");
        ObjectNode entry = (ObjectNode) file.header().get("model.layers.0.self_attn.k_proj.weight");
        entry.putArray("shape").add(10).add(12);
        file.write(file());
        assertRefused("tensor model.layers.0.self_attn.k_proj.weight", "[10, 12]", "expected [12, 10]");
    }

    @Test
    void anUnsupportedTypeIsRefusedOnlyWhereItIsNeeded() throws IOException {
        Checkpoint model = TinyModels.random(directory, TinyModels.LLAMA);
        SafetensorsWriter file = TinyModels.llama(model, "F32").put("unused", new float[3]);
        ((ObjectNode) file.header().get("unused")).put("dtype", "I32");
        file.write(file());
        assertSameWeights(model, Checkpoint.open(directory), 0);
        ((ObjectNode) file.header().get("lm_head.weight")).put("dtype", "I32");
        file.write(file());
        assertRefused("tensor lm_head.weight", "I32", "F32, F16, BF16");
    }

    @Test
    void aDirectoryWithoutWeightsIsRefused() throws IOException {
        TinyModels.random(directory, TinyModels.LLAMA);
        assertRefused(directory.toString(), "model.safetensors");
    }

    private void assertRefused(String... parts) {
        String message = assertThrows(ModelException.class, () -> Checkpoint.open(directory))
                .getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertEquals(1, message.lines().count(), message);
    }

    private Path file() {
        return directory.resolve("model.safetensors");
    }

    private static void assertSameWeights(Checkpoint expected, Checkpoint actual, float tolerance) {
        assertEquals(expected.spec(), actual.spec());
        Weights e = expected.weights();
        Weights a = actual.weights();
        assertSame(e.embedding(), a.embedding(), tolerance);
        assertEquals(e.positionEmbedding().isPresent(), a.positionEmbedding().isPresent());
        e.positionEmbedding().ifPresent(p -> assertSame(p, a.positionEmbedding().orElseThrow(), tolerance));
        for (int i = 0; i < expected.spec().layers(); i++) {
            assertSame(e.layer(i), a.layer(i), tolerance);
        }
        assertSame(e.finalNorm(), a.finalNorm(), tolerance);
        assertSame(e.head(), a.head(), tolerance);
    }

    private static void assertSame(LayerWeights e, LayerWeights a, float tolerance) {
        assertSame(e.attention().norm(), a.attention().norm(), tolerance);
        assertSame(e.attention().query(), a.attention().query(), tolerance);
        assertSame(e.attention().key(), a.attention().key(), tolerance);
        assertSame(e.attention().value(), a.attention().value(), tolerance);
        assertSame(e.attention().output(), a.attention().output(), tolerance);
        assertSame(e.feedForward().norm(), a.feedForward().norm(), tolerance);
        assertEquals(e.feedForward().gate().isPresent(), a.feedForward().gate().isPresent());
        e.feedForward()
                .gate()
                .ifPresent(gate -> assertSame(gate, a.feedForward().gate().orElseThrow(), tolerance));
        assertSame(e.feedForward().up(), a.feedForward().up(), tolerance);
        assertSame(e.feedForward().down(), a.feedForward().down(), tolerance);
    }

    private static void assertSame(NormWeights e, NormWeights a, float tolerance) {
        assertClose(e.gain(), a.gain(), tolerance);
        assertEquals(e.bias().isPresent(), a.bias().isPresent());
        e.bias().ifPresent(bias -> assertClose(bias, a.bias().orElseThrow(), tolerance));
    }

    private static void assertSame(LinearWeights e, LinearWeights a, float tolerance) {
        assertSame(e.weight(), a.weight(), tolerance);
        assertEquals(e.bias().isPresent(), a.bias().isPresent());
        e.bias().ifPresent(bias -> assertClose(bias, a.bias().orElseThrow(), tolerance));
    }

    private static void assertSame(Matrix e, Matrix a, float tolerance) {
        assertEquals(e.rows(), a.rows());
        assertEquals(e.columns(), a.columns());
        float[] expected = new float[e.columns()];
        float[] actual = new float[a.columns()];
        for (int i = 0; i < e.rows(); i++) {
            e.row(i, expected);
            a.row(i, actual);
            assertClose(expected, actual, tolerance);
        }
    }

    private static void assertClose(float[] expected, float[] actual, float tolerance) {
        if (tolerance == 0) {
            assertArrayEquals(expected, actual);
            return;
        }
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], tolerance * Math.abs(expected[i]) + 1e-4f);
        }
    }
}
