// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.millrace.model.Checkpoint;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.tokenizer.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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
        Optional<Path> models = findModels();
        assumeTrue(models.isPresent(), "no directory shared/models above the working directory");
        Checkpoint checkpoint = Checkpoint.open(models.get().resolve(name));
        int[] ids;
        try (Tokenizer tokenizer = Tokenizer.open(checkpoint.directory())) {
            ids = tokenizer.encode(Files.readString(models.get().resolve(name + ".valtext")));
        }
        FloatModel exact = new FloatModel(checkpoint);
        double floating = loss(ids, exact::forward);
        System.out.printf("%s: %.5f nats a token in floating point%n", name, floating);
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
                "%s %s: perplexity %+.3f %%, %.1f ms a token%n",
                checkpoint.spec().name(), format, 100 * cost, (System.nanoTime() - start) / 1e6 / (WINDOWS * CONTEXT));
        assertTrue(cost < allowed, "perplexity grew by " + 100 * cost + " %");
        assertEquals(0, reference.saturations().total(), reference.saturations()::toString);
    }

    /** Mean negative log likelihood of each token after the first of its window. */
    private static double loss(int[] ids, Model model) {
        double sum = 0;
        int count = 0;
        for (int first = 0; first + CONTEXT <= Math.min(ids.length, WINDOWS * CONTEXT); first += CONTEXT) {
            for (int position = 0; position + 1 < CONTEXT; position++) {
                double[] probabilities = FloatModel.softmax(model.forward(ids[first + position], position));
                sum -= Math.log(probabilities[ids[first + position + 1]]);
                count++;
            }
        }
        return sum / count;
    }

    private static Optional<Path> findModels() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path models = folder.resolve("shared/models");
            if (Files.isDirectory(models)) {
                return Optional.of(models);
            }
        }
        return Optional.empty();
    }
}
