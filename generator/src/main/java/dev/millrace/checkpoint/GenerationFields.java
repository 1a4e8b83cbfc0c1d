// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What {@code generation_config.json} asks for beside its end tokens. Whether and how it samples is for the command line
 * to say; what would change even the most likely token is not done, and is named in a warning.
 */
final class GenerationFields {
    private static final Map<String, Double> NEUTRAL_NUMBERS = Map.of(
            "repetition_penalty", 1.0,
            "encoder_repetition_penalty", 1.0,
            "no_repeat_ngram_size", 0.0,
            "encoder_no_repeat_ngram_size", 0.0,
            "min_length", 0.0,
            "min_new_tokens", 0.0,
            "guidance_scale", 1.0);

    private static final List<String> NEUTRAL_NULLS = List.of(
            "bad_words_ids",
            "force_words_ids",
            "constraints",
            "forced_bos_token_id",
            "forced_eos_token_id",
            "exponential_decay_length_penalty",
            "suppress_tokens",
            "begin_suppress_tokens",
            "sequence_bias",
            "stop_strings",
            "watermarking_config");

    private GenerationFields() {}

    static void check(JsonObject generation, Consumer<String> warnings) {
        List<String> asked = generation.node().properties().stream()
                .filter(field -> changes(field.getKey(), field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!asked.isEmpty()) {
            warnings.accept(
                    generation.file() + ": not done, and the text may differ for it: " + String.join(", ", asked));
        }
    }

    private static boolean changes(String field, JsonNode value) {
        if (value.isNull()) {
            return false;
        }
        Double neutral = NEUTRAL_NUMBERS.get(field);
        return neutral == null
                ? NEUTRAL_NULLS.contains(field) && !(value.isContainerNode() && value.isEmpty())
                : !value.isNumber() || value.doubleValue() != neutral;
    }
}
