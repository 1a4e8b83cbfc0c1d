// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.Positions;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.KeyFormat;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses from a model's weights alone how its keys are stored (docs/numerics.md, point 11 of the import). */
public final class KeyRule {
    /** Beyond it a step of a first term may be more than a quarter of the spread. */
    private static final double MOST_OF_ONE_TERM = 16;

    /** A term's steps are so many times as fine as those of the term before. */
    private static final double FINER = 256;

    private final ModelSpec spec;

    private KeyRule(ModelSpec spec) {
        this.spec = spec;
    }

    /** How many times their spread keys of a format may lie from zero. */
    public static double most(KeyFormat format) {
        return MOST_OF_ONE_TERM * Math.pow(FINER, format.terms() - 1.0);
    }

    /** The format of a model with these offsets: all layers have the same. */
    public static KeyFormat of(List<KeyOffset> offsets) {
        boolean fit = offsets.stream().allMatch(layer -> layer.ratio() <= most(KeyFormat.MXINT8));
        return fit ? KeyFormat.MXINT8 : KeyFormat.TWO_TERM;
    }

    /** The shape of a folder's model, with keys as its weights need them; of config.json alone with 8 bits. */
    public static ModelSpec spec(Path directory) {
        if (!Checkpoint.isStored(directory)) {
            return SpecReader.read(directory);
        }
        Checkpoint checkpoint = Checkpoint.open(directory);
        return checkpoint.spec().withKeys(of(offsets(checkpoint)));
    }

    /** The largest offset of each layer, in order. */
    public static List<KeyOffset> offsets(Checkpoint checkpoint) {
        KeyRule rule = new KeyRule(checkpoint.spec());
        return IntStream.range(0, checkpoint.spec().layers())
                .mapToObj(layer -> rule.largest(layer, checkpoint.weights().layer(layer)))
                .toList();
    }

    private KeyOffset largest(int index, LayerWeights layer) {
        if (layer.attention().key().bias().isEmpty()
                && layer.attention().norm().bias().isEmpty()) {
            return new KeyOffset(index, 0, 0, 0); // all that keys are tokens make
        }
        int headDim = spec.headDim();
        double[] offsets = new double[spec.keyWidth()];
        double[] squares = new double[spec.keyWidth()];
        measure(layer, offsets, squares);
        return IntStream.range(0, spec.kvHeads())
                .boxed()
                .flatMap(head -> IntStream.iterate(0, first -> first < headDim, first -> first + Blocks.SIZE)
                        .mapToObj(first -> block(index, head, first, offsets, squares)))
                .max(Comparator.comparingDouble(KeyOffset::ratio))
                .orElseThrow();
    }

    /** Each element's part that no token changes, and the mean square of what a normalized vector makes of its row. */
    private void measure(LayerWeights layer, double[] offsets, double[] squares) {
        Matrix matrix = layer.attention().key().weight();
        float[] gain = layer.attention().norm().gain();
        IntStream.range(0, offsets.length).parallel().forEach(j -> {
            float[] row = new float[matrix.columns()];
            matrix.row(j, row);
            double offset = layer.attention().key().bias().isPresent()
                    ? layer.attention().key().bias().get()[j]
                    : 0;
            double sum = 0;
            double factor = gain(layer, j);
            for (int i = 0; i < row.length; i++) {
                double weight = (double) row[i] * gain[i];
                sum += weight * weight;
                if (layer.attention().norm().bias().isPresent()) {
                    offset += (double) row[i] * layer.attention().norm().bias().get()[i];
                }
            }
            offsets[j] = offset * factor;
            squares[j] = sum * factor * factor;
        });
    }

    /** What a norm of heads makes of a row beside others of its head, which it divides by the same. */
    private double gain(LayerWeights layer, int row) {
        return layer.attention()
                .headNorms()
                .map(norms -> (double) norms.key()[row % spec.headDim()])
                .orElse(1.0);
    }

    private KeyOffset block(int layer, int head, int first, double[] offsets, double[] squares) {
        int count = Math.min(Blocks.SIZE, spec.headDim() - first);
        double largest = 0;
        double sum = 0;
        for (int j = first; j < first + count; j++) {
            largest = Math.max(largest, offset(head, j, offsets));
            sum += squares[row(head, j)];
        }
        return new KeyOffset(layer, head, largest, Math.sqrt(sum / count));
    }

    /** A rotation turns a pair's offset into either element. */
    private double offset(int head, int element, double[] offsets) {
        double own = offsets[row(head, element)];
        return rotary() ? Math.hypot(own, offsets[row(head, element ^ 1)]) : Math.abs(own);
    }

    /** The checkpoint's row of a head's element in device order. */
    private int row(int head, int element) {
        return head * spec.headDim() + QuantizedModel.rowOfHead(element, spec.headDim(), rotary());
    }

    private boolean rotary() {
        return spec.positions() instanceof Positions.Rope;
    }
}
