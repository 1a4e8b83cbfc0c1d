// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.plan.Resources;

/** {@code millrace_sample}, which judges eight logits a cycle. */
final class SampleCost {
    private static final int ELEMENTS = 8;

    private SampleCost() {}

    /**
     * For each logit a hash of two products of two slices, two interpolations and two products by the temperature
     * ({@code millrace_sample_score}), and the table of the noise's correction; a hash for the keys. The table of
     * log2 is small enough to be LUTs.
     */
    static Resources of() {
        int hash = 2 * 2;
        int score = hash + 2 + 2;
        return new Resources(13_230, 9_800, ELEMENTS * score + hash, ELEMENTS, 0);
    }
}
