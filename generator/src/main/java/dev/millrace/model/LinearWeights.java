// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A projection y = weight x + bias.
 *
 * @param weight shape (out, in)
 * @param bias shape (out)
 */
public record LinearWeights(Matrix weight, Optional<float[]> bias) {
    /** The projection to some of the outputs: {@code count} from {@code first}. */
    public LinearWeights rows(int first, int count) {
        return new LinearWeights(
                new RowRange(weight, first, count),
                bias.map(values -> Arrays.copyOfRange(values, first, first + count)));
    }
}
