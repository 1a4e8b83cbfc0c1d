// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.model.Checkpoint;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.testing.SharedModels;
import dev.millrace.tokenizer.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the integers cost a trained model, on text that it was not trained on. */
class PerplexityTest {
    private static final int CONTEXT = 256;
    private static final int WINDOWS = 8;

    /** Logits in natural units of the next token. */
    private interface Model {
        double[] forward(int token, int position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2-shakespeare", "llama-stories"})
    void integersCostATrainedModelLittle(String name) throws IOException {
        Checkpoint checkpoint = Checkpoint.open(SharedModels.get(name));
        int[] ids;
        try (Tokenizer tokenizer = Tokenizer.open(checkpoint.directory())) {
            ids = tokenizer.encode(Files.readString(SharedModels.get(name + ".valtext")));
        }
        FloatReference exact = new FloatReference(checkpoint);
        double floating = loss(ids, (token, position) -> {
            float[] logits = exact.forward(token, position);
            return IntStream.range(0, logits.length).mapToDouble(i -> logits[i]).toArray();
        });
        System.out.printf(Locale.ROOT, "%s: %.5f nats a token in floating point%n", name, floating);
        checkCost(checkpoint, ids, floating, WeightFormat.MXINT8, 0.005);
        checkCost(checkpoint, ids, floating, WeightFormat.MXFP4, 0.025);
    }

    private static void checkCost(
            Checkpoint checkpoint, int[] ids, double floating, WeightFormat format, double allowed) {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(checkpoint, format));
        long start = System.nanoTime();
        double loss = loss(ids, (token, position) -> Arrays.stream(reference.forward(token, position))
                .mapToDouble(logit -> logit * 0x1p-16)
                .toArray());
        double cost = Math.exp(loss - floating) - 1;
        System.out.printf(
                Locale.ROOT,
                "%s %s: perplexity %+.3f %%, %.1f ms a token%n",
                checkpoint.spec().name(),
                format,
                100 * cost,
                (System.nanoTime() - start) / 1e6 / (WINDOWS * CONTEXT));
        assertTrue(cost < allowed, "perplexity grew by " + 100 * cost + " %");
        assertEquals(0, reference.saturations().total(), reference.saturations()::toString);
    }

    /** Mean negative log likelihood of each token after the first of its window. */
    private static double loss(int[] ids, Model model) {
        double sum = 0;
        int count = 0;
        for (int first = 0; first + CONTEXT <= Math.min(ids.length, WINDOWS * CONTEXT); first += CONTEXT) {
            for (int position = 0; position + 1 < CONTEXT; position++) {
                double[] probabilities = DoubleMath.softmax(model.forward(ids[first + position], position));
                sum -= Math.log(probabilities[ids[first + position + 1]]);
                count++;
            }
        }
        return sum / count;
    }
}
