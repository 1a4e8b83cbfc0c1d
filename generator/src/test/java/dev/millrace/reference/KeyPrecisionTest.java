// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.KeyOffset;
import dev.millrace.quantize.KeyRule;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.testing.KeyBiases;
import dev.millrace.testing.SharedModels;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Biases of keys that no score depends on, in a trained model: what its text then costs with keys of 8 and 16 bits. */
class KeyPrecisionTest {
    private static final boolean FULL = "full".equals(System.getProperty("millrace.matrix"));
    private static final int WINDOW = FULL ? 256 : 96;
    private static final int WINDOWS = FULL ? 2 : 1;
    private static final int NEW_TOKENS = 40;
    private static final List<Float> BIASES = FULL ? List.of(0f, 40f, 80f, 317f, 1013f, 3025f) : List.of(317f, 3025f);

    @Test
    void keysOf16BitsHoldBiasesThatThoseOf8DoNot() throws IOException {
        Checkpoint checkpoint = Checkpoint.open(SharedModels.get("gpt2-shakespeare"));
        Perplexity text = Perplexity.of("gpt2-shakespeare", WINDOWS, WINDOW);
        double floating = text.loss(new FloatReference(checkpoint));
        for (float bias : BIASES) {
            Checkpoint biased = KeyBiases.in(checkpoint, bias);
            List<KeyOffset> offsets = KeyRule.offsets(biased);
            double ratio = offsets.stream().mapToDouble(KeyOffset::ratio).max().orElseThrow();
            double of8 = cost(biased.withKeys(KeyFormat.MXINT8), text, floating);
            double of16 = cost(biased.withKeys(KeyFormat.TWO_TERM), text, floating);
            System.out.printf(
                    Locale.ROOT,
                    "key bias %.0f, %.4g times the spread: perplexity %+.2f %% with 8 bits, %+.2f %% with 16%n",
                    bias,
                    ratio,
                    100 * of8,
                    100 * of16);
            assertTrue(Math.abs(of16) < 0.005, "16 bits cost " + 100 * of16 + " % at a bias of " + bias);
            assertEquals(bias == 0 ? KeyFormat.MXINT8 : KeyFormat.TWO_TERM, KeyRule.of(offsets), "bias " + bias);
            if (bias > 300) {
                assertTrue(of8 > 0.05, "8 bits cost " + 100 * of8 + " % only at a bias of " + bias);
            }
        }
    }

    @Test
    void theTextIsThatOfTheModelWithoutBiases() {
        Checkpoint checkpoint = Checkpoint.open(SharedModels.get("gpt2-shakespeare"));
        int[] prompt = {859, 26}; // ROMEO:
        int[] expected = greedy(new FloatReference(checkpoint), prompt);
        Checkpoint biased = KeyBiases.in(checkpoint, 1013);
        assertArrayEquals(expected, greedy(biased.withKeys(KeyFormat.TWO_TERM), prompt));
        assertFalse(Arrays.equals(expected, greedy(biased.withKeys(KeyFormat.MXINT8), prompt)));
    }

    private static int[] greedy(Checkpoint checkpoint, int[] prompt) {
        return new IntegerReference(QuantizedModel.of(checkpoint, WeightFormat.MXINT8))
                .generate(prompt, NEW_TOKENS, 0, 0, List.of(), token -> {});
    }

    private static int[] greedy(FloatReference model, int[] prompt) {
        int[] tokens = Arrays.copyOf(prompt, prompt.length + NEW_TOKENS);
        for (int position = 0; position + 1 < tokens.length; position++) {
            float[] logits = model.forward(tokens[position], position);
            if (position + 1 >= prompt.length) {
                tokens[position + 1] = IntStream.range(0, logits.length)
                        .reduce((a, b) -> logits[b] > logits[a] ? b : a)
                        .orElseThrow();
            }
        }
        return Arrays.copyOfRange(tokens, prompt.length, tokens.length);
    }

    private static double cost(Checkpoint checkpoint, Perplexity text, double floating) {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(checkpoint, WeightFormat.MXINT8));
        double cost = Math.exp(text.loss(reference) - floating) - 1;
        assertEquals(0, reference.saturations().total(), reference.saturations()::toString);
        return cost;
    }
}
