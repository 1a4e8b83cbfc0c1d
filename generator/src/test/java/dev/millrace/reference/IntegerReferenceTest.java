// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.Activation;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.TestModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IntegerReferenceTest {
    @Test
    void logitsOfLlamaAreCloseToDoublePrecision() {
        assertClose(TestModels.llama(1), WeightFormat.MXINT8, 0.08);
        assertClose(TestModels.llama(1), WeightFormat.MXFP4, 0.6);
    }

    @Test
    void logitsOfGpt2AreCloseToDoublePrecision() {
        assertClose(TestModels.gpt2(2, Activation.GELU_TANH), WeightFormat.MXINT8, 0.08);
        assertClose(TestModels.gpt2(3, Activation.GELU_ERF), WeightFormat.MXINT8, 0.08);
        assertClose(TestModels.gpt2(3, Activation.GELU_ERF), WeightFormat.MXFP4, 0.6);
    }

    @Test
    void generationEndsWithAnEndIdOrTheCountOrTheContext() {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(TestModels.llama(4), WeightFormat.MXINT8));
        List<Integer> seen = new ArrayList<>();
        int[] tokens = reference.generate(new int[] {1, 5, 9}, 20, 1, 7, List.of(), seen::add);
        assertEquals(20, tokens.length);
        assertArrayEquals(tokens, seen.stream().mapToInt(Integer::intValue).toArray());
        int end = tokens[4];
        int first = Arrays.stream(tokens).boxed().toList().indexOf(end);
        int[] ended = reference.generate(new int[] {1, 5, 9}, 20, 1, 7, List.of(end), id -> {});
        assertArrayEquals(Arrays.copyOf(tokens, first + 1), ended);
        // 64 positions: 61 fed tokens after the prompt, and the one chosen at the last position
        assertEquals(62, reference.generate(new int[] {1, 5, 9}, 1000, 1, 7, List.of(), id -> {}).length);
        assertEquals(0, reference.generate(new int[] {1}, 0, 1, 7, List.of(), id -> {}).length);
    }

    @Test
    void generationIsForwardAndSampleInTurn() {
        QuantizedModel model = QuantizedModel.of(TestModels.gpt2(5, Activation.GELU_TANH), WeightFormat.MXFP4);
        IntegerReference reference = new IntegerReference(model);
        int[] tokens = reference.generate(new int[] {3, 4}, 10, 0.8, 11, List.of(), id -> {});
        reference.forward(3, 0);
        int token = 4;
        for (int i = 0; i < tokens.length; i++) {
            token = reference.sample(reference.forward(token, i + 1), 0.8, 11, i + 1);
            assertEquals(tokens[i], token, "token " + i);
        }
    }

    @Test
    void goingBackForgetsWhatFollowed() {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(TestModels.llama(6), WeightFormat.MXINT8));
        reference.forward(1, 0);
        int[] expected = reference.forward(2, 1);
        reference.forward(3, 2);
        assertArrayEquals(expected, reference.forward(2, 1));
        assertEquals(2, reference.length());
    }

    @Test
    void positionsAndTokensOutOfRangeAreRejected() {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(TestModels.llama(6), WeightFormat.MXINT8));
        assertThrows(IllegalArgumentException.class, () -> reference.forward(1, 1));
        assertThrows(IllegalArgumentException.class, () -> reference.forward(150, 0));
        assertThrows(IllegalArgumentException.class, () -> reference.forward(-1, 0));
    }

    private static void assertClose(Checkpoint checkpoint, WeightFormat format, double tolerance) {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(checkpoint, format));
        FloatReference exact = new FloatReference(checkpoint);
        double error = 0;
        double size = 0;
        for (int position = 0; position < 40; position++) {
            int token = position * 37 % checkpoint.spec().vocab();
            int[] logits = reference.forward(token, position);
            float[] expected = exact.forward(token, position);
            assertEquals(expected.length, logits.length);
            for (int id = 0; id < expected.length; id++) {
                error += Math.pow(logits[id] * 0x1p-16 - expected[id], 2);
                size += expected[id] * expected[id];
            }
        }
        double relative = Math.sqrt(error / size);
        System.out.printf(
                Locale.ROOT, "%s %s: logits within %.4f%n", checkpoint.spec().name(), format, relative);
        assertTrue(relative < tolerance, "relative error " + relative);
        assertEquals(0, reference.saturations().total(), reference.saturations()::toString);
    }
}
