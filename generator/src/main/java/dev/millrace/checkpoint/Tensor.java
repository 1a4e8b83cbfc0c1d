// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.ModelException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where one tensor lies.
 *
 * @param dtype as the header spells it
 * @param begin first byte in the file
 * @param bytes length of its data
 */
record Tensor(Path file, String name, String dtype, List<Long> shape, long begin, long bytes) {
    Tensor {
        shape = List.copyOf(shape);
    }

    /** Its file and name, as messages begin with. */
    String source() {
        return file + ": tensor " + name;
    }

    ModelException refuse(String message) {
        return new ModelException(file, "tensor " + name + ": " + message);
    }

    boolean isFloat() {
        return FloatType.of(dtype).isPresent();
    }

    FloatType type() {
        return FloatType.of(dtype)
                .orElseThrow(
                        () -> refuse("dtype " + dtype + ", supported: F32, F16, BF16; save the model in one of them"));
    }

    void requireShape(List<Long> expected) {
        if (!shape.equals(expected)) {
            throw refuse("shape " + shape + ", expected " + expected + " by config.json");
        }
    }
}
