// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.accelerator.GenerationResult;
import java.util.Set;

/** Why a generation made no further token. */
public enum StopReason {
    END_TOKEN("ended by the model's end token"),
    LENGTH("as many as -n asks for"),
    CONTEXT("ended as the context is full"),
    CANCELLED("cancelled");

    private final String words;

    StopReason(String words) {
        this.words = words;
    }

    /** As it stands behind a number of tokens. */
    String words() {
        return words;
    }

    /**
     * Why a generation ended.
     *
     * @param asked tokens that were asked for
     */
    public static StopReason of(GenerationResult result, Set<Integer> endTokens, int asked) {
        int made = result.tokens().size();
        if (result.cancelled()) {
            return CANCELLED;
        }
        if (made > 0 && endTokens.contains(result.tokens().get(made - 1))) {
            return END_TOKEN;
        }
        return made >= asked ? LENGTH : CONTEXT;
    }
}
