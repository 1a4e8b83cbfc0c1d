// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Llama decoder on one document at a time: logits, loss and gradient. Safe to share between threads. */
final class Network {
    private final Shape shape;
    private final Rotation rotation;
    private final Weights weights;
    private Weights turned;

    Network(Shape shape, Weights weights) {
        this.shape = shape;
        this.weights = weights;
        rotation = new Rotation(shape);
        turned = weights.transposed();
    }

    /** To be called after the weights have changed. */
    void refresh() {
        turned = weights.transposed();
    }

    /** The logits (vocabulary) of what follows the last of the tokens. */
    float[] next(int[] tokens) {
        List<LayerPass> passes = run(tokens);
        float[][] states = passes.get(passes.size() - 1).output();
        float[][] last = {states[states.length - 1]};
        RmsNorm norm = new RmsNorm(last, weights.norm()[0]);
        return Matrices.product(norm.output(), turned.embedding())[0];
    }

    /** The sum, over the tokens but the first, of -log p(token | those before). */
    double loss(int[] document) {
        return new Head(document, run(inputs(document))).loss(0);
    }

    /** As {@link #loss(int[])}; adds to the gradient that of the loss times {@code scale}. */
    double loss(int[] document, Weights gradient, float scale) {
        List<LayerPass> passes = run(inputs(document));
        Head head = new Head(document, passes);
        double loss = head.loss(scale);
        float[][] delta = head.backward(gradient);
        for (int i = passes.size() - 1; i >= 0; i--) {
            delta = passes.get(i).backward(delta, gradient.layers().get(i));
        }
        for (int t = 0; t < delta.length; t++) {
            Matrices.addScaled(gradient.embedding()[document[t]], 1, delta[t]);
        }
        return loss;
    }

    private static int[] inputs(int[] document) {
        return Arrays.copyOf(document, document.length - 1);
    }

    private List<LayerPass> run(int[] tokens) {
        float[][] x = new float[tokens.length][];
        for (int t = 0; t < x.length; t++) {
            x[t] = weights.embedding()[tokens[t]];
        }
        List<LayerPass> passes = new ArrayList<>();
        for (int i = 0; i < shape.layers(); i++) {
            Weights.Layer forward = turned.layers().get(i);
            passes.add(new LayerPass(shape, rotation, weights.layers().get(i), forward, x));
            x = passes.get(i).output();
        }
        return passes;
    }

    /** Final norm, tied head and cross entropy of one document. */
    private final class Head {
        private final int[] document;
        private final RmsNorm norm;
        private final float[][] logits; // (tokens, vocabulary), after loss() their gradient

        Head(int[] document, List<LayerPass> passes) {
            this.document = document;
            norm = new RmsNorm(passes.get(passes.size() - 1).output(), weights.norm()[0]);
            logits = Matrices.product(norm.output(), turned.embedding());
        }

        double loss(float scale) {
            double loss = 0;
            for (int t = 0; t < logits.length; t++) {
                int target = document[t + 1];
                Exponential.softmax(logits[t], shape.vocabulary());
                loss -= StrictMath.log(Math.max(logits[t][target], Float.MIN_NORMAL));
                logits[t][target] -= 1;
                for (int i = 0; i < logits[t].length; i++) {
                    logits[t][i] *= scale;
                }
            }
            return loss;
        }

        float[][] backward(Weights gradient) {
            Matrices.addProduct(gradient.embedding(), Matrices.transpose(logits), norm.output());
            float[][] dNorm = Matrices.product(logits, weights.embedding());
            float[][] delta = new float[dNorm.length][shape.hidden()];
            norm.backward(dNorm, delta, gradient.norm()[0]);
            return delta;
        }
    }
}
