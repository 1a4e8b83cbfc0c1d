// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.util.List;

/**
 * How a generation went.
 *
 * @param tokens the ids of its tokens
 * @param prefillSeconds from the start to the first token
 * @param decodeSeconds from the first token to the last
 * @param launches starts of each memory unit: 1, whatever the number of tokens
 * @param saturations values that the device has clipped
 * @param cancelled whether it ended without its last token because of {@link Generation#cancel}
 */
public record GenerationResult(
        List<Integer> tokens,
        double prefillSeconds,
        double decodeSeconds,
        int launches,
        long saturations,
        boolean cancelled) {
    public GenerationResult {
        tokens = List.copyOf(tokens);
    }

    /** Tokens in a second after the first one; 0 when there is only one. */
    public double decodeTokensPerSecond() {
        return tokens.size() < 2 || decodeSeconds <= 0 ? 0 : (tokens.size() - 1) / decodeSeconds;
    }
}
