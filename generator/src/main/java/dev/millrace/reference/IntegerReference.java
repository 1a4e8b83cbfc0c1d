// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.graph.Operator;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.graph.Role;
import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.FixedPoint;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.QuantizedRow;
import dev.millrace.quantize.QuantizedWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * Executes a quantized model token by token, bit for bit as the contract says: what kernels, emulated device and card
 * are compared with. Keeps all quantized layers and the attention caches in memory. Not for concurrent use.
 */
public final class IntegerReference {
    private static final int ATTENTION_FRACTION_BITS = 24;

    private final QuantizedModel model;
    private final ModelSpec spec;
    private final Saturations saturations = new Saturations();
    private final Norm norm;
    private final HeadNorm headNorm;
    private final MxLinear linear = new MxLinear(saturations);
    private final FeedForward activation;
    private final OperatorGraph graph;
    private final List<QuantizedWeights> layers = new ArrayList<>();
    private final List<Attention> attentions = new ArrayList<>();
    private final QuantizedWeights head;
    private int length; // positions in the caches

    /** Quantizes and keeps every layer of a model. */
    public IntegerReference(QuantizedModel model) {
        this.model = model;
        this.spec = model.spec();
        this.graph = OperatorGraph.of(spec);
        this.norm = new Norm(spec.norm(), spec.hidden(), model.normEpsilon(), saturations);
        this.headNorm = new HeadNorm(spec, saturations);
        this.activation = new FeedForward(spec.activation());
        for (int index = 0; index < spec.layers(); index++) {
            layers.add(model.layer(index));
            attentions.add(
                    new Attention(spec.heads(), spec.kvHeads(), model.paddedHeadDim(), spec.keys(), saturations));
        }
        this.head = model.head();
    }

    /** How often a clamp changed a value so far. */
    public Saturations saturations() {
        return saturations;
    }

    /** Positions fed so far. */
    public int length() {
        return length;
    }

    /** Positions that the model and the contract allow. */
    public int maxLength() {
        return Math.min(spec.maxPositions(), Limits.CONTEXT);
    }

    /**
     * Feeds a token at a position, which is at most {@link #length}; positions from there on are forgotten. Returns the
     * Q16.16 logits of the true vocabulary.
     */
    public int[] forward(int token, int position) {
        return logits(feed(token, position), position);
    }

    /** Chooses the token that follows the one fed at {@code position}; temperature 0 is greedy. */
    public int sample(int[] logits, double temperature, long seed, int position) {
        return Sampler.sample(logits, temperature, seed, position);
    }

    /**
     * Feeds a prompt from position 0, then samples until an end id, {@code maxNew} tokens, or the last position. Returns
     * the new tokens, an end id included, each of which {@code sink} sees as it comes.
     */
    public int[] generate(
            int[] prompt, int maxNew, double temperature, long seed, Collection<Integer> endIds, IntConsumer sink) {
        if (prompt.length == 0 || prompt.length > maxLength()) {
            throw new IllegalArgumentException(
                    "prompt of " + prompt.length + " tokens is not within 1 … " + maxLength());
        }
        int[] hidden = new int[0];
        for (int position = 0; position < prompt.length; position++) {
            hidden = feed(prompt[position], position);
        }
        int[] tokens = new int[maxNew];
        for (int count = 0; count < maxNew; count++) {
            int position = prompt.length - 1 + count;
            if (count > 0) {
                if (position >= maxLength()) {
                    return Arrays.copyOf(tokens, count);
                }
                hidden = feed(tokens[count - 1], position);
            }
            tokens[count] = sample(logits(hidden, position), temperature, seed, position);
            sink.accept(tokens[count]);
            if (endIds.contains(tokens[count])) {
                return Arrays.copyOf(tokens, count + 1);
            }
        }
        return tokens;
    }

    /** Runs all layers on one token and returns the residual stream. */
    private int[] feed(int token, int position) {
        if (position < 0 || position > length || position >= maxLength()) {
            throw new IllegalArgumentException(
                    "position " + position + " with " + length + " positions fed and at most " + maxLength());
        }
        if (token < 0 || token >= spec.vocab()) {
            throw new IllegalArgumentException("token " + token + " is not within 0 … " + (spec.vocab() - 1));
        }
        attentions.forEach(attention -> attention.truncate(position));
        length = position + 1;
        int[] x = embed(token, position);
        for (int index = 0; index < layers.size(); index++) {
            x = run(OptionalInt.of(index), graph.layer(), layers.get(index), position, x);
        }
        return x;
    }

    private int[] logits(int[] x, int position) {
        return Arrays.copyOf(run(OptionalInt.empty(), graph.head(), head, position, x), spec.vocab());
    }

    /** Runs operators one after the other and returns what the last one makes: a residual or the logits. */
    private int[] run(
            OptionalInt layer, List<Operator> operators, QuantizedWeights weights, int position, int[] residual) {
        int[] sum = residual;
        int[] wide = residual; // Q16.16
        MxVector narrow = new MxVector(new byte[0], new byte[0]);
        for (Operator operator : operators) {
            saturations.enter(new Saturations.Place(layer, operator.role()));
            switch (operator.kind()) {
                case NORM -> narrow = quantize(norm.apply(sum, weights.norm(operator.role())));
                case LINEAR -> wide = linear.apply(weights.linear(operator.role()), narrow);
                case HEAD_NORM -> headNorm.apply(wide, weights.norm(operator.role()));
                case ROPE -> attention(layer).rotate(wide, spec.heads() + spec.kvHeads(), model.rotaryRow(position));
                case ATTENTION -> {
                    attention(layer).append(wide);
                    narrow = Quantizer.quantize(attention(layer).attend(wide), ATTENTION_FRACTION_BITS);
                }
                case ACTIVATION -> narrow = activation.apply(wide);
                case ADD -> {
                    sum = add(sum, wide);
                    wide = sum;
                }
                case SAMPLE -> {} // the caller's
                case EMBED -> throw new IllegalStateException("an embedding within a layer");
            }
        }
        return wide;
    }

    private Attention attention(OptionalInt layer) {
        return attentions.get(layer.orElseThrow());
    }

    private int[] embed(int token, int position) {
        saturations.enter(new Saturations.Place(OptionalInt.empty(), Role.EMBED));
        int[] x = values(model.embeddingRow(token));
        return model.rotary() ? x : add(x, values(model.positionRow(position)));
    }

    private static int[] values(QuantizedRow row) {
        int[] values = new int[row.mantissas().length];
        Arrays.setAll(values, row::value);
        return values;
    }

    /** The residual add. */
    private int[] add(int[] x, int[] y) {
        int[] sum = new int[x.length];
        Arrays.setAll(sum, i -> saturations.saturate32((long) x[i] + y[i]));
        return sum;
    }

    private static MxVector quantize(int[] x) {
        return Quantizer.quantize(x, FixedPoint.FRACTION_BITS);
    }
}
