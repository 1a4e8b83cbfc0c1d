// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import static org.junit.jupiter.api.Assertions.fail;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.plan.Plan;
import dev.millrace.reference.IntegerReference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lists of token ids: made by the reference, compared, described. */
public final class Tokens {
    private Tokens() {}

    /** What the reference generates; requests start at position 0. */
    public static List<Integer> of(IntegerReference reference, GenerationRequest request) {
        int[] prompt =
                request.promptTokens().stream().mapToInt(Integer::intValue).toArray();
        int[] tokens = reference.generate(
                prompt,
                request.maxNewTokens(),
                request.temperature(),
                request.seed(),
                request.endTokens(),
                token -> {});
        return Arrays.stream(tokens).boxed().toList();
    }

    /** Fails with the plan, the prompt and the first index that differs. */
    public static void assertSame(Plan plan, GenerationRequest request, List<Integer> expected, List<Integer> got) {
        if (expected.equals(got)) {
            return;
        }
        int index = 0;
        while (index < Math.min(expected.size(), got.size())
                && expected.get(index).equals(got.get(index))) {
            index++;
        }
        fail(describe(plan) + ", prompt " + request.promptTokens() + ", temperature " + request.temperature()
                + ": token " + index + " differs: expected " + at(expected, index) + ", got " + at(got, index) + " ("
                + expected.size() + " tokens expected, " + got.size() + " generated)");
    }

    /** A plan in one line. */
    public static String describe(Plan plan) {
        return String.format(
                Locale.ROOT,
                "%s %s, %d lanes x %d columns, reuse %d, context %d, FIFOs of %d, %d row lanes, depths %s",
                plan.spec().name(),
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.context(),
                plan.fifoBeats(),
                plan.rowLanes(),
                plan.depths());
    }

    private static String at(List<Integer> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).toString() : "none";
    }
}
