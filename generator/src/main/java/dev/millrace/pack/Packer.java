// SPDX-License-Identifier: Apache-2.0
package dev.millrace.pack;

import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedLayer;
import dev.millrace.quantize.QuantizedLinear;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.QuantizedRow;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills the lanes' buffers with what the host provides: weights, constants and rows. */
public final class Packer {
    private static final int BEAT = WeightFormat.BEAT_BYTES;

    private final QuantizedModel model;
    private final Plan plan;
    private final LaneLayout layout;
    private final Dimensions dimensions;

    private Packer(QuantizedModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
        this.layout = plan.layout();
        this.dimensions = plan.dimensions();
    }

    /**
     * Packs a model.
     *
     * @param images one little-endian buffer of {@link #imageBytes} zeros per lane; filled from the blob to the image's
     *     end, positions are not kept
     */
    public static void pack(QuantizedModel model, Plan plan, List<ByteBuffer> images) {
        new Packer(model, plan).pack(images);
    }

    /** Bytes of a lane's buffer up to the end of what the host provides. */
    public static long imageBytes(Plan plan) {
        return plan.layout().image() * BEAT;
    }

    private void pack(List<ByteBuffer> images) {
        int layers = plan.spec().layers();
        long layerBeats = layout.attentionBeats() + layout.feedForwardBeats();
        for (int index = 0; index < layers; index++) {
            QuantizedLayer layer = model.layer(index);
            long at = layout.blob() + index * layerBeats;
            Map<String, int[]> constants = Map.of(
                    "attention_norm", gainsAndBiases(layer.attentionGain(), layer.attentionBias()),
                    "ffn_norm", gainsAndBiases(layer.ffnGain(), layer.ffnBias()));
            Map<String, QuantizedLinear> linears = Map.of(
                    "qkv", layer.qkv(),
                    "output", layer.output(),
                    "up", layer.gateUp(),
                    "down", layer.down());
            write(images, at, plan.schedule().attention(), constants, linears);
            write(images, at + layout.attentionBeats(), plan.schedule().feedForward(), constants, linears);
        }
        write(
                images,
                layout.blob() + layers * layerBeats,
                plan.schedule().head(),
                Map.of("final_norm", gainsAndBiases(model.finalGain(), model.finalBias())),
                Map.of("lm_head", model.head()));
        rows(images);
    }

    private void write(
            List<ByteBuffer> images,
            long beat,
            List<LaneOperation> operations,
            Map<String, int[]> constants,
            Map<String, QuantizedLinear> linears) {
        IntStream.range(0, plan.lanes()).parallel().forEach(lane -> {
            BeatWriter writer = new BeatWriter(at(images.get(lane), beat), plan.format(), lane, plan.lanes());
            for (LaneOperation operation : operations) {
                if (operation.action() == LaneOperation.Action.CONSTANTS) {
                    writer.constants(operation, constants.get(operation.name()));
                } else {
                    writer.linear(operation, linears.get(operation.name()));
                }
            }
        });
    }

    /** A block of gains, the block of biases, if there are any, and so on. */
    private static int[] gainsAndBiases(int[] gains, Optional<int[]> biases) {
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

    /** Row i of each table lies in lane i mod rowLanes. */
    private void rows(List<ByteBuffer> images) {
        IntStream.range(0, plan.spec().vocab())
                .parallel()
                .forEach(id -> row(rowAt(images, layout.rows(), id, dimensions.rowBeats()), model.embeddingRow(id)));
        IntStream.range(0, plan.context()).parallel().forEach(position -> {
            if (dimensions.rotary()) {
                ByteBuffer out = rowAt(images, layout.rotary(), position, dimensions.rotaryBeats());
                for (int word : model.rotaryRow(position)) {
                    out.putInt(word);
                }
            } else {
                row(rowAt(images, layout.positions(), position, dimensions.rowBeats()), model.positionRow(position));
            }
        });
    }

    private ByteBuffer rowAt(List<ByteBuffer> images, long table, int index, int beats) {
        return at(images.get(index % plan.rowLanes()), table + (long) (index / plan.rowLanes()) * beats);
    }

    private static void row(ByteBuffer out, QuantizedRow row) {
        for (short mantissa : row.mantissas()) {
            out.putShort(mantissa);
        }
        out.put(row.shifts());
    }

    private static ByteBuffer at(ByteBuffer image, long beat) {
        return image.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(Math.toIntExact(beat * BEAT));
    }
}
