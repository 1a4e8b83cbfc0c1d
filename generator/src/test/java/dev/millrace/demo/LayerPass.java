// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import static dev.millrace.demo.Matrices.addProduct;
import static dev.millrace.demo.Matrices.addToColumns;
import static dev.millrace.demo.Matrices.product;
import static dev.millrace.demo.Matrices.transpose;
import static dev.millrace.demo.Matrices.transposeColumns;

/** One decoder layer applied to one document; keeps the activations, all (tokens, ...), for its backward pass. */
final class LayerPass {
    private final Shape shape;
    private final Rotation rotation;
    private final Weights.Layer weights;
    private final RmsNorm attentionNorm;
    private final Attention[] heads;
    private final float[][] attended; // (tokens, hidden), heads side by side
    private final RmsNorm feedNorm;
    private final float[][] gate; // (tokens, feedForward)
    private final float[][] up; // (tokens, feedForward)
    private final float[][] activated; // (tokens, feedForward), silu(gate) * up
    private final float[][] output; // (tokens, hidden)

    /** Runs the layer forward; {@code turned} holds the same weights as (inputs, outputs). */
    LayerPass(Shape shape, Rotation rotation, Weights.Layer weights, Weights.Layer turned, float[][] input) {
        this.shape = shape;
        this.rotation = rotation;
        this.weights = weights;
        attentionNorm = new RmsNorm(input, weights.attentionNorm()[0]);
        heads = attend(turned, attentionNorm.output());
        attended = new float[input.length][shape.hidden()];
        for (int h = 0; h < heads.length; h++) {
            addToColumns(attended, h * shape.headSize(), heads[h].output());
        }
        float[][] middle = Matrices.sum(input, product(attended, turned.output()));
        feedNorm = new RmsNorm(middle, weights.feedNorm()[0]);
        gate = product(feedNorm.output(), turned.gate());
        up = product(feedNorm.output(), turned.up());
        activated = activate();
        output = Matrices.sum(middle, product(activated, turned.down()));
    }

    float[][] output() {
        return output;
    }

    private Attention[] attend(Weights.Layer turned, float[][] x) {
        float[][][] queries = split(product(x, turned.query()), shape.heads());
        float[][][] keys = split(product(x, turned.key()), shape.keyHeads());
        float[][][] values = split(product(x, turned.value()), shape.keyHeads());
        for (float[][] query : queries) {
            rotation.turn(query);
        }
        for (float[][] key : keys) {
            rotation.turn(key);
        }
        Attention[] result = new Attention[queries.length];
        for (int h = 0; h < result.length; h++) {
            result[h] = new Attention(queries[h], keys[group(h)], values[group(h)]);
        }
        return result;
    }

    /** The key head that serves a query head. */
    private int group(int head) {
        return head / (shape.heads() / shape.keyHeads());
    }

    /** A projection (tokens, count * headSize) as count heads (headSize, tokens). */
    private float[][][] split(float[][] projection, int count) {
        float[][][] parts = new float[count][][];
        for (int h = 0; h < count; h++) {
            parts[h] = transposeColumns(projection, h * shape.headSize(), shape.headSize());
        }
        return parts;
    }

    private float[][] activate() {
        float[][] result = new float[gate.length][shape.feedForward()];
        for (int t = 0; t < gate.length; t++) {
            for (int i = 0; i < shape.feedForward(); i++) {
                float g = gate[t][i];
                result[t][i] = g * Exponential.sigmoid(g) * up[t][i];
            }
        }
        return result;
    }

    /** Takes the gradient of the output, adds those of the weights, and returns that of the input. */
    float[][] backward(float[][] dOutput, Weights.Layer gradient) {
        float[][] dMiddle = Matrices.copy(dOutput);
        feedBackward(dOutput, dMiddle, gradient);
        float[][] dInput = Matrices.copy(dMiddle);
        attentionBackward(dMiddle, dInput, gradient);
        return dInput;
    }

    private void feedBackward(float[][] dOutput, float[][] dMiddle, Weights.Layer gradient) {
        addProduct(gradient.down(), transpose(dOutput), activated);
        float[][] dGate = product(dOutput, weights.down());
        float[][] dUp = new float[dGate.length][shape.feedForward()];
        for (int t = 0; t < dGate.length; t++) {
            activateBackward(gate[t], up[t], dGate[t], dUp[t]);
        }
        addProduct(gradient.gate(), transpose(dGate), feedNorm.output());
        addProduct(gradient.up(), transpose(dUp), feedNorm.output());
        float[][] dNorm = product(dGate, weights.gate());
        addProduct(dNorm, dUp, weights.up());
        feedNorm.backward(dNorm, dMiddle, gradient.feedNorm()[0]);
    }

    /** dGate enters as the gradient of silu(g) u; with s the sigmoid, silu(g) = g s has slope s (1 + g (1 - s)). */
    private static void activateBackward(float[] gate, float[] up, float[] dGate, float[] dUp) {
        for (int i = 0; i < gate.length; i++) {
            float s = Exponential.sigmoid(gate[i]);
            dUp[i] = dGate[i] * gate[i] * s;
            dGate[i] = dGate[i] * up[i] * s * (1 + gate[i] * (1 - s));
        }
    }

    private void attentionBackward(float[][] dMiddle, float[][] dInput, Weights.Layer gradient) {
        addProduct(gradient.output(), transpose(dMiddle), attended);
        float[][] dAttended = product(dMiddle, weights.output());
        int size = shape.headSize();
        int tokens = dMiddle.length;
        float[][] dQuery = new float[tokens][shape.hidden()];
        float[][] dKey = new float[tokens][shape.keySize()];
        float[][] dValue = new float[tokens][shape.keySize()];
        for (int h = 0; h < heads.length; h++) {
            float[][] q = new float[size][tokens];
            float[][] k = new float[size][tokens];
            float[][] v = new float[size][tokens];
            heads[h].backward(transposeColumns(dAttended, h * size, size), q, k, v);
            rotation.turnBack(q);
            rotation.turnBack(k);
            addToColumns(dQuery, h * size, q);
            addToColumns(dKey, group(h) * size, k);
            addToColumns(dValue, group(h) * size, v);
        }
        float[][] x = attentionNorm.output();
        addProduct(gradient.query(), transpose(dQuery), x);
        addProduct(gradient.key(), transpose(dKey), x);
        addProduct(gradient.value(), transpose(dValue), x);
        float[][] dNorm = product(dQuery, weights.query());
        addProduct(dNorm, dKey, weights.key());
        addProduct(dNorm, dValue, weights.value());
        attentionNorm.backward(dNorm, dInput, gradient.attentionNorm()[0]);
    }
}
