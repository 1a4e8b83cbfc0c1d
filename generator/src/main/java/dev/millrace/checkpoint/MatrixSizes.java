// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Limits;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSpec;
import java.nio.file.Path;

/** Whether each matrix of a model, padded to whole blocks, has no more elements than an array holds. */
final class MatrixSizes {
    private static final long BLOCK = 32;

    private MatrixSizes() {}

    static void check(Path file, ModelSpec spec) {
        long hidden = spec.hidden();
        long head = pad(spec.headDim());
        long attentionHeads = spec.heads() + 2L * spec.kvHeads();
        int ups = spec.activation().gated() ? 2 : 1;
        require(file, "vocabulary", spec.vocab(), hidden);
        require(file, "feed-forward rows", ups * pad(spec.ffn()), hidden);
        require(file, "rows of queries, keys and values", attentionHeads * head, hidden);
    }

    private static void require(Path file, String what, long rows, long columns) {
        if (pad(rows) * pad(columns) > Limits.ELEMENTS) {
            throw new ModelException(
                    file,
                    what + " " + rows + " x hidden size " + columns + " is too large, supported: at most "
                            + Limits.ELEMENTS + " elements in a matrix");
        }
    }

    private static long pad(long n) {
        return (n + BLOCK - 1) / BLOCK * BLOCK;
    }
}
