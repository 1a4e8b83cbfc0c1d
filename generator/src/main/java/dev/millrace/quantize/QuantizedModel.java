// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.graph.OperatorKind;
import dev.millrace.graph.Role;
import dev.millrace.model.Activation;
import dev.millrace.model.HeadNorms;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormWeights;
import dev.millrace.model.Positions;
import dev.millrace.model.Weights;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.FixedPoint;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.MatrixLayout.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A checkpoint as the integers of the numerics contract, in device order. Each layer is quantized when asked for and
 * not kept, so that a model larger than memory can be packed layer by layer.
 */
public final class QuantizedModel {
    private static final int ONE = 1 << FixedPoint.FRACTION_BITS;

    private final ModelSpec spec;
    private final Weights weights;
    private final WeightFormat format;
    private final double[] inverseFrequencies; // (head dimension / 2), none with learned positions

    private QuantizedModel(Checkpoint checkpoint, WeightFormat format) {
        this.spec = checkpoint.spec();
        this.weights = checkpoint.weights();
        this.format = format;
        this.inverseFrequencies = spec.positions() instanceof Positions.Rope rope
                ? rope.inverseFrequencies(spec.headDim())
                : new double[0];
    }

    /** Imports a checkpoint with its linear weights in a format. */
    public static QuantizedModel of(Checkpoint checkpoint, WeightFormat format) {
        return new QuantizedModel(checkpoint, format);
    }

    /** The true dimensions. */
    public ModelSpec spec() {
        return spec;
    }

    /** How linear weights are stored. */
    public WeightFormat format() {
        return format;
    }

    /** The hidden size in whole blocks. */
    public int paddedHidden() {
        return Blocks.pad(spec.hidden());
    }

    /** The FFN size in whole blocks. */
    public int paddedFfn() {
        return Blocks.pad(spec.ffn());
    }

    /** A head's dimension in whole blocks. */
    public int paddedHeadDim() {
        return Blocks.pad(spec.headDim());
    }

    /** The vocabulary in whole blocks. */
    public int paddedVocab() {
        return Blocks.pad(spec.vocab());
    }

    /** Quantizes one layer. */
    public QuantizedWeights layer(int index) {
        LayerWeights layer = weights.layer(index);
        int valueShift = valueShift(layer);
        Map<Role, QuantizedNorm> norms = new EnumMap<>(Role.class);
        norms.put(Role.ATTENTION_NORM, norm(layer.attention().norm()));
        norms.put(Role.FFN_NORM, norm(layer.feedForward().norm()));
        layer.attention().headNorms().ifPresent(heads -> norms.put(Role.HEAD_NORM, headNorm(heads)));
        return new QuantizedWeights(
                norms,
                Map.of(
                        Role.QKV,
                        qkv(layer, valueShift),
                        Role.OUTPUT,
                        output(layer, valueShift),
                        Role.UP,
                        up(layer),
                        Role.DOWN,
                        wholeRows(added(layer.feedForward().down(), 1))));
    }

    /** What comes after the layers; the head's rows past the vocabulary are zero. */
    public QuantizedWeights head() {
        double toLogits = spec.multipliers().logits();
        Source head = new Source(new LinearWeights(weights.head(), Optional.empty()), toLogits, 1);
        return new QuantizedWeights(
                Map.of(Role.FINAL_NORM, norm(weights.finalNorm())), Map.of(Role.LM_HEAD, wholeRows(head)));
    }

    /** The tensors of a linear operator, as messages name them; none of another operator. */
    public List<String> sources(OptionalInt layer, Role role) {
        if (role == Role.LM_HEAD) {
            return List.of(weights.head().source());
        }
        if (role.kind() != OperatorKind.LINEAR) {
            return List.of();
        }
        LayerWeights found = weights.layer(layer.orElseThrow());
        Stream<LinearWeights> linears =
                switch (role) {
                    case QKV -> Stream.of(
                            found.attention().query(),
                            found.attention().key(),
                            found.attention().value());
                    case OUTPUT -> Stream.of(found.attention().output());
                    case UP -> Stream.concat(
                            found.feedForward().gate().stream(),
                            Stream.of(found.feedForward().up()));
                    default -> Stream.of(found.feedForward().down());
                };
        return linears.map(linear -> linear.weight().source()).distinct().toList();
    }

