// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

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

    ModelException refuse(String message) {
        return new ModelException(file, "tensor " + name + ": " + message);
    }

    FloatType type() {
        return switch (dtype) {
            case "F32" -> FloatType.F32;
            case "F16" -> FloatType.F16;
            case "BF16" -> FloatType.BF16;
            default -> throw refuse("dtype " + dtype + ", supported: F32, F16, BF16; save the model in one of them");
        };
    }

    void requireShape(List<Long> expected) {
        if (!shape.equals(expected)) {
            throw refuse("shape " + shape + ", expected " + expected + " by config.json");
        }
    }
}
