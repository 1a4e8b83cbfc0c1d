// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Makes the demo model from nothing: tells stories, learns a tokenizer and a small Llama from them, and writes both as
 * a Hugging Face checkpoint. The same steps give the same bytes on every machine.
 */
public final class DemoModelTrainer {
    private static final Shape SHAPE = new Shape(1024, 128, 4, 4, 2, 384, 256, 10000);
    private static final int STEPS = 3200;
    private static final int TOKENIZER_STORIES = 4000;
    private static final int HELD_OUT = 64;
    private static final long SEED = 1;
    private static final long HELD_OUT_SEED = 2;

    private DemoModelTrainer() {}

    /** Arguments: the output directory and, optionally, the number of steps. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: DemoModelTrainer <directory> [steps, default " + STEPS + "]");
            System.exit(2);
        }
        Locale.setDefault(Locale.ROOT); // digits in the files are ASCII everywhere
        int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : STEPS;
        train(SHAPE, steps).write(Path.of(arguments[0]));
    }

    private static Checkpoint train(Shape shape, int steps) {
        StoryTeller teller = new StoryTeller(SEED);
        BpeTokenizer tokenizer =
                BpeTrainer.train(LongStream.range(0, TOKENIZER_STORIES).mapToObj(teller::story), shape.vocabulary());
        Weights weights = Weights.random(shape, SEED);
        System.out.printf(Locale.ROOT, "%d parameters, %d steps%n", weights.parameters(), steps);
        Training training = new Training(shape, weights, number -> tokenizer.document(teller.story(number)), steps);
        run(training, steps);
        weights.roundToHalf();
        training.network().refresh();
        report(training.network(), tokenizer);
        return new Checkpoint(shape, weights, tokenizer);
    }

    private static void run(Training training, int steps) {
        long start = System.nanoTime();
        double loss = 0;
        for (int step = 0; step < steps; step++) {
            double now = training.step(step);
            loss = step == 0 ? now : 0.98 * loss + 0.02 * now;
            if ((step + 1) % 100 == 0 || step + 1 == steps) {
                double seconds = (System.nanoTime() - start) * 1e-9;
                System.out.printf(Locale.ROOT, "step %d of %d, loss %.3f, %.0f s%n", step + 1, steps, loss, seconds);
            }
        }
    }

    /** The loss on stories that were not trained on, and what the model writes by itself. */
    private static void report(Network network, BpeTokenizer tokenizer) {
        StoryTeller teller = new StoryTeller(HELD_OUT_SEED);
        double loss = 0;
        int tokens = 0;
        for (int i = 0; i < HELD_OUT; i++) {
            int[] document = tokenizer.document(teller.story(i));
            loss += network.loss(document);
            tokens += document.length - 1;
        }
        System.out.printf(
                Locale.ROOT, "held out: loss %.3f per token, %d tokens per story%n", loss / tokens, tokens / HELD_OUT);
        Sampler sampler = new Sampler(network, tokenizer, SHAPE.context());
        for (String prompt : new String[] {"Once", "The miller", "One morning", ""}) {
            System.out.printf(Locale.ROOT, "%n[%s, greedy] %s%n", prompt, sampler.complete(prompt, 0, SEED));
            System.out.printf(
                    Locale.ROOT, "%n[%s, temperature 0.8] %s%n", prompt, sampler.complete(prompt, 0.8f, SEED));
        }
    }
}