    /** The embedding of a token. */
    public QuantizedRow embeddingRow(int id) {
        return row(weights.embedding(), id, spec.multipliers().embedding());
    }

    /** The embedding of a position; only with learned positions. */
    public QuantizedRow positionRow(int position) {
        return row(
                weights.positionEmbedding()
                        .orElseThrow(() -> new IllegalStateException(spec.name() + " has no learned positions")),
                position,
                1);
    }

    /** Whether positions are rotations of queries and keys. */
    public boolean rotary() {
        return spec.positions() instanceof Positions.Rope;
    }

    /** cos and sin of each pair's angle in turn, over the padded head; padding pairs do not rotate. */
    public int[] rotaryRow(int position) {
        int[] row = new int[paddedHeadDim()];
        for (int pair = 0; pair < row.length / 2; pair++) {
            double angle = pair < inverseFrequencies.length ? position * inverseFrequencies[pair] : 0;
            row[2 * pair] = (int) FixedPoint.round(StrictMath.cos(angle) * ONE);
            row[2 * pair + 1] = (int) FixedPoint.round(StrictMath.sin(angle) * ONE);
        }
        return row;
    }

    /** The norms' epsilon as the integer E = round(ε·d²·2^40). */
    public BigInteger normEpsilon() {
        return normEpsilon(spec);
    }

    /** The norms' epsilon as that integer, from the shape alone. */
    public static BigInteger normEpsilon(ModelSpec spec) {
        return normEpsilon(spec, spec.hidden());
    }

    /** That of the norms of heads. */
    public static BigInteger headNormEpsilon(ModelSpec spec) {
        return normEpsilon(spec, spec.headDim());
    }

