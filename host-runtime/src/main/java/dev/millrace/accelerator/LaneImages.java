// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The content of the lanes' buffers: weights, constants and rows, as the plan lays them out. */
@FunctionalInterface
public interface LaneImages {
    /** Buffers that begin with zeros. */
    LaneImages NONE = sink -> {};

    /** Takes pieces of the images, in any order. */
    @FunctionalInterface
    interface Sink {
        /** Copies the remaining bytes of {@code piece} to {@code offset} of the lane's buffer. */
        void put(int lane, long offset, ByteBuffer piece);
    }

    /** Hands over the images of all lanes in pieces, so that they need not be in memory as a whole. */
    void write(Sink sink) throws IOException;

    /** One file for each lane, with the image from offset 0 on. */
    static LaneImages ofFiles(List<Path> files) {
        List<Path> lanes = List.copyOf(files);
        return sink -> {
            for (int lane = 0; lane < lanes.size(); lane++) {
                try (FileChannel channel = FileChannel.open(lanes.get(lane), StandardOpenOption.READ)) {
                    long size = channel.size();
                    long piece = 64L << 20;
                    for (long offset = 0; offset < size; offset += piece) {
                        long length = Math.min(piece, size - offset);
                        sink.put(lane, offset, channel.map(FileChannel.MapMode.READ_ONLY, offset, length));
                    }
                }
            }
        };
    }
}
