// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

/**
 * What a design is for: requests of one length.
 *
 * @param prompt tokens that are given
 * @param newTokens tokens that are made
 * @param batch sequences at a time; of more than one designs are predicted, not generated
 */
public record Workload(int prompt, int newTokens, int batch) {
    private static final int MAX_BATCH = 256;

    public Workload {
        require(prompt >= 1, "--prompt " + prompt + ": expected at least 1 token");
        require(newTokens >= 1, "--new " + newTokens + ": expected at least 1 token");
        require(
                batch >= 1 && batch <= MAX_BATCH,
                "--batch " + batch + ": expected 1 to " + MAX_BATCH + " sequences, as many as a tile has tokens");
    }

    /** Positions that the KV cache must hold of each sequence. */
    public int positions() {
        return Math.max(2, Math.addExact(prompt, newTokens));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
