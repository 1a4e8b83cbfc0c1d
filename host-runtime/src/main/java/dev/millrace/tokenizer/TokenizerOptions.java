// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** Switches of {@code tokenizer_config.json} that change what a text becomes. */
final class TokenizerOptions {
    private static final String PREFIX_SPACE = "add_prefix_space";

    private final Path file;
    private final List<String> warnings;

    /**
     * @param warnings gets one line for each switch that has no effect
     */
    TokenizerOptions(Path directory, List<String> warnings) {
        this.file = directory.resolve("tokenizer_config.json");
        this.warnings = warnings;
    }

    /** Sets in {@code tokenizer.json} what the config has otherwise; whether anything was. */
    boolean apply(ObjectNode tokenizer, ObjectNode config) {
        if (config.path("clean_up_tokenization_spaces").asBoolean(false) && !isBpe(tokenizer.path("model"))) {
            warnings.add(file + ": clean_up_tokenization_spaces is true, which has no effect here: spaces stay");
        }
        if (config.path("split_special_tokens").asBoolean(false)) {
            warnings.add(file + ": split_special_tokens is true, which has no effect here: special tokens stay whole");
        }
        return config.path(PREFIX_SPACE).isBoolean()
                && setPrefixSpace(tokenizer, config.path(PREFIX_SPACE).booleanValue());
    }

    /** A pre-tokenizer that has the switch takes it over; what a normalizer or Metaspace does is in tokenizer.json. */
    private boolean setPrefixSpace(ObjectNode tokenizer, boolean wanted) {
        JsonNode splitter = tokenizer.path("pre_tokenizer");
        if (splitter instanceof ObjectNode object && object.path(PREFIX_SPACE).isBoolean()) {
            boolean changed = object.path(PREFIX_SPACE).booleanValue() != wanted;
            object.put(PREFIX_SPACE, wanted);
            return changed;
        }
        if (wanted != hasPrefixSpace(tokenizer)) {
            warnings.add(file + ": " + PREFIX_SPACE + " is " + wanted
                    + ", which has no effect here: tokenizer.json, which counts, is built otherwise");
        }
        return false;
    }

    private static boolean hasPrefixSpace(ObjectNode tokenizer) {
        JsonNode splitter = tokenizer.path("pre_tokenizer");
        return tokenizer.path("normalizer").findValuesAsText("type").contains("Prepend")
                || splitter.findValuesAsText("prepend_scheme").stream().anyMatch(scheme -> !scheme.equals("never"))
                || splitter.findValuesAsText(PREFIX_SPACE).contains("true");
    }

    /** transformers does not clean up after BPE either. */
    private static boolean isBpe(JsonNode model) {
        return model.path("type").asText("BPE").equals("BPE");
    }
}
