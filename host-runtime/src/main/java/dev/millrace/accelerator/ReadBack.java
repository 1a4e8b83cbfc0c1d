// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a lane's buffer holds, read back by the host after all lanes were filled, so that channels that are one and the same
 * are found as well.
 *
 * @param unit the lane, its channel and its memory unit
 * @param bytes that were read
 * @param seconds that reading took
 * @param difference where the first byte is that is not what was written, in words; empty if all are
 */
public record ReadBack(String unit, long bytes, double seconds, Optional<String> difference) {
    private static final double MEGA = 1e6;

    /**
     * Reads all that was written to an accelerator before its first generation.
     *
     * @param images that it was opened with
     * @return one for each lane that has an image
     * @throws AcceleratorException if the images cannot be read
     */
    public static List<ReadBack> of(Accelerator accelerator, LaneImages images) {
        List<Reader> readers = new ArrayList<>();
        accelerator.units().list().forEach(unit -> readers.add(new Reader(unit)));
        try {
            images.write((lane, offset, piece) -> readers.get(lane).compare(offset, piece));
        } catch (IOException e) {
            throw new AcceleratorException("cannot compare the lanes' buffers: " + e.getMessage(), e);
        }
        return readers.stream()
                .filter(reader -> reader.bytes > 0)
                .map(Reader::result)
                .toList();
    }

    /** In one line. */
    public String text() {
        return difference
                .map(what -> unit + ": " + what)
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "%s: %,d bytes read back as they were written, %,.0f MB/s",
                        unit,
                        bytes,
                        bytes / MEGA / seconds));
    }

    /** Reads the channel of one lane back. */
    private static final class Reader {
        private final MemoryUnit unit;
        private long bytes;
        private long nanos;
        private Optional<String> difference = Optional.empty();

        Reader(MemoryUnit unit) {
            this.unit = unit;
        }

        void compare(long offset, ByteBuffer written) {
            long start = System.nanoTime();
            ByteBuffer found = ByteBuffer.wrap(unit.buffer().read(offset, written.remaining()));
            nanos += System.nanoTime() - start;
            bytes += written.remaining();
            int at = written.mismatch(found);
            if (at >= 0 && difference.isEmpty()) {
                difference = Optional.of(String.format(
                        Locale.ROOT,
                        "byte 0x%x of the lane's buffer is read back as 0x%02x, and 0x%02x was written",
                        offset + at,
                        found.get(at),
                        written.get(written.position() + at)));
            }
        }

        ReadBack result() {
            return new ReadBack(unit.toString(), bytes, Math.max(1, nanos) * 1e-9, difference);
        }
    }
}
