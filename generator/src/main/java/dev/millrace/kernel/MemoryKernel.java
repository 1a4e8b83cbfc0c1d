// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.DspSlices;
import dev.millrace.fabric.Resources;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * {@code millrace_memory}.
 *
 * @param serves what it serves besides its lane
 */
public record MemoryKernel(Plan plan, Service serves) implements Kernel {
    /** What a memory unit serves besides its lane. */
    public enum Service {
        NOTHING("memory", "memory channel: blob and KV shard", ""),
        ROWS("memory_rows", "memory channel: blob, KV shard and rows", "; serves rows to embed"),
        /** The host's mailbox and ring as well. */
        HOST(
                "memory_host",
                "memory channel: blob, KV shard, rows, mailbox and ring",
                "; serves the host's mailbox and\n// ring, and rows to embed");

        private final String kernel;
        private final String description;
        private final String remark;

        Service(String kernel, String description, String remark) {
            this.kernel = kernel;
            this.description = description;
            this.remark = remark;
        }
    }

    /** Bits of the counters of positions and of layers. */
    private static final int COUNT_BITS = 16;
    /** Bits that number a record among those of all layers. */
    private static final int RECORD_BITS = 26;

    private static final Port FETCH = Port.in("fetch", Payload.FETCH);
    private static final Port FETCHED = Port.out("fetched", Payload.BEAT);
    private static final Port RECORDS = Port.in("records", Payload.BEAT);
    private static final Port FORWARDED = Port.out("forwarded", Payload.BEAT);

    /** The memory unit of a lane: lane 0 serves the host, the first lanes hold rows. */
    public static MemoryKernel ofLane(Plan plan, int lane) {
        if (lane == 0) {
            return new MemoryKernel(plan, Service.HOST);
        }
        return new MemoryKernel(plan, lane < plan.rowLanes() ? Service.ROWS : Service.NOTHING);
    }

    @Override
    public String name() {
        return serves.kernel;
    }

    @Override
    public String folder() {
        return "memory";
    }

    @Override
    public String description() {
        return serves.description;
    }

    @Override
    public String remark() {
        return serves.remark;
    }

    @Override
    public boolean started() {
        return true;
    }

    @Override
    public List<Port> ports() {
        List<Port> ports = new ArrayList<>(List.of(
                Port.out("weights", Payload.BEAT),
                Port.in("credits", Payload.CREDIT),
                Port.out("sent", Payload.COUNT),
                Port.in("kept", Payload.BEAT)));
        // The chain of keys and values ends at lane 0.
        if (serves != Service.HOST) {
            ports.add(FORWARDED);
        }
        if (serves != Service.NOTHING) {
            ports.add(FETCH);
            ports.add(FETCHED);
        }
        if (serves == Service.HOST) {
            ports.add(RECORDS);
        }
        return ports;
    }

    @Override
    public List<Port> optionalPorts() {
        return List.of(FORWARDED, FETCH, FETCHED, RECORDS);
    }

    @Override
    public List<Constant> constants() {
        LaneLayout layout = plan.layout();
        return Constants.of(plan)
                .ownFlag("Host", serves == Service.HOST, "serves mailbox, stop word, prompt and ring")
                .ownFlag("Rows", serves != Service.NOTHING, "serves rows to embed")
                .lanes()
                .tile()
                .layers()
                .number("FifoBeats", plan.fifoBeats(), "that the lane's FIFO holds")
                .number("ReadBursts", HostInterface.READ_BURSTS, "under way")
                .rtlNumber("WriteBursts", HostInterface.WRITE_BURSTS, "likewise")
                .hlsNumber("StoredDepth", 2L * plan.spec().layers(), "layers stored, ahead of the reader")
                .number("RingOffset", layout.ring(), "all offsets in beats of 64 bytes")
                .number("BlobOffset", layout.blob(), "")
                .number("AttentionBeats", layout.attentionBeats(), "of a layer, up to the KV cache")
                .number("FeedForwardBeats", layout.feedForwardBeats(), "of a layer, after it")
                .number("HeadBeats", layout.headBeats(), "after the last layer")
                .number("KeyOffset", layout.keys(), "")
                .number("ValueOffset", layout.values(), "")
                .number("Records", layout.records(), "positions of the lane's shard")
                .records()
                .list();
    }

    /**
     * Places are products: of records and their beats in {@code millrace_memory_schedule} and
     * {@code millrace_memory_writer}, once for keys and values that have as many, and there of layers and their records.
     */
    @Override
    public Resources resources() {
        LaneLayout layout = plan.layout();
        int dsps = LongStream.of(layout.keyBeats(), layout.valueBeats())
                        .distinct()
                        .mapToInt(Math::toIntExact)
                        .map(beats ->
                                2 * DspSlices.byConstant(COUNT_BITS, beats) + DspSlices.byConstant(RECORD_BITS, beats))
                        .sum()
                + DspSlices.byConstant(COUNT_BITS, Math.toIntExact(layout.records()));
        return new Resources(serves == Service.NOTHING ? 2_120 : 2_720, 1_900, dsps, 0, 0);
    }
}
