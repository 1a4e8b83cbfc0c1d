// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Figures of one run, as JSON, in which the groups have no names.
 *
 * @param endedBy {@code end_token}, {@code length} where all that were asked for were made, {@code context} where it was
 *     full, or {@code cancelled}
 * @param launches kernel launches per generation: each launch is one start of every memory unit; 0 on the reference
 * @param bytesPerToken bytes that each memory channel moves per decoded token, on average
 */
public record Stats(
        @JsonUnwrapped Tokens generated,
        @JsonUnwrapped Speed speed,
        @JsonProperty("ended_by") String endedBy,
        @JsonUnwrapped Setting setting,
        int launches,
        long saturations,
        @JsonProperty("bytes_per_token") List<Long> bytesPerToken) {

    /** Ids of the prompt and of what was made, and its text. */
    public record Tokens(
            @JsonProperty("prompt_tokens") List<Integer> promptTokens, List<Integer> tokens, String text) {}

    /**
     * How long it took.
     *
     * @param decodeTokensPerSecond null where there is no token after the first
     */
    public record Speed(
            @JsonProperty("prefill_seconds") double prefillSeconds,
            @JsonProperty("decode_seconds") double decodeSeconds,
            @JsonProperty("decode_tokens_per_second") Double decodeTokensPerSecond) {}

    /** What ran. */
    public record Setting(String target, String card, String weights, @JsonProperty("key_bits") int keyBits) {}
}
