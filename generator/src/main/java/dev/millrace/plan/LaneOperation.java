// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.graph.Role;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;

/**
 * One entry of the lanes' static schedule. The blob, the lanes and the gatherer follow the same list.
 *
 * @param role of the operator that it is done for
 * @param action what a lane does
 * @param destination where the results go
 * @param rowBlocks blocks of 32 output rows over all lanes
 * @param columnBlocks blocks of 32 along the reduction
 * @param biased whether a linear operator has biases
 * @param lastToken whether it runs for the last token of a pass only
 */
public record LaneOperation(
        Role role,
        Action action,
        Destination destination,
        int rowBlocks,
        int columnBlocks,
        boolean biased,
        boolean lastToken) {
    /** What a lane does. */
    public enum Action {
        /** 32-bit constants pass from the blob to their unit. */
        CONSTANTS(0),
        /** A linear operator. */
        MULTIPLY(1),
        /** The shard's keys, then values, pass to attention. */
        CACHE(2);

        private final int code;

        Action(int code) {
            this.code = code;
        }

        /** Its code in {@code millrace_pkg}. */
        public int code() {
            return code;
        }
    }

    /** Which unit takes the results. */
    public enum Destination {
        NORM(0),
        ATTENTION(1),
        ADD(2),
        ACTIVATION(3),
        SAMPLE(4);

        private final int code;

        Destination(int code) {
            this.code = code;
        }

        /** Its code in {@code millrace_pkg}. */
        public int code() {
            return code;
        }
    }

    private static final int WORDS_PER_BEAT = WeightFormat.BEAT_BYTES / Integer.BYTES;

    /** The operator's name. */
    public String name() {
        return role.label();
    }

    /** Rows of one of {@code lanes} lanes. */
    public int rowsPerLane(int lanes) {
        return rowBlocks * Blocks.SIZE / lanes;
    }

    /** Beats of weights in one row. */
    public int beatsPerRow(WeightFormat format) {
        return ceilDiv(columnBlocks, format.blocksPerBeat());
    }

    /** Beats in the blob of each lane. */
    public long beats(WeightFormat format, int lanes) {
        int rows = rowsPerLane(lanes);
        return switch (action) {
            case CONSTANTS -> ceilDiv(rows, WORDS_PER_BEAT);
            case CACHE -> 0;
            case MULTIPLY -> {
                long weights = (long) rows * beatsPerRow(format);
                long exponents = ceilDiv(weights * format.blocksPerBeat(), WeightFormat.BEAT_BYTES);
                yield weights + exponents + (biased ? ceilDiv(rows, WORDS_PER_BEAT) : 0);
            }
        };
    }

    private static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }

    private static long ceilDiv(long a, long b) {
        return (a + b - 1) / b;
    }
}
