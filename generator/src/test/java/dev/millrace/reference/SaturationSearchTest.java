// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.graph.Role;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.testing.SafetensorsWriter;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model with one tensor that is too large. */
class SaturationSearchTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "model.layers.1.input_layernorm.weight, 1, ATTENTION_NORM",
        "model.layers.0.mlp.up_proj.bias, 0, UP",
        "model.layers.1.mlp.down_proj.bias, 1, DOWN",
    })
    void theFirstPlaceIsThatOfTheTensor(String tensor, int layer, Role role) throws IOException {
        QuantizedModel model = model(tensor);
        Optional<Saturations.Place> first = SaturationSearch.first(model, new int[] {1, 2}, 3, 0, 0);
        assertEquals(Optional.of(new Saturations.Place(OptionalInt.of(layer), role)), first);
    }

    @Test
    void aSoundModelHasNone() throws IOException {
        assertEquals(Optional.empty(), SaturationSearch.first(model("none"), new int[] {1, 2}, 3, 0, 0));
    }

    @Test
    void aLinearOperatorHasItsTensors() throws IOException {
        QuantizedModel model = model("none");
        List<String> sources = model.sources(OptionalInt.of(1), Role.UP);
        assertEquals(2, sources.size());
        assertEquals(
                directory.resolve("model.safetensors") + ": tensor model.layers.1.mlp.gate_proj.weight",
                sources.get(0));
        assertEquals(List.of(), model.sources(OptionalInt.of(1), Role.FFN_NORM));
    }

    private QuantizedModel model(String large) throws IOException {
        Checkpoint random = TinyModels.random(directory, TinyModels.LLAMA);
        SafetensorsWriter file = TinyModels.llama(random, "F32");
        if (file.header().has(large)) {
            int length = file.header().get(large).get("shape").get(0).asInt();
            float[] values = new float[length];
            Arrays.fill(values, 32767.99f);
            file.header().set("replaced", file.header().remove(large));
            file.put(large, values);
        }
        file.write(directory.resolve("model.safetensors"));
        return QuantizedModel.of(Checkpoint.open(directory), WeightFormat.MXINT8);
    }
}
