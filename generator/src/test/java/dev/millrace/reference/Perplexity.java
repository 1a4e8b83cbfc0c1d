// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.testing.SharedModels;
import dev.millrace.tokenizer.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How well a model foretells a text, window by window. */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Perplexity(int[] ids, int windows, int context) {
    /** Logits in natural units of the next token. */
    private interface Model {
        double[] forward(int token, int position);
    }

    /** The perplexity of a shared model's text. */
    static Perplexity of(String name, int windows, int context) throws IOException {
        try (Tokenizer tokenizer = Tokenizer.open(SharedModels.get(name))) {
            return new Perplexity(
                    tokenizer.encode(Files.readString(SharedModels.get(name + ".valtext"))), windows, context);
        }
    }

    double loss(FloatReference model) {
        return loss((token, position) -> {
            float[] logits = model.forward(token, position);
            return IntStream.range(0, logits.length).mapToDouble(i -> logits[i]).toArray();
        });
    }

    double loss(IntegerReference model) {
        return loss((token, position) -> Arrays.stream(model.forward(token, position))
                .mapToDouble(logit -> logit * 0x1p-16)
                .toArray());
    }

    /** Tokens that are fed. */
    int tokens() {
        return windows * context;
    }

    /** Mean negative log likelihood of each token after the first of its window. */
    private double loss(Model model) {
        double sum = 0;
        int count = 0;
        for (int first = 0; first + context <= Math.min(ids.length, tokens()); first += context) {
            for (int position = 0; position + 1 < context; position++) {
                double[] probabilities = DoubleMath.softmax(model.forward(ids[first + position], position));
                sum -= Math.log(probabilities[ids[first + position + 1]]);
                count++;
            }
        }
        return sum / count;
    }
}