    private static BigInteger normEpsilon(ModelSpec spec, double d) {
        return new BigDecimal(spec.normEpsilon() * d * d * 0x1p40)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    /** Query heads, key heads, value heads. */
    private QuantizedLinear qkv(LayerWeights layer, int valueShift) {
        double toPowersOfTwo = spec.attention().normed() ? 1 : toPowersOfTwo();
        double toRange = Math.scalb(1.0, valueShift);
        Source query = new Source(layer.attention().query(), toPowersOfTwo, toPowersOfTwo);
        Source key = new Source(layer.attention().key());
        Source value = new Source(layer.attention().value(), toRange, toRange);
        MatrixLayout layout = new MatrixLayout();
        rotatedHeads(layout, query, spec.heads());
        rotatedHeads(layout, key, spec.kvHeads());
        for (int head = 0; head < spec.kvHeads(); head++) {
            layout.rows(value, head * spec.headDim(), spec.headDim());
        }
        return layout.quantize(format, spec.hidden());
    }

    /** What a query is multiplied by, so that e to the scores is two to the scores. */
    private double toPowersOfTwo() {
        double log2e = 1 / StrictMath.log(2);
        OptionalDouble factor = spec.multipliers().attention();
        return factor.isPresent() ? log2e * factor.getAsDouble() : log2e / Math.sqrt(spec.headDim());
    }

    /** With rotary positions, rows j and j + head dimension / 2 of each head become neighbours. */
    private void rotatedHeads(MatrixLayout layout, Source source, int heads) {
        int headDim = spec.headDim();
        for (int head = 0; head < heads; head++) {
            for (int j = 0; j < headDim; j++) {
                layout.row(source, head * headDim + rowOfHead(j, headDim, rotary()));
            }
            layout.pad();
        }
    }

    /** Which of a query or key head's rows in the checkpoint is its element {@code j} on the device. */
    static int rowOfHead(int j, int headDim, boolean rotary) {
        return rotary ? j / 2 + j % 2 * (headDim / 2) : j;
    }

    private QuantizedLinear output(LayerWeights layer, int valueShift) {
        Source source = added(layer.attention().output(), Math.scalb(1.0, -valueShift));
        return new MatrixLayout().rows(source, 0, source.rows()).quantize(format, spec.headDim());
    }

    /** What is added to the residual, whose inputs import has multiplied by 1 / {@code weightFactor}. */
    private Source added(LinearWeights linear, double weightFactor) {
        double residual = spec.multipliers().residual();
        return new Source(linear, weightFactor * residual, residual);
    }

    private QuantizedLinear up(LayerWeights layer) {
        Source up = new Source(layer.feedForward().up());
        if (spec.activation() != Activation.SILU_GATED) {
            return wholeRows(up);
        }
        Source gate = new Source(layer.feedForward().gate().orElseThrow());
        MatrixLayout layout = new MatrixLayout();
        for (int first = 0; first < spec.ffn(); first += Blocks.SIZE) {
            int count = Math.min(Blocks.SIZE, spec.ffn() - first);
            layout.rows(gate, first, count).rows(up, first, count);
        }
        return layout.quantize(format, spec.hidden());
    }

    private QuantizedLinear wholeRows(Source source) {
        return new MatrixLayout()
                .rows(source, 0, source.rows())
                .quantize(format, source.linear().weight().columns());
    }

    /** The power of two that brings this layer's values just below 64 for any input (point 3 of the import). */
    private int valueShift(LayerWeights layer) {
        double bound = largestValue(layer.attention().norm(), layer.attention().value());
        int shift = 24;
        while (shift > -24 && Math.scalb(bound, shift) > 64) {
            shift--;
        }
        return bound == 0 ? 0 : shift;
    }

    /** No input makes the norm's output longer than sqrt(d), hence (Cauchy-Schwarz) no value larger than this. */
    private double largestValue(NormWeights norm, LinearWeights value) {
        Matrix matrix = value.weight();
        float[] row = new float[matrix.columns()];
        double largest = 0;
        for (int j = 0; j < matrix.rows(); j++) {
            matrix.row(j, row);
            double squares = 0;
            double offset = value.bias().isPresent() ? value.bias().get()[j] : 0;
            for (int i = 0; i < row.length; i++) {
                double weight = (double) row[i] * norm.gain()[i];
                squares += weight * weight;
                if (norm.bias().isPresent()) {
                    offset += (double) row[i] * norm.bias().get()[i];
                }
            }
            largest = Math.max(largest, Math.sqrt(spec.hidden()) * Math.sqrt(squares) + Math.abs(offset));
        }
        return largest;
    }

    private QuantizedNorm norm(NormWeights norm) {
        return new QuantizedNorm(fixed(norm.gain()), norm.bias().map(this::fixed));
    }

    /** The gains of queries, which have the scale of the scores, then those of keys, in the order of a head's rows. */
    private QuantizedNorm headNorm(HeadNorms norms) {
        int padded = paddedHeadDim();
        double scale = toPowersOfTwo();
        int[] gains = new int[2 * padded];
        for (int j = 0; j < spec.headDim(); j++) {
            int row = rowOfHead(j, spec.headDim(), rotary());
            gains[j] = FixedPoint.toFixed(norms.query()[row] * scale);
            gains[padded + j] = FixedPoint.toFixed(norms.key()[row]);
        }
        return new QuantizedNorm(gains, Optional.empty());
    }

    private int[] fixed(float[] values) {
        int[] fixed = new int[Blocks.pad(values.length)];
        for (int i = 0; i < values.length; i++) {
            fixed[i] = FixedPoint.toFixed(values[i]);
        }
        return fixed;
    }

    private QuantizedRow row(Matrix matrix, int index, double factor) {
        float[] source = new float[matrix.columns()];
        matrix.row(index, source);
        double[] values = new double[paddedHidden()];
        for (int i = 0; i < source.length; i++) {
            values[i] = source[i] * factor;
        }
        QuantizedRow row = new QuantizedRow(new short[values.length], new byte[values.length / Blocks.SIZE]);
        for (int block = 0; block < row.shifts().length; block++) {
            int at = block * Blocks.SIZE;
            row.shifts()[block] = (byte) Blocks.quantizeRow(values, at, row.mantissas(), at);
        }
        return row;
    }
}
