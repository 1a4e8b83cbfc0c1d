// SPDX-License-Identifier: Apache-2.0

package dev.millrace.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The tokens that begin and end a text. The post-processor of {@code tokenizer.json} puts them, whatever
 * {@code tokenizer_config.json} says: so does transformers 5, where earlier releases followed the config for some
 * families.
 */
final class BoundaryTokens {
    private BoundaryTokens() {}

    /**
     * What the config says otherwise, one line each.
     *
     * @param around the tokens of an empty text
     */
    static List<String> warnings(TokenizerFiles files, int[] around) {
        OptionalInt begin = id(files, "bos_token");
        OptionalInt end = id(files, "eos_token");
        boolean begins = around.length > 0 && begin.equals(OptionalInt.of(around[0]));
        boolean ends = around.length > (begins ? 1 : 0) && end.equals(OptionalInt.of(around[around.length - 1]));
        List<String> warnings = new ArrayList<>();
        check(files, "add_bos_token", begin, begins, warnings);
        check(files, "add_eos_token", end, ends, warnings);
        return warnings;
    }

    private static void check(
            TokenizerFiles files, String name, OptionalInt token, boolean added, List<String> warnings) {
        JsonNode wanted = files.config().path(name);
        if (wanted.isBoolean() && token.isPresent() && wanted.booleanValue() != added) {
            warnings.add(files.file().resolveSibling("tokenizer_config.json") + ": " + name + " is " + wanted
                    + ", which has no effect here: tokenizer.json, which counts as with transformers 5, "
                    + (added ? "adds it" : "does not add it"));
        }
    }

    private static OptionalInt id(TokenizerFiles files, String name) {
        JsonNode token = files.config().path(name);
        Integer id = files.ids().get(token.path("content").asText(token.asText()));
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
