// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.model.ModelException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and checks the header of one safetensors file: a little-endian length, that many bytes of JSON, then the
 * tensors' data, which must cover the rest of the file without gap or overlap.
 *
 * @see <a href="https://github.com/huggingface/safetensors#format">the format</a>
 */
final class Safetensors {
    private static final int LENGTH_BYTES = 8;
    private static final long MAX_HEADER_BYTES = 100_000_000; // the limit of Hugging Face's own reader
    private static final Map<String, Integer> DTYPE_BYTES = Map.ofEntries(
            Map.entry("BOOL", 1),
            Map.entry("U8", 1),
            Map.entry("I8", 1),
            Map.entry("F8_E4M3", 1),
            Map.entry("F8_E5M2", 1),
            Map.entry("U16", 2),
            Map.entry("I16", 2),
            Map.entry("F16", 2),
            Map.entry("BF16", 2),
            Map.entry("U32", 4),
            Map.entry("I32", 4),
            Map.entry("F32", 4),
            Map.entry("U64", 8),
            Map.entry("I64", 8),
            Map.entry("F64", 8));

    private final Path file;
    private final long fileBytes;
    private final long dataBegin;
    private final JsonObject header;

    private Safetensors(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.fileBytes = channel.size();
        long headerBytes = headerBytes(channel);
        this.dataBegin = LENGTH_BYTES + headerBytes;
        this.header = JsonObject.parse(
                file, read(channel, LENGTH_BYTES, (int) headerBytes).array());
    }

    /** All tensors of a file by name, each inside the file and of a size that fits its shape. */
    static Map<String, Tensor> read(Path file) {
        requireRegular(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Safetensors(file, channel).tensors();
        } catch (IOException e) {
            throw new ModelException(file, "cannot be read (" + e + ")", e);
        }
    }

    /** Opening a pipe would wait for whoever writes to it. */
    private static void requireRegular(Path file) {
        try {
            InputFile.size(file);
        } catch (InputFileException e) {
            throw new ModelException(file, e.getMessage(), e);
        }
    }

    private long headerBytes(FileChannel channel) throws IOException {
        if (fileBytes < LENGTH_BYTES) {
            throw new ModelException(file, "has " + fileBytes + " bytes, too few for a safetensors file");
        }
        long length = read(channel, 0, LENGTH_BYTES).getLong(0);
        if (length < 2 || length > MAX_HEADER_BYTES || length > fileBytes - LENGTH_BYTES) {
            throw new ModelException(
                    file,
                    "header length " + Long.toUnsignedString(length) + " does not fit a file of " + fileBytes
                            + " bytes; the file is truncated or not safetensors");
        }
        return length;
    }

    private static ByteBuffer read(FileChannel channel, long position, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("end of file at byte " + (position + buffer.position()));
            }
        }
        return buffer;
    }

    private Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        header.node().properties().forEach(entry -> {
            if (!entry.getKey().equals("__metadata__")) {
                tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue()));
            }
        });
        requireCover(tensors);
        return tensors;
    }

    private Tensor tensor(String name, JsonNode entry) {
        JsonNode dtype = entry.path("dtype");
        if (!dtype.isTextual()) {
            throw refuse(name, "dtype is " + dtype + ", expected a string");
        }
        List<Long> shape = integers(name, "shape", entry);
        List<Long> offsets = integers(name, "data_offsets", entry);
        long dataBytes = fileBytes - dataBegin;
        if (offsets.size() != 2 || offsets.get(0) > offsets.get(1) || offsets.get(1) > dataBytes) {
            throw refuse(
                    name,
                    "data_offsets " + offsets + " do not lie within the file's " + dataBytes
                            + " bytes of data; the file is truncated or damaged");
        }
        long bytes = offsets.get(1) - offsets.get(0);
        requireSize(name, dtype.textValue(), shape, bytes);
        return new Tensor(file, name, dtype.textValue(), shape, dataBegin + offsets.get(0), bytes);
    }

    private List<Long> integers(String name, String field, JsonNode entry) {
        JsonNode array = entry.path(field);
        List<Long> values = new ArrayList<>();
        for (JsonNode value : array) {
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
                throw refuse(name, field + " holds " + value + ", expected an integer of at least 0");
            }
            values.add(value.longValue());
        }
        if (!array.isArray()) {
            throw refuse(name, field + " is " + array + ", expected a list of integers");
        }
        return values;
    }

    private void requireSize(String name, String dtype, List<Long> shape, long bytes) {
        Integer elementBytes = DTYPE_BYTES.get(dtype);
        if (elementBytes != null && bytes != product(name, elementBytes, shape)) {
            throw refuse(name, "shape " + shape + " of " + dtype + " does not fill its " + bytes + " bytes of data");
        }
    }

    private long product(String name, long factor, List<Long> shape) {
        try {
            return shape.stream().reduce(factor, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new ModelException(file, "tensor " + name + ": shape " + shape + " overflows", e);
        }
    }

    private void requireCover(Map<String, Tensor> tensors) {
        List<Tensor> inOrder = new ArrayList<>(tensors.values());
        inOrder.sort(Comparator.comparingLong(Tensor::begin).thenComparingLong(Tensor::bytes));
        long end = dataBegin;
        for (Tensor tensor : inOrder) {
            if (tensor.begin() != end) {
                throw tensor.refuse("data begins at byte " + tensor.begin() + ", expected " + end + ", where the "
                        + (tensor.begin() < end
                                ? "tensor before it ends (they overlap)"
                                : "data before it ends (a gap)"));
            }
            end += tensor.bytes();
        }
        if (end != fileBytes) {
            throw new ModelException(file, "has " + fileBytes + " bytes, expected " + end + " by its header");
        }
    }

    private ModelException refuse(String tensor, String message) {
        return new ModelException(file, "tensor " + tensor + ": " + message);
    }
}
