// SPDX-License-Identifier: Apache-2.0

package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.testing.SharedModels;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatReferenceTest {
    private static final int[] TOKENS = {1, 5, 22, 5, 0, 17};

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"llama-stories", "gpt2-shakespeare"})
    void logitsAndGreedyTokensMatchHuggingFace(String model) throws IOException {
        JsonNode golden = new ObjectMapper()
                .readTree(SharedModels.get(model + ".golden.json").toFile());
        FloatReference reference = new FloatReference(Checkpoint.open(SharedModels.get(model)));
        for (JsonNode run : golden.get("greedy")) {
            float[] logits = last(reference, ints(run.get("prompt_ids")));
            assertClose(run.get("last_logits"), logits, 1e-4);
            int position = run.get("prompt_ids").size();
            for (JsonNode token : run.get("tokens")) {
                assertEquals(token.intValue(), argmax(logits), "token at position " + position);
                logits = reference.forward(token.intValue(), position++);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TinyModels.LLAMA, TinyModels.GPT2})
    void aTextCanBeTakenUpFromAnyPositionAgain(String config) throws IOException {
        FloatReference reference = new FloatReference(TinyModels.random(directory, config));
        float[] first = last(reference, TOKENS);
        reference.forward(9, 2);
        for (int position = 2; position < TOKENS.length - 1; position++) {
            reference.forward(TOKENS[position], position);
        }
        assertArrayEquals(first, reference.forward(TOKENS[TOKENS.length - 1], TOKENS.length - 1));
    }

    @Test
    void positionsAndTokensOutOfRangeAreRefused() throws IOException {
        FloatReference reference = new FloatReference(TinyModels.random(directory, TinyModels.LLAMA));
        assertThrows(IllegalArgumentException.class, () -> reference.forward(0, 1));
        assertThrows(IllegalArgumentException.class, () -> reference.forward(23, 0));
        for (int position = 0; position < 32; position++) {
            reference.forward(0, position);
        }
        assertThrows(IllegalArgumentException.class, () -> reference.forward(0, 32));
    }

    @Test
    void theErrorFunctionHasItsTabulatedValues() {
        assertEquals(0, Vectors.erf(0));
        assertEquals(0.5204998778130465, Vectors.erf(0.5), 1e-15);
        assertEquals(-0.8427007929497149, Vectors.erf(-1), 1e-15);
        assertEquals(0.9999779095030014, Vectors.erf(3), 1e-15);
        assertEquals(1, Vectors.erf(7));
    }

    private static float[] last(FloatReference reference, int... tokens) {
        float[] logits = {};
        for (int position = 0; position < tokens.length; position++) {
            logits = reference.forward(tokens[position], position);
        }
        return logits;
    }

    private static int argmax(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private static void assertClose(JsonNode expected, float[] actual, double tolerance) {
        assertEquals(expected.size(), actual.length);
        for (int i = 0; i < actual.length; i++) {
            assertEquals(expected.get(i).doubleValue(), actual[i], tolerance, "logit " + i);
        }
    }

    private static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::intValue)
                .toArray();
    }
}
