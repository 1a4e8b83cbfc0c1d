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
        IntStream.range(0, plan.rowLanes()).parallel().forEach(lane -> rows(images.get(lane), lane));
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
    private void rows(ByteBuffer image, int lane) {
        for (int id = lane, i = 0; id < plan.spec().vocab(); id += plan.rowLanes(), i++) {
            row(at(image, layout.rows() + (long) i * dimensions.rowBeats()), model.embeddingRow(id));
        }
        for (int position = lane, i = 0; position < plan.context(); position += plan.rowLanes(), i++) {
            if (dimensions.rotary()) {
                ByteBuffer out = at(image, layout.rotary() + (long) i * dimensions.rotaryBeats());
                for (int word : model.rotaryRow(position)) {
                    out.putInt(word);
                }
            } else {
                row(at(image, layout.positions() + (long) i * dimensions.rowBeats()), model.positionRow(position));
            }
        }
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
