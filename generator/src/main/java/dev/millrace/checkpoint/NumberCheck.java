// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Matrix;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads all numbers of the tensors that are used, before anything is built on them. */
final class NumberCheck {
    private static final float FIXED_POINT_LIMIT = 32768; // of Q16.16
    private static final int CHUNK = 1 << 16; // numbers at a time

    private NumberCheck() {}

    /** Refuses NaN and infinities, and warns of what Q16.16 does not hold where it must. */
    static void check(TensorFiles tensors, Consumer<String> warnings) {
        tensors.used().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Tensor::name)))
                .forEach(use -> check(use.getKey(), use.getValue(), warnings));
    }

    private static void check(Tensor tensor, boolean fixedPoint, Consumer<String> warnings) {
        float largest = largest(tensor);
        if (!Float.isFinite(largest)) {
            throw tensor.refuse("holds " + (Float.isNaN(largest) ? "NaN" : "an infinity")
                    + ", expected finite numbers; the checkpoint is damaged or its training diverged");
        }
        if (fixedPoint && largest >= FIXED_POINT_LIMIT) {
            warnings.accept(tensor.source() + ": holds numbers up to " + largest
                    + ", more than the 32768 of Q16.16; they are clamped to it, and the text may be wrong");
        }
    }

    /** The largest magnitude; NaN if there is one. */
    static float largest(Tensor tensor) {
        long numbers = tensor.bytes() / tensor.type().bytes();
        if (numbers == 0) {
            return 0;
        }
        int rank = tensor.shape().size();
        int columns = rank == 0 ? 1 : Math.toIntExact(tensor.shape().get(rank - 1));
        int rows = Math.toIntExact(numbers / columns);
        Matrix matrix = new StoredMatrix(tensor, rows, columns);
        int rowsPerChunk = Math.max(1, CHUNK / columns);
        return IntStream.rangeClosed(0, (rows - 1) / rowsPerChunk)
                .parallel()
                .mapToObj(chunk -> largest(matrix, chunk * rowsPerChunk, Math.min(rows, (chunk + 1) * rowsPerChunk)))
                .reduce(0f, Math::max);
    }

    private static float largest(Matrix matrix, int first, int end) {
        float[] row = new float[matrix.columns()];
        float largest = 0;
        for (int index = first; index < end; index++) {
            matrix.row(index, row);
            for (float value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }
}
