// SPDX-License-Identifier: Apache-2.0
package dev.millrace.pack;

import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneOperation;
import dev.millrace.quantize.MxMatrix;
import dev.millrace.quantize.QuantizedLinear;
import java.nio.ByteBuffer;

/**
 * Writes one lane's share of operations in the order of use: row r of an operation belongs to lane r mod lanes. In a
 * linear operator a beat of exponents precedes each 64 blocks of weights, and a beat of 16 biases each 16 rows, biases
 * first.
 */
final class BeatWriter {
    private static final int BEAT = WeightFormat.BEAT_BYTES;
    private static final int WORDS = BEAT / Integer.BYTES;
    /** Code of each doubled E2M1 magnitude. */
    private static final byte[] FP4_CODE = new byte[13];

    static {
        int[] magnitudes = {0, 1, 2, 3, 4, 6, 8, 12};
        for (int code = 0; code < magnitudes.length; code++) {
            FP4_CODE[magnitudes[code]] = (byte) code;
        }
    }

    private final ByteBuffer out; // little endian
    private final WeightFormat format;
    private final int lane;
    private final int lanes;

    BeatWriter(ByteBuffer out, WeightFormat format, int lane, int lanes) {
        this.out = out;
        this.format = format;
        this.lane = lane;
        this.lanes = lanes;
    }

    /** Constants: one for each row. */
    void constants(LaneOperation operation, int[] values) {
        int rows = operation.rowsPerLane(lanes);
        for (int first = 0; first < rows; first += WORDS) {
            words(values, first, rows);
        }
    }

    /** A linear operator. */
    void linear(LaneOperation operation, QuantizedLinear linear) {
        MxMatrix weight = linear.weight();
        int rows = operation.rowsPerLane(lanes);
        int beats = operation.beatsPerRow(format);
        int beatsPerGroup = BEAT / format.blocksPerBeat();
        for (int row = 0; row < rows; row++) {
            if (row % WORDS == 0 && linear.bias().isPresent()) {
                words(linear.bias().get(), row, rows);
            }
            for (int beat = 0; beat < beats; beat++) {
                int index = row * beats + beat;
                if (index % beatsPerGroup == 0) {
                    exponents(weight, index, Math.min(beatsPerGroup, rows * beats - index), beats);
                }
                weights(weight, rowOf(row), beat);
            }
        }
    }

    private int rowOf(int index) {
        return lane + lanes * index;
    }

    private void words(int[] values, int first, int rows) {
        int begin = out.position();
        for (int row = first; row < Math.min(rows, first + WORDS); row++) {
            out.putInt(values[rowOf(row)]);
        }
        out.position(begin + BEAT);
    }

    /** The exponents of the blocks in {@code count} beats from beat {@code index} of the operation. */
    private void exponents(MxMatrix weight, int index, int count, int beats) {
        int begin = out.position();
        int blocks = weight.blocksPerRow();
        for (int i = 0; i < count; i++) {
            int row = rowOf((index + i) / beats);
            int block = (index + i) % beats * format.blocksPerBeat();
            for (int b = 0; b < format.blocksPerBeat(); b++) {
                out.put(block + b < blocks ? weight.exponents()[row * blocks + block + b] : 0);
            }
        }
        out.position(begin + BEAT);
    }

    private void weights(MxMatrix weight, int row, int beat) {
        int begin = out.position();
        int block = beat * format.blocksPerBeat();
        int count = Math.min(format.blocksPerBeat(), weight.blocksPerRow() - block);
        int from = row * weight.columns() + block * Blocks.SIZE;
        if (format == WeightFormat.MXINT8) {
            out.put(weight.mantissas(), from, count * Blocks.SIZE);
        } else {
            for (int b = 0; b < count; b++) {
                fp4(weight.mantissas(), from + b * Blocks.SIZE);
            }
        }
        out.position(begin + BEAT);
    }

    /** Byte j holds elements j and j + 16 of the block. */
    private void fp4(byte[] values, int from) {
        for (int j = 0; j < Blocks.SIZE / 2; j++) {
            out.put((byte) (code(values[from + j]) | code(values[from + j + 16]) << 4));
        }
    }

    private static int code(byte doubled) {
        return doubled < 0 ? FP4_CODE[-doubled] | 8 : FP4_CODE[doubled];
    }
}
