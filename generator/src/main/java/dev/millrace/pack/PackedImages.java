// SPDX-License-Identifier: Apache-2.0
package dev.millrace.pack;

import dev.millrace.accelerator.LaneImages;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/** The lanes' images in memory, for the host. */
public final class PackedImages implements LaneImages {
    private final List<ByteBuffer> lanes;
    private final int blobOffset;

    private PackedImages(List<ByteBuffer> lanes, int blobOffset) {
        this.lanes = lanes;
        this.blobOffset = blobOffset;
    }

    /** Packs a model. */
    public static PackedImages of(QuantizedModel model, Plan plan) {
        int bytes = Math.toIntExact(Packer.imageBytes(plan));
        List<ByteBuffer> lanes = IntStream.range(0, plan.lanes())
                .mapToObj(lane -> ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN))
                .toList();
        Packer.pack(model, plan, lanes);
        return new PackedImages(lanes, Math.toIntExact(plan.layout().blob() * 64));
    }

    @Override
    public void write(int lane, Sink sink) {
        sink.put(blobOffset, lanes.get(lane).duplicate().position(blobOffset));
    }
}
