// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.testing.SharedModels;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the integers cost a trained model, on text that it was not trained on. */
class PerplexityTest {
    private static final int CONTEXT = 256;
    private static final int WINDOWS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"gpt2-shakespeare", "llama-stories"})
    void integersCostATrainedModelLittle(String name) throws IOException {
        Checkpoint checkpoint = Checkpoint.open(SharedModels.get(name));
        Perplexity text = Perplexity.of(name, WINDOWS, CONTEXT);
        double floating = text.loss(new FloatReference(checkpoint));
        System.out.printf(Locale.ROOT, "%s: %.5f nats a token in floating point%n", name, floating);
        checkCost(checkpoint, text, floating, WeightFormat.MXINT8, 0.005);
        checkCost(checkpoint, text, floating, WeightFormat.MXFP4, 0.025);
    }

    private static void checkCost(
            Checkpoint checkpoint, Perplexity text, double floating, WeightFormat format, double allowed) {
        IntegerReference reference = new IntegerReference(QuantizedModel.of(checkpoint, format));
        long start = System.nanoTime();
        double cost = Math.exp(text.loss(reference) - floating) - 1;
        System.out.printf(
                Locale.ROOT,
                "%s %s: perplexity %+.3f %%, %.1f ms a token%n",
                checkpoint.spec().name(),
                format,
                100 * cost,
                (System.nanoTime() - start) / 1e6 / text.tokens());
        assertTrue(cost < allowed, "perplexity grew by " + 100 * cost + " %");
        assertEquals(0, reference.saturations().total(), reference.saturations()::toString);
    }
}
