// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.OptionalInt;

/**
 * The heads of attention.
 *
 * @param queries query heads
 * @param keyValues key and value heads, a divisor of {@code queries}
 * @param dim width of one head; queries * dim may differ from the hidden size
 * @param normed whether each head of queries and keys is normalized, with a gain that all of its kind share
 * @param window positions that a token sees at most, itself among them; a context within it is seen whole
 */
public record Heads(int queries, int keyValues, int dim, boolean normed, OptionalInt window) {
    public Heads {
        if (queries <= 0 || keyValues <= 0 || dim <= 0) {
            throw new IllegalArgumentException("attention heads " + queries + ", key/value heads " + keyValues
                    + " and head dim " + dim + " must be positive");
        }
        if (queries % keyValues != 0) {
            throw new IllegalArgumentException(
                    "key/value heads " + keyValues + " must divide attention heads " + queries);
        }
        if ((long) queries * dim > Integer.MAX_VALUE / 4) {
            throw new IllegalArgumentException("attention width " + queries + " x " + dim + " is too large");
        }
        if (window.isPresent() && window.getAsInt() < 2) {
            throw new IllegalArgumentException("a window of " + window.getAsInt() + " positions is too small");
        }
    }

    /** Heads that are not normalized and see every position. */
    public Heads(int queries, int keyValues, int dim) {
        this(queries, keyValues, dim, false, OptionalInt.empty());
    }
}
