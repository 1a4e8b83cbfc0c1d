// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.fabric.Resources;
import dev.millrace.plan.Plan;
import java.util.List;

/** {@code millrace_sample}. */
public record SampleKernel(Plan plan) implements Kernel {
    /** Logits that it judges in a cycle. */
    public static final int LOGITS_PER_CYCLE = 8;

    /** Cycles from the last logits to the token. */
    public static final int LATENCY = 27;

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public String description() {
        return "the next token";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.in("logits", Payload.BLOCK),
                Port.out("sampled", Payload.TOKEN),
                Port.out("records", Payload.BEAT));
    }

    @Override
    public List<Constant> constants() {
        return Constants.of(plan)
                .number("Vocabulary", plan.spec().vocab(), "")
                .number("VocabularyBlocks", plan.dimensions().vocabularyBlocks(), "of 32 logits")
                .list();
    }

    /**
     * For each logit a hash of two products of two slices, two interpolations and two products by the temperature
     * ({@code millrace_sample_score}), and the table of the noise's correction; a hash for the keys. The table of
     * log2 is small enough to be LUTs.
     */
    @Override
    public Resources resources() {
        int hash = 2 * 2;
        int score = hash + 2 + 2;
        return new Resources(13_230, 9_800, LOGITS_PER_CYCLE * score + hash, LOGITS_PER_CYCLE, 0);
    }
}
