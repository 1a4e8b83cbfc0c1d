// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.timing.TimingModel;

/**
 * What is asked of a design, batch 1.
 *
 * @param promptTokens at least 1
 * @param newTokens that are generated, at least 1
 */
public record Request(int promptTokens, int newTokens) {
    /** Position of the token in the middle of those that are generated. */
    int middle() {
        return promptTokens + newTokens / 2;
    }

    /** Seconds from the start to the first token. */
    double firstSeconds(TimingModel model) {
        return model.prefill(promptTokens, 0).seconds();
    }

    /** Tokens per second after the first, at the middle. */
    double tokensPerSecond(TimingModel model) {
        return 1 / model.decode(middle()).seconds();
    }

    /** Seconds of the whole. */
    double seconds(TimingModel model) {
        return firstSeconds(model) + (newTokens - 1) / tokensPerSecond(model);
    }
}
