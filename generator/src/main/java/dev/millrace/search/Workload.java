// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Planner;

/**
 * What a design is for: requests of one length.
 *
 * @param prompt tokens that are given
 * @param newTokens tokens that are made
 * @param batch sequences at a time; of more than one designs are predicted, not generated
 */
public record Workload(int prompt, int newTokens, int batch) {
    /** As many sequences as a tile has tokens. */
    public static final int MAX_BATCH = 256;

    private static final int USUAL_TOKENS = 128;
    private static final int MAX_TOKENS = Limits.CONTEXT;

    public Workload {
        requireTokens("--prompt", prompt);
        requireTokens("--new", newTokens);
        require(
                batch >= 1 && batch <= MAX_BATCH,
                "--batch " + batch + ": expected 1 to " + MAX_BATCH + " sequences, as many as a tile has tokens");
    }

    /** What is asked of a model where nothing is said: 128 tokens and 128 more, or half of what it has if that is less. */
    public static Workload usual(ModelSpec spec) {
        int tokens = Math.min(USUAL_TOKENS, usualContext(spec) / 2);
        return new Workload(tokens, tokens, 1);
    }

    private static int usualContext(ModelSpec spec) {
        return Math.min(Planner.DEFAULT_CONTEXT, spec.maxPositions());
    }

    /** Positions that a design has for it: as many as without a request, or more if it needs them. */
    public int context(ModelSpec spec) {
        return Math.max(positions(), usualContext(spec));
    }

    /** Position of the token in the middle of those that are made. */
    public int middle() {
        return prompt + newTokens / 2;
    }

    /** Positions that the KV cache must hold of each sequence. */
    public int positions() {
        return Math.max(2, prompt + newTokens);
    }

    private static void requireTokens(String option, int tokens) {
        require(
                tokens >= 1 && tokens <= MAX_TOKENS,
                option + " " + tokens + ": expected 1 to " + MAX_TOKENS + " tokens");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
