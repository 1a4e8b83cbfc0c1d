// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import java.util.List;

/**
 * What to generate.
 *
 * @param promptTokens token ids to prefill, at least 1
 * @param startPosition position of the first of them; what is before it is in the KV cache from earlier generations
 * @param maxNewTokens tokens to generate at most
 * @param temperature 0 takes the most likely token each time
 * @param seed of the sampling; equal seeds give equal tokens
 * @param endTokens ids that end the generation; one outside the vocabulary never comes
 */
public record GenerationRequest(
        List<Integer> promptTokens,
        int startPosition,
        int maxNewTokens,
        double temperature,
        long seed,
        List<Integer> endTokens) {
    /** Above it the device cannot take it. */
    public static final int MAX_TEMPERATURE = 47_274;

    private static final double TEMPERATURE_SCALE = Math.log(2) * (1 << 16);

    public GenerationRequest {
        promptTokens = List.copyOf(promptTokens);
        endTokens = List.copyOf(endTokens);
        require(!promptTokens.isEmpty(), "the prompt has no tokens");
        require(startPosition >= 0, "start position " + startPosition + " must not be negative");
        require(maxNewTokens >= 1, "at least 1 new token must be asked for, not " + maxNewTokens);
        require(
                temperature >= 0 && temperature <= MAX_TEMPERATURE,
                "temperature " + temperature + " must be between 0 and " + MAX_TEMPERATURE);
    }

    /** The most likely tokens, from position 0 on. */
    public static GenerationRequest greedy(List<Integer> promptTokens, int maxNewTokens) {
        return new GenerationRequest(promptTokens, 0, maxNewTokens, 0, 0, List.of());
    }

    /** The position whose token, if it is reached, is the last: it is not fed any more. */
    int stopPosition() {
        return startPosition + promptTokens.size() + maxNewTokens - 1;
    }

    /** The temperature as the device takes it: round(T ln 2 2^16). */
    int scaledTemperature() {
        return (int) Math.round(temperature * TEMPERATURE_SCALE);
    }

    /**
     * Checks the request against an accelerator's limits.
     *
     * @throws AcceleratorException in one line, with the limit
     */
    void check(Manifest manifest) {
        long end = (long) startPosition + promptTokens.size();
        limit(
                promptTokens.size() <= manifest.memory().promptCapacity(),
                "the prompt has " + promptTokens.size() + " tokens, the accelerator takes at most "
                        + manifest.memory().promptCapacity() + " at once");
        limit(
                end <= manifest.context(),
                "the prompt would end at position " + end + ", the accelerator's context has " + manifest.context());
        limit(
                end + maxNewTokens - 1 <= manifest.context(),
                maxNewTokens + " new tokens after position " + end + " do not fit the accelerator's context of "
                        + manifest.context() + ": at most " + (manifest.context() - end + 1) + " can be asked for");
        limit(
                maxNewTokens <= manifest.memory().ringRecords(),
                maxNewTokens + " new tokens are asked for, the accelerator's ring has "
                        + manifest.memory().ringRecords() + " records");
        for (int token : promptTokens) {
            limit(
                    token >= 0 && token < manifest.vocab(),
                    "the prompt has the token id " + token + ", the vocabulary has " + manifest.vocab());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static void limit(boolean condition, String message) {
        if (!condition) {
            throw new AcceleratorException(message);
        }
    }
}
