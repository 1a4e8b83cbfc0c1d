// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Matrix;
import dev.millrace.model.ModelException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A matrix in a memory-mapped file. A mapping cannot exceed 2 GB, so each covers a whole number of rows of up to 1 GB
 * together, and is made when one of them is first read.
 */
final class StoredMatrix implements Matrix {
    private static final long MAX_MAP_BYTES = 1L << 30;

    private final Tensor tensor;
    private final FloatType type;
    private final int rows;
    private final int columns;
    private final int rowsPerMap;
    private final MappedByteBuffer[] maps;

    StoredMatrix(Tensor tensor, int rows, int columns) {
        this(tensor, rows, columns, MAX_MAP_BYTES);
    }

    StoredMatrix(Tensor tensor, int rows, int columns, long maxMapBytes) {
        this.tensor = tensor;
        this.type = tensor.type();
        this.rows = rows;
        this.columns = columns;
        this.rowsPerMap = (int) Math.min(rows, Math.max(1, maxMapBytes / rowBytes()));
        this.maps = new MappedByteBuffer[(rows - 1) / rowsPerMap + 1];
    }

    @Override
    public String source() {
        return tensor.source();
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public void row(int index, float[] into) {
        Objects.checkIndex(index, rows);
        type.read(map(index / rowsPerMap), index % rowsPerMap * columns, into, columns);
    }

    private long rowBytes() {
        return (long) columns * type.bytes();
    }

    private synchronized MappedByteBuffer map(int index) {
        if (maps[index] == null) {
            maps[index] = newMap(index);
        }
        return maps[index];
    }

    private MappedByteBuffer newMap(int index) {
        long firstRow = (long) index * rowsPerMap;
        long bytes = Math.min(rowsPerMap, rows - firstRow) * rowBytes();
        try (FileChannel channel = FileChannel.open(tensor.file(), StandardOpenOption.READ)) {
            MappedByteBuffer map =
                    channel.map(FileChannel.MapMode.READ_ONLY, tensor.begin() + firstRow * rowBytes(), bytes);
            map.order(ByteOrder.LITTLE_ENDIAN);
            return map;
        } catch (IOException e) {
            throw new ModelException(tensor.file(), "tensor " + tensor.name() + " cannot be mapped (" + e + ")", e);
        }
    }
}
