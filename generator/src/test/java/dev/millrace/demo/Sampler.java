// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.Arrays;

/** Continues a prompt token by token, greedily or at a temperature, until the end token or the context's end. */
final class Sampler {
    private final Network network;
    private final BpeTokenizer tokenizer;
    private final int context;

    Sampler(Network network, BpeTokenizer tokenizer, int context) {
        this.network = network;
        this.tokenizer = tokenizer;
        this.context = context;
    }

    /** The prompt and its continuation; temperature 0 takes the likeliest token each time. */
    String complete(String prompt, float temperature, long seed) {
        CounterRandom random = new CounterRandom(seed, 0);
        int[] tokens = tokenizer.document(prompt);
        tokens = Arrays.copyOf(tokens, tokens.length - 1);
        while (tokens.length < context) {
            int next = choose(network.next(tokens), temperature, random);
            if (next == BpeTokenizer.END) {
                break;
            }
            tokens = Arrays.copyOf(tokens, tokens.length + 1);
            tokens[tokens.length - 1] = next;
        }
        return tokenizer.decode(Arrays.copyOfRange(tokens, 1, tokens.length));
    }

    private static int choose(float[] logits, float temperature, CounterRandom random) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return temperature == 0 ? best : draw(logits, temperature, random);
    }

    private static int draw(float[] logits, float temperature, CounterRandom random) {
        for (int i = 0; i < logits.length; i++) {
            logits[i] /= temperature;
        }
        Exponential.softmax(logits, logits.length);
        double left = random.uniform();
        int choice = 0;
        while (choice < logits.length - 1 && left >= logits[choice]) {
            left -= logits[choice];
            choice++;
        }
        return choice;
    }
}
