// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * The training loop: each step takes one fresh document per shard. The number of shards is a constant of the training
 * and not of the machine, and their gradients are summed in their order, so that the result does not depend on cores.
 */
final class Training {
    private static final int SHARDS = 8;
    private static final int LONGEST_WARM_UP = 100;
    private static final float PEAK_RATE = 3e-3f;

    private final LongFunction<int[]> documents;
    private final int steps;
    private final Network network;
    private final AdamW optimizer;
    private final List<Weights> gradients = new ArrayList<>();

    /** Trains {@code weights} in place on documents 0, 1, 2, ..., each begin token to end token. */
    Training(Shape shape, Weights weights, LongFunction<int[]> documents, int steps) {
        this.documents = documents;
        this.steps = steps;
        network = new Network(shape, weights);
        optimizer = new AdamW(shape, weights);
        for (int i = 0; i < SHARDS; i++) {
            gradients.add(Weights.zeros(shape));
        }
    }

    /** One update; the mean loss per token before it, in nats. */
    double step(int step) {
        int[][] batch = new int[SHARDS][];
        IntStream.range(0, SHARDS).parallel().forEach(i -> batch[i] = documents.apply((long) step * SHARDS + i));
        int tokens =
                Arrays.stream(batch).mapToInt(document -> document.length - 1).sum();
        double[] losses = new double[SHARDS];
        IntStream.range(0, SHARDS).parallel().forEach(i -> {
            gradients.get(i).clear();
            losses[i] = network.loss(batch[i], gradients.get(i), 1f / tokens);
        });
        optimizer.step(gradients, rate(step));
        network.refresh();
        return Arrays.stream(losses).sum() / tokens;
    }

    Network network() {
        return network;
    }

    /** Linear warm-up, then half a cosine down to a hundredth of the peak. */
    private float rate(int step) {
        int warmUp = Math.min(LONGEST_WARM_UP, steps / 10);
        if (step < warmUp) {
            return PEAK_RATE * (step + 1) / warmUp;
        }
        double progress = (double) (step - warmUp) / (steps - warmUp);
        return PEAK_RATE * (float) (0.01 + 0.99 * 0.5 * (1 + StrictMath.cos(Math.PI * progress)));
    }
}
