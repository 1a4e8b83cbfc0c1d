// SPDX-License-Identifier: Apache-2.0
package dev.millrace.pack;

import dev.millrace.accelerator.LaneImages;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.QuantizedNorm;
import dev.millrace.quantize.QuantizedRow;
import dev.millrace.quantize.QuantizedWeights;
import dev.millrace.toolchain.ProgressListener;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * What the host provides in the lanes' buffers: weights, constants and rows. Packed as they are handed over, layer by layer,
 * so that a model larger than memory can be loaded.
 */
public final class PackedImages implements LaneImages {
    private static final int BEAT = WeightFormat.BEAT_BYTES;
    /** Rows of a table are handed over in pieces of about so many bytes. */
    private static final int ROWS_BYTES = 4 << 20;

    private final QuantizedModel model;
    private final Plan plan;
    private final LaneLayout layout;
    private final Dimensions dimensions;
    private final ProgressListener progress;

    private PackedImages(QuantizedModel model, Plan plan, ProgressListener progress) {
        this.model = model;
        this.plan = plan;
        this.layout = plan.layout();
        this.dimensions = plan.dimensions();
        this.progress = progress;
    }

    /** The images of a model. */
    public static PackedImages of(QuantizedModel model, Plan plan) {
        return of(model, plan, ProgressListener.SILENT);
    }

    /** The images of a model, which tell the listener of each layer that was handed over. */
    public static PackedImages of(QuantizedModel model, Plan plan, ProgressListener progress) {
        return new PackedImages(model, plan, progress);
    }

    @Override
    public void write(Sink sink) {
        int layers = plan.spec().layers();
        // The head and the tables of rows after the layers.
        int steps = layers + 2;
        progress.begin("quantizing and loading the weights", steps);
        long layerBeats = layout.attentionBeats() + layout.feedForwardBeats();
        List<ByteBuffer> pieces = pieces(layerBeats);
        for (int index = 0; index < layers; index++) {
            pack(pieces, plan.schedule().layer(), model.layer(index));
            put(sink, layout.blob() + index * layerBeats, pieces);
            progress.stepDone("layer " + index, index + 1, steps);
        }
        pieces = pieces(layout.headBeats());
        pack(pieces, plan.schedule().head(), model.head());
        put(sink, layout.blob() + layers * layerBeats, pieces);
        progress.stepDone("head", layers + 1, steps);
        rows(sink);
        progress.stepDone("rows", steps, steps);
    }

    /** A piece of each lane's image. */
    private List<ByteBuffer> pieces(long beats) {
        return IntStream.range(0, plan.lanes())
                .mapToObj(lane -> buffer(beats * BEAT))
                .toList();
    }

    private static ByteBuffer buffer(long bytes) {
        return ByteBuffer.allocateDirect(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(Sink sink, long beat, List<ByteBuffer> pieces) {
        for (int lane = 0; lane < pieces.size(); lane++) {
            sink.put(lane, beat * BEAT, pieces.get(lane).duplicate().rewind());
        }
    }

    private void pack(List<ByteBuffer> pieces, List<LaneOperation> operations, QuantizedWeights weights) {
        IntStream.range(0, plan.lanes()).parallel().forEach(lane -> {
            BeatWriter writer = new BeatWriter(pieces.get(lane).rewind(), plan.format(), lane, plan.lanes());
            for (LaneOperation operation : operations) {
                switch (operation.action()) {
                    case CONSTANTS -> writer.constants(operation, gainsAndBiases(weights.norm(operation.role())));
                    case MULTIPLY -> writer.linear(operation, weights.linear(operation.role()));
                    case CACHE -> {} // the device writes it
                }
            }
        });
    }

    /** A block of gains, the block of biases, if there are any, and so on. */
    private static int[] gainsAndBiases(QuantizedNorm norm) {
        int[] gains = norm.gain();
        Optional<int[]> biases = norm.bias();
        if (biases.isEmpty()) {
            return gains;
        }
        int[] both = new int[2 * gains.length];
        for (int at = 0; at < gains.length; at += Blocks.SIZE) {
            System.arraycopy(gains, at, both, 2 * at, Blocks.SIZE);
            System.arraycopy(biases.get(), at, both, 2 * at + Blocks.SIZE, Blocks.SIZE);
        }
        return both;
    }

    private void rows(Sink sink) {
        table(
                sink,
                layout.rows(),
                plan.spec().vocab(),
                dimensions.rowBeats(),
                (out, id) -> row(out, model.embeddingRow(id)));
        if (dimensions.rotary()) {
            table(sink, layout.rotary(), plan.context(), dimensions.rotaryBeats(), (out, position) -> {
                for (int word : model.rotaryRow(position)) {
                    out.putInt(word);
                }
            });
        } else {
            table(
                    sink,
                    layout.positions(),
                    plan.context(),
                    dimensions.rowBeats(),
                    (out, position) -> row(out, model.positionRow(position)));
        }
    }

    /** Row i of a table lies in lane i mod rowLanes. */
    private void table(Sink sink, long beat, int count, int rowBeats, ObjIntConsumer<ByteBuffer> row) {
        int rowBytes = rowBeats * BEAT;
        int step = Math.max(1, ROWS_BYTES / rowBytes);
        for (int lane = 0; lane < Math.min(plan.rowLanes(), count); lane++) {
            int rows = (count - lane + plan.rowLanes() - 1) / plan.rowLanes();
            for (int first = 0; first < rows; first += step) {
                ByteBuffer piece = buffer((long) Math.min(step, rows - first) * rowBytes);
                int begin = first * plan.rowLanes() + lane;
                IntStream.range(0, piece.capacity() / rowBytes)
                        .parallel()
                        .forEach(i -> row.accept(
                                piece.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(i * rowBytes),
                                begin + i * plan.rowLanes()));
                sink.put(lane, beat * BEAT + (long) first * rowBytes, piece);
            }
        }
    }

    private static void row(ByteBuffer out, QuantizedRow row) {
        for (short mantissa : row.mantissas()) {
            out.putShort(mantissa);
        }
        out.put(row.shifts());
    }
}
