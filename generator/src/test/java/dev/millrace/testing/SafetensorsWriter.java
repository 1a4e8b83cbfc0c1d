// SPDX-License-Identifier: Apache-2.0

package dev.millrace.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.model.Matrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small safetensors files, sound ones and, by {@link #header}, unsound ones. */
public final class SafetensorsWriter {
    private final ObjectNode header = new ObjectMapper().createObjectNode();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final String dtype;

    /** A writer of tensors of one type: F32, F16 or BF16. */
    public SafetensorsWriter(String dtype) {
        this.dtype = dtype;
        header.putObject("__metadata__").put("format", "pt");
    }

    /** The header written so far, to be tampered with. */
    public ObjectNode header() {
        return header;
    }

    /** Adds a tensor as it is. */
    public SafetensorsWriter put(String name, Matrix matrix) {
        entry(name, matrix.rows(), matrix.columns());
        float[] row = new float[matrix.columns()];
        for (int i = 0; i < matrix.rows(); i++) {
            matrix.row(i, row);
            write(row);
        }
        return end(name);
    }

    /** Adds matrices of equal width side by side, transposed: GPT-2's Conv1D layout. */
    public SafetensorsWriter putTransposed(String name, Matrix... parts) {
        int in = parts[0].columns();
        int out = 0;
        for (Matrix part : parts) {
            out += part.rows();
        }
        entry(name, in, out);
        for (int column = 0; column < in; column++) {
            for (Matrix part : parts) {
                write(column(part, column));
            }
        }
        return end(name);
    }

    /** Adds vectors, joined end to end. */
    public SafetensorsWriter put(String name, float[]... parts) {
        int length = 0;
        for (float[] part : parts) {
            length += part.length;
        }
        entry(name, length);
        for (float[] part : parts) {
            write(part);
        }
        return end(name);
    }

    private static float[] column(Matrix matrix, int column) {
        float[] values = new float[matrix.rows()];
        float[] row = new float[matrix.columns()];
        for (int i = 0; i < values.length; i++) {
            matrix.row(i, row);
            values[i] = row[column];
        }
        return values;
    }

    private void entry(String name, int... shape) {
        ObjectNode entry = header.putObject(name).put("dtype", dtype);
        for (int length : shape) {
            entry.withArray("shape").add(length);
        }
        entry.withArray("data_offsets").add(data.size());
    }

    private SafetensorsWriter end(String name) {
        ((ArrayNode) header.get(name).get("data_offsets")).add(data.size());
        return this;
    }

    private void write(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            buffer.clear();
            switch (dtype) {
                case "F32" -> buffer.putFloat(value);
                case "BF16" -> buffer.putShort((short) (Float.floatToIntBits(value) >>> 16));
                case "F16" -> buffer.putShort(half(value));
                default -> throw new IllegalArgumentException(dtype);
            }
            data.write(buffer.array(), 0, buffer.position());
        }
    }

    /** The half nearest towards zero, of a number in a half's normal range or zero. */
    private static short half(float value) {
        int bits = Float.floatToIntBits(value);
        int magnitude = Math.max(0, ((bits & 0x7fffffff) >>> 13) - (112 << 10));
        return (short) (((bits >>> 16) & 0x8000) | magnitude);
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    /** The file's bytes. */
    public byte[] bytes() {
        byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + json.length + data.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .put(data.toByteArray())
                .array();
    }
}
